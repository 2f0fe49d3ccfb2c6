import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { MigratedBulletin } from '../content/migrate.ts'
import { copyMigrated } from '../content/write-migrated.ts'
import { hasErrors, type Problem } from '../domain/problem.ts'
import { openPictureCache } from '../eleventy/picture-cache.ts'
import { readLastBuild } from '../press/last-build.ts'
import type { Ledger } from '../press/ledger.ts'
import { type BuiltComparison, builtComparisonOf } from '../review/built-comparison.ts'
import { outputPath } from '../routes/route.ts'
import type { Options } from './options.ts'
import { pressSite } from './press-site.ts'
import type { Terminal } from './terminal.ts'
import { usableCache } from './usable-cache.ts'
import { withCrew } from './with-crew.ts'
import { openWorkspace, readSite } from './workspace.ts'

interface Tried {
  readonly migrated: MigratedBulletin
  /** What the last build left in the output folder; null when there is none. */
  readonly before: Ledger | null
  /** The instant to build for; null is that of the last build, so that nothing becomes due in between. */
  readonly now: number | null
}

export interface Trial {
  readonly problems: readonly Problem[]
  /** Null when there are errors, or nothing to compare with. */
  readonly comparison: BuiltComparison | null
}

/** Builds the migrated bulletin apart, with the Bantin that runs, and compares it with what the last build left. */
export async function tryUpgrade(tried: Tried, options: Options, terminal: Terminal): Promise<Trial> {
  const cache = usableCache(options.cache, terminal)
  const folder = cache === null ? mkdtempSync(join(tmpdir(), 'bantin-')) : join(cache, 'upgrade')
  // What one that was killed has left.
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  try {
    const now = tried.now ?? (cache === null ? null : readLastBuild(cache)?.now) ?? options.now
    const places = {
      root: rootOf(tried.migrated, options, folder),
      out: join(folder, 'dist'),
      cache: join(folder, 'cache'),
    }
    const own = await openWorkspace({ ...options, ...places }, terminal)
    const workspace = { ...own, pictures: openPictureCache(cache), owner: options.root }
    const { site, after } = await withCrew({ ...options, ...places }, async (crew) => {
      const elsewhere = crew ?? undefined
      const read = await readSite({ ...options, ...places, now }, workspace, { preview: false, terminal, elsewhere })
      if (hasErrors(read.problems)) return { site: read, after: null }
      const pressing = { options: { ...options, ...places, isCompressed: false }, workspace, crew, terminal }
      return { site: read, after: (await pressSite(read, pressing)).after }
    })
    const { before } = tried
    if (before === null || after === null) return { problems: site.problems, comparison: null }
    const comparison = builtComparisonOf({
      before: { ledger: before, read: reader(options.out) },
      after: { ledger: after, read: reader(places.out) },
      withdrawn: site.site.withdrawn,
      onProgress: (done, total) => {
        terminal.progress('So trang', done, total)
      },
    })
    return { problems: site.problems, comparison }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Where nothing is written otherwise, the bulletin itself is built. */
function rootOf(migrated: MigratedBulletin, { root, out, cache }: Options, folder: string): string {
  if (migrated.files.size === 0) return root
  const copy = join(folder, 'tree')
  copyMigrated(root, { files: migrated.files, to: copy, without: [out, cache] })
  return copy
}

function reader(out: string): (url: string) => string {
  return (url) => readFileSync(join(out, outputPath(url)), 'utf8')
}
