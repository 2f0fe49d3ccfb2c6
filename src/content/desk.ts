import type { Site } from '../domain/site.ts'
import type { PlaceIndex } from '../gazetteer/place-index.ts'
import type { FindCategory } from './labels.ts'
import type { Markdown } from './markdown.ts'
import type { MediaLibrary } from './media.ts'
import type { FindReference } from './references.ts'
import type { ItemFields } from './item-fields.ts'
import type { Report } from './report.ts'
import type { YamlSource } from './yaml-source.ts'

/** The settings that readings depend on: all others may change without a file being read again. */
export type ReadingSettings = Pick<Site, 'lang' | 'baseUrl' | 'province' | 'categories' | 'localities'>

/** What every item of a bulletin is read with. */
export interface Desk {
  readonly site: ReadingSettings
  /** True when `site.yaml` sets a province that cannot be read. */
  readonly isProvinceFaulty: boolean
  readonly provinces: PlaceIndex
  readonly localities: PlaceIndex
  readonly findCategory: FindCategory
  readonly findReference: FindReference
  readonly library: MediaLibrary
  readonly markdown: Markdown
}

/** One item on the desk: what front matter says, where, and whom to tell. */
export interface Sheet {
  /** Path of its file, from the root. */
  readonly path: string
  /** Folder of its file. */
  readonly folder: string
  /** BCP 47. */
  readonly lang: string
  readonly fields: ItemFields
  readonly source: YamlSource
  readonly report: Report
}
