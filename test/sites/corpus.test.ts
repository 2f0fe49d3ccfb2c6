import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { oracleOf } from '../oracle/oracle.ts'
import { brokenLinks } from './broken-links.ts'
import { buildSite, NOW, PROJECT } from './build-site.ts'
import { publishedSite } from './published-site.ts'

/** Several hundred real articles that may not lie in the project itself: beside it, or where the variable says. */
const CORPUS = process.env.BANTIN_CORPUS ?? join(PROJECT, '../shared/corpus')
const isThere = existsSync(join(CORPUS, 'articles'))
if (!isThere)
  console.warn(`No corpus of real articles at ${CORPUS}: its test is left out. Set BANTIN_CORPUS to run it.`)

describe.skipIf(!isThere)('the corpus of real articles', () => {
  test('is published whole: on the chain, in every index, with sound links', async () => {
    const site = publishedSite(
      (await buildSite({ root: CORPUS, args: ['--base-url', 'https://ban-tin.example/'] })).out,
    )
    const oracle = oracleOf({ root: CORPUS, categories: [], now: Date.parse(NOW), neighbours: 10 })
    expect(oracle.order.length).toBeGreaterThan(500)
    const visited: string[] = []
    for (let url = oracle.order[0] ?? null; url !== null; url = site.neighbour(url, 'newer')) visited.push(url)
    expect(visited).toEqual(oracle.order)
    for (const [address, members] of oracle.indexes) {
      expect([...new Set(site.members(address))], address).toEqual(members.toReversed())
    }
    for (const url of oracle.order) {
      expect(site.listUnder(url, 'Những tin mới hơn'), url).toEqual(oracle.newer(url))
      expect(site.listUnder(url, 'Những tin cũ hơn'), url).toEqual(oracle.older(url))
    }
    expect(brokenLinks(site, 'https://ban-tin.example/')).toEqual([])
    expect(site.urls.filter((url) => url !== '/_headers' && !/^[a-z0-9/.-]+$/u.test(url))).toEqual([])
  })
})
