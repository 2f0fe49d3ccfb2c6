import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { changedBulletin, type KnownBulletin, readBulletin } from '../../src/cli/known-bulletin.ts'
import type { Options } from '../../src/cli/options.ts'
import type { Terminal } from '../../src/cli/terminal.ts'
import type { PlannedSite } from '../../src/routes/plan-site.ts'
import { scratchFolder } from './build-site.ts'
import { filesIn } from './published-site.ts'
import { editedBulletin, edits } from './random-edits.ts'

const SILENT: Terminal = {
  print: () => undefined,
  tell: () => undefined,
  progress: Object.assign(() => undefined, { clear: () => undefined }),
}

function optionsFor(root: string, now: string, cache: string): Options {
  return {
    ...{ root, out: join(cache, 'dev'), cache, now: Date.parse(now), baseUrl: 'https://ban-tin.example.vn/' },
    ...{ format: 'text', jobs: 1, isParanoid: false, without: new Set() },
  } as const
}

/** Every file of a site with all that it is made from, and what is told. */
function whole({ plan, problems, due, chromes }: PlannedSite): object {
  const files = plan().routes.map(({ url, kind, fingerprint, props }) => ({ url, kind, fingerprint, props: props() }))
  return { files, problems, due, chromes }
}

/** The same, each file looked up by its URL. */
function wholeByUrl(site: PlannedSite): object {
  const urls = site.plan().routes.map(({ url }) => url)
  return { ...whole(site), files: urls.map((url) => madeFrom(site, url)) }
}

function madeFrom({ routeAt }: PlannedSite, url: string): object | null {
  const route = routeAt(url)
  return route === null ? null : { ...route, props: route.props() }
}

/** The texts of a folder's files, by place on the disk. */
function textsIn(root: string): ReadonlyMap<string, string> {
  const files = filesIn(root).map((path) => join(root, path))
  return new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))
}

function changesBetween(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file))
}

test('after any edits the preview is what reading all anew makes of the folder', { timeout: 300_000 }, async () => {
  const property = fc.asyncProperty(edits(40), async (steps) => {
    const [root, cache] = [join(scratchFolder(), 'root'), scratchFolder()]
    const bulletin = editedBulletin(root, 30)
    let known: KnownBulletin = await readBulletin(optionsFor(root, bulletin.now(), cache), SILENT)
    let together = 0
    for (const step of steps) {
      if (step === null) continue
      const before = textsIn(root)
      bulletin.apply(step)
      const options = optionsFor(root, bulletin.now(), cache)
      const files = changesBetween(before, textsIn(root))
      known = (await changedBulletin(known, files, { options, terminal: SILENT })) ?? known
      const anew = await readBulletin(optionsFor(root, bulletin.now(), scratchFolder()), SILENT)
      expect(wholeByUrl(known.site)).toEqual(whole(anew.site))
      together += known.hasSamePages ? 1 : 0
    }
    expect(together).toBeGreaterThan(0)
  })
  await fc.assert(property, { numRuns: 1, seed: 20181125, endOnFailure: true })
})
