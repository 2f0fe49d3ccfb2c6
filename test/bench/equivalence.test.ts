import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, expect, test } from 'vitest'

import { contestIn } from './contest.ts'
import { measured } from './measure.ts'
import { filesIn } from './site-files.ts'
import { hugoVersion } from './tools/hugo.ts'

/** Three generators are started. */
const PATIENCE = 120_000

const folder = mkdtempSync(join(tmpdir(), 'bantin-bench-'))
const { tools } = contestIn(folder, { articles: 60, seed: 1, tools: ['hugo', 'eleventy'], without: [] })

afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** The newer and the older list of every article, by its address. */
function listsOf(name: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const tool = tools.find((each) => each.name === name)
  if (tool === undefined) throw new Error(`No ${name} in the contest`)
  measured(tool.build, tool.root)
  const pages = filesIn(tool.out).filter(({ path }) => /^\d{4}\/\d{2}\/[^/]+\/index\.html$/u.test(path))
  return new Map(pages.map(({ path, text }) => [path, ['page_newer', 'page_older'].map((id) => linksUnder(id, text))]))
}

function linksUnder(id: string, html: string): readonly string[] {
  const [nav = ''] = new RegExp(`<nav aria-labelledby="${id}">.*?</nav>`, 'su').exec(html) ?? []
  return [...nav.matchAll(/href="([^"]+)"/gu)].map(([, href = '']) => href)
}

test('Bantin lists newer and older articles on its sixty pages', { timeout: PATIENCE }, () => {
  const lists = listsOf('Bantin')
  expect(lists.size).toBe(60)
  expect([...lists.values()].flat(2).length).toBeGreaterThan(300)
})

test('the Eleventy site has the same articles and newer and older lists', { timeout: PATIENCE }, () => {
  expect(listsOf('Eleventy')).toEqual(listsOf('Bantin'))
})

test('the Hugo site has the same articles and newer and older lists', { timeout: PATIENCE }, ({ skip }) => {
  skip(hugoVersion() === null, 'Hugo is not installed (Debian package “hugo”)')
  expect(listsOf('Hugo')).toEqual(listsOf('Bantin'))
})
