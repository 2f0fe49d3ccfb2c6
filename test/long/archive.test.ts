import { expect, test } from 'vitest'

import { generatedBulletin } from '../bench/generated-bulletin.ts'
import { declaredCategories } from '../oracle/declared-categories.ts'
import { oracleOf } from '../oracle/oracle.ts'
import { brokenLinks } from '../sites/broken-links.ts'
import { buildSite, NOW, scratchFolder, writeFiles } from '../sites/build-site.ts'
import { differences, publishedSite } from '../sites/published-site.ts'

const ARTICLES = 20_000

test('twenty thousand articles build under the usual heap, each once everywhere it belongs', async () => {
  const root = scratchFolder()
  for (const { path, text } of generatedBulletin({ articles: ARTICLES })) writeFiles(root, { [path]: text })
  const { out } = await buildSite({ root })
  const site = publishedSite(out)
  const oracle = oracleOf({ root, categories: declaredCategories(root), now: Date.parse(NOW), neighbours: 10 })
  expect(oracle.order).toHaveLength(ARTICLES)
  const visited: string[] = []
  for (let url = oracle.order[0] ?? null; url !== null; url = site.neighbour(url, 'newer')) visited.push(url)
  expect(visited).toEqual(oracle.order)
  for (const [address, members] of oracle.indexes) {
    expect([...new Set(site.members(address))], address).toEqual(members.toReversed())
  }
  expect(brokenLinks(site, 'https://ban-tin.example/')).toEqual([])
})

test('one article more changes the same bytes as a clean build', async () => {
  const files = [...generatedBulletin({ articles: 3000 })]
  const root = scratchFolder()
  for (const { path, text } of files.slice(0, -1)) writeFiles(root, { [path]: text })
  const { out } = await buildSite({ root })
  for (const { path, text } of files.slice(-1)) writeFiles(root, { [path]: text })
  await buildSite({ root, out })
  const clean = await buildSite({ root })
  expect(differences(out, clean.out)).toEqual([])
})
