import { statSync } from 'node:fs'
import { join, sep } from 'node:path'

import type { History } from '../content/history.ts'
import type { Elsewhere } from '../content/read-all.ts'
import type { PictureCare } from '../content/rendition-of.ts'
import { type Snapshot, snapshotOf } from '../content/snapshot.ts'
import { ARTICLES } from '../content/walk.ts'
import { digestOf } from '../domain/digest.ts'
import { lazy } from '../domain/lazy.ts'
import { brokenPictureFinder } from '../eleventy/broken-pictures.ts'
import { encoderVersion } from '../eleventy/encoder-version.ts'
import { type Layouts, layoutsOf } from '../eleventy/layouts.ts'
import { openPictureCache, type PictureCache } from '../eleventy/picture-cache.ts'
import { readLastPlan } from '../press/last-plan.ts'
import { type LedgerText, readLedgerText } from '../press/ledger.ts'
import { planHeld } from '../routes/hold-invalid.ts'
import { type PlannedSite, type PlanOptions, planSite } from '../routes/plan-site.ts'
import { engineDigest } from './engine.ts'
import type { Options } from './options.ts'
import type { Terminal } from './terminal.ts'
import { usableCache } from './usable-cache.ts'
import { UsageError } from './usage-error.ts'

/** What a command starts from: the folder as the disk describes it, the layouts, the cache. */
export interface Workspace {
  /** Folder of the bulletin whose files these are: they may be a copy of it as it was. */
  readonly owner: string
  /** Null when nothing can be kept. */
  readonly cache: string | null
  readonly layouts: Layouts
  readonly snapshot: Snapshot
  /** Digest of the code that reads. */
  readonly engine: string
  /** The ledger of the output folder; null when there is none that can be trusted. */
  readonly ledger: () => LedgerText | null
  /** Pictures that were made before. */
  readonly pictures: PictureCache
  /** Files of the past that stand in for those of today, by path from the root; filled while faulty ones are held. */
  readonly restored: Map<string, string>
  /** Version of what makes them. */
  readonly encoder: string
}

/** @throws UsageError when there is no such bulletin. */
export async function openWorkspace({ root, out, cache }: Options, terminal: Terminal): Promise<Workspace> {
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new UsageError(`Không có thư mục “${root}”. Sửa lại --root.`)
  }
  const usable = usableCache(cache, terminal)
  return {
    owner: root,
    cache: usable,
    ledger: lazy(() => readLedgerText(join(out, '.bantin'))),
    pictures: openPictureCache(usable),
    restored: new Map(),
    encoder: encoderVersion(),
    layouts: await layoutsOf(root, usable),
    snapshot: snapshotOf(root, Date.now()),
    engine: engineDigest(),
  }
}

/**
 * What is published among the articles would be read as one of them the next time.
 *
 * @throws UsageError when the output folder lies in `articles/`.
 */
export function checkOut({ root, out }: Pick<Options, 'root' | 'out'>): void {
  const articles = join(root, ARTICLES)
  if (out !== articles && !out.startsWith(articles + sep)) return
  throw new UsageError(`Thư mục “${out}” nằm trong articles, nơi để bài viết. Chọn thư mục khác bằng --out.`)
}

interface Reading {
  readonly preview: boolean
  readonly terminal: Terminal
  /** Where earlier versions of files with faults are found, when these are to be held. Default: none are. */
  readonly history?: History | null
  /** Other threads that read. Default: none. */
  readonly elsewhere?: Elsewhere | undefined
}

/** The bulletin that the options name, read and planned. */
export function readSite(options: Options, workspace: Workspace, reading: Reading): Promise<PlannedSite> {
  const planOptions = planOptionsOf(options, workspace, reading)
  const { history = null } = reading
  return history === null ? planSite(planOptions) : planHeld({ ...planOptions, history, restored: workspace.restored })
}

/** What reading and planning take from the options and the workspace. */
export function planOptionsOf(
  { root, baseUrl, now, isParanoid, without }: Options,
  { owner, cache, layouts, snapshot, engine, ledger, pictures, encoder, restored }: Workspace,
  { preview, terminal, elsewhere }: Reading,
): PlanOptions {
  const store = cache === null ? null : { folder: join(cache, 'content'), owner, engine, isParanoid, now: Date.now() }
  return {
    root,
    baseUrl,
    snapshot,
    store,
    view: { now, preview },
    code: digestOf([engine, layouts.digest]),
    presentation: layouts.presentation,
    encoder,
    hasCards: !without.has('cards'),
    hasSearch: !without.has('search'),
    earlier: cache === null || preview ? null : readLastPlan(cache, ledger()),
    pictureCare: pictureCareOf(without),
    elsewhere,
    findBroken: brokenPictureFinder({ root, restored }, pictures),
    onProgress: (done, total) => {
      terminal.progress('Đọc bài', done, total)
    },
  }
}

/** In how many versions pictures are published. */
export function pictureCareOf(without: Options['without']): PictureCare {
  return without.has('images') ? 'once' : 'responsive'
}
