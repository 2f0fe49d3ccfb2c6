import fc from 'fast-check'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'

import { declaredCategories } from '../oracle/declared-categories.ts'
import { oracleOf } from '../oracle/oracle.ts'
import { scratchFolder } from './build-site.ts'
import { quickBuild } from './in-process.ts'
import { differences, publishedSite } from './published-site.ts'
import { editedBulletin, type EditedBulletin, edits } from './random-edits.ts'

/** Steps after which the tree is also compared with the oracle, which reads every page. */
const ORACLE_STRIDE = 10

export interface Editing {
  readonly articles: number
  readonly edits: number
  readonly seed?: number
}

/** Edits a bulletin at random; after every step the incremental tree must be that of a clean build, byte for byte. */
export async function editAtRandom({ articles, edits: count, ...seeding }: Editing): Promise<void> {
  const property = fc.asyncProperty(edits(count), async (steps) => {
    const folder = scratchFolder()
    const bulletin = editedBulletin(join(folder, 'root'), articles)
    const [out, cache] = [join(folder, 'dist'), join(folder, 'cache')]
    for (const [place, step] of [null, ...steps].entries()) {
      if (step !== null) bulletin.apply(step)
      const options = { root: bulletin.root, now: bulletin.now() }
      await quickBuild({ ...options, out, cache })
      const clean = await cleanBuild(options, folder)
      expect(differences(out, clean)).toEqual([])
      if (place % ORACLE_STRIDE === 0) expectOracle(bulletin, out)
    }
  })
  await fc.assert(property, { numRuns: 1, ...seeding })
}

/** A build that knows nothing of earlier ones. */
async function cleanBuild(options: { readonly root: string; readonly now: string }, folder: string): Promise<string> {
  const [out, cache] = [join(folder, 'clean'), join(folder, 'clean-cache')]
  for (const old of [out, cache]) rmSync(old, { recursive: true, force: true })
  await quickBuild({ ...options, out, cache })
  return out
}

function expectOracle({ root, now, neighbours }: EditedBulletin, out: string): void {
  const categories = declaredCategories(root)
  const oracle = oracleOf({ root, categories, now: Date.parse(now()), neighbours: neighbours() })
  const site = publishedSite(out)
  const indexes = [...oracle.indexes.keys()]
  expect(indexes.map((address) => site.members(address))).toEqual(
    indexes.map((address) => oracle.indexes.get(address)?.toReversed()),
  )
  for (const [title, listOf] of [
    ['Những tin mới hơn', oracle.newer],
    ['Những tin cũ hơn', oracle.older],
  ] as const) {
    expect(oracle.order.map((url) => site.listUnder(url, title))).toEqual(oracle.order.map((url) => listOf(url)))
  }
  expect(oracle.order.slice(0, -1).map((url) => site.neighbour(url, 'newer'))).toEqual(oracle.order.slice(1))
}
