import { setImmediate } from 'node:timers/promises'

import type { Item } from '../domain/article.ts'
import { byPlace, type Problem } from '../domain/problem.ts'
import type { SafeHtml } from '../domain/safe-html.ts'
import { prefixOf, type Site } from '../domain/site.ts'
import { localityUnits } from '../gazetteer/localities.ts'
import { type PlaceIndex, placeIndex } from '../gazetteer/place-index.ts'
import { cities, provinces } from '../gazetteer/provinces.ts'
import { clashesOf } from './clashes.ts'
import type { Desk } from './desk.ts'
import { categoryFinder, labelClashes } from './labels.ts'
import { createMarkdown } from './markdown.ts'
import { mediaLibrary } from './media.ts'
import { type ItemReading, readItem } from './read-item.ts'
import { referenceFinder } from './references.ts'
import { FILE_START } from './report.ts'
import { readSite } from './site-settings.ts'
import { walkArticles, type Walk } from './walk.ts'

/** A bulletin as it lies in its folder, read and checked. */
export interface Content {
  readonly site: Site
  /** Every item without an error, by path: drafts and future ones too, since only `bulletin/` sees the clock. */
  readonly items: readonly Item[]
  /** The HTML of an item's body. Links to Markdown files stand as `href="bantin:<path>"` until `routes/` puts the URL. */
  readonly html: (item: Item) => SafeHtml
  /** In order of place. */
  readonly problems: readonly Problem[]
}

export interface LoadOptions {
  /** Folder of the bulletin, which holds `articles/` and perhaps `site.yaml`. */
  readonly root: string
  /** From `--base-url` or `BANTIN_BASE_URL`: wins over `site.yaml`. */
  readonly baseUrl?: string | null
  /** Told now and then how many files are read. */
  readonly onProgress?: (done: number, total: number) => void
}

/** Files read before others get their turn: progress is shown, keys are answered. */
const STRIDE = 200

/** Reads a whole bulletin. It never fails because of what people wrote: everything wrong is in `problems`. */
export async function loadContent({ root, baseUrl = null, onProgress }: LoadOptions): Promise<Content> {
  const provinceIndex = placeIndex(provinces(), cities())
  const { site, problems, isProvinceFaulty } = readSite({ root, baseUrl, provinces: provinceIndex })
  const walk = walkArticles(root)
  const desk = deskOf({ root, site, isProvinceFaulty, walk, provinces: provinceIndex })
  const readings: ItemReading[] = []
  for (const found of walk.articles) {
    readings.push(readItem(found, desk))
    if (readings.length % STRIDE !== 0) continue
    onProgress?.(readings.length, walk.articles.length)
    await setImmediate()
  }
  onProgress?.(readings.length, walk.articles.length)
  const together = [...clashesOf(readings, site), ...labelClashes(readings.flatMap(({ labels }) => labels))]
  return contentOf(site, readings, [...problems, ...walk.problems, ...together, ...foreignFiles(walk, readings)])
}

interface Material {
  readonly root: string
  readonly site: Site
  readonly isProvinceFaulty: boolean
  readonly walk: Walk
  readonly provinces: PlaceIndex
}

/** What the items of a bulletin are read with. */
export function deskOf({ root, site, isProvinceFaulty, walk, provinces }: Material): Desk {
  return {
    site,
    isProvinceFaulty,
    provinces,
    localities: placeIndex(localityUnits(site.localities)),
    findCategory: categoryFinder(site.categories),
    findReference: referenceFinder(new Set(walk.articles.map(({ path }) => path))),
    library: mediaLibrary(root),
    markdown: createMarkdown({ basePath: prefixOf(site), baseUrl: site.baseUrl }),
  }
}

function contentOf(site: Site, readings: readonly ItemReading[], others: readonly Problem[]): Content {
  const problems = [...readings.flatMap((reading) => reading.problems), ...others].sort(byPlace)
  const bad = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file))
  const items = readings.flatMap(({ item }) => (item === null || bad.has(item.path) ? [] : [item]))
  const bodies = new Map(readings.map(({ path, html }) => [path, html]))
  return { site, items, problems, html: (item) => bodyOf(item, bodies) }
}

function bodyOf({ path }: Item, bodies: ReadonlyMap<string, SafeHtml | null>): SafeHtml {
  const html = bodies.get(path)
  if (html == null) throw new Error(`No body was read for ${path}`)
  return html
}

/** Texts in Word and kin that no item carries as a file: perhaps news that waits to be imported. */
function foreignFiles(walk: Walk, readings: readonly ItemReading[]): readonly Problem[] {
  const used = new Set(readings.flatMap(({ files }) => files))
  return walk.foreign
    .filter((path) => !used.has(path))
    .map((file) => ({
      severity: 'notice',
      code: 'not-imported',
      file,
      ...FILE_START,
      message: 'Tệp này chưa được nhập: máy chỉ đọc bài viết ở dạng Markdown (.md).',
      remedy: 'Chép nội dung sang một tệp .md; nếu là tệp đính kèm thì ghi tên nó vào mục attachments của bài.',
    }))
}
