import type { Token } from 'markdown-it'

import type { InternalLink } from '../../domain/article.ts'
import type { MediaFile } from '../../domain/media.ts'
import type { Position } from '../../domain/problem.ts'
import type { MediaUse } from '../media-types.ts'
import { createReport, type Report } from '../report.ts'
import type { PictureUse } from '../picture-checks.ts'
import type { Told } from '../told.ts'
import type { Rows } from './finder.ts'
import { createIds, type Ids } from './ids.ts'
import { type Words, wordsFor } from './words.ts'

/** What every body of a bulletin is rendered with. */
export interface MarkdownOptions {
  /** The prefix of every link to an own page or file: `/`, or `/ban-tin/`. */
  readonly basePath: string
  /** Absolute, ends in `/`: what starts with it is an own page. */
  readonly baseUrl: string
}

/** A body to be rendered. */
export interface MarkdownSource {
  readonly text: string
  /** Path of the file from the root, from which its links count. */
  readonly file: string
  /** Of the item, BCP 47. */
  readonly lang: string
  /** Line of the file on which the text starts. */
  readonly firstLine: number
  /** Finds a file of the bulletin, or says what is wrong with it. */
  readonly resolveFile: (written: string, use: MediaUse) => MediaFile | Told
}

/** One body while it is rendered: what the steps over its tokens share. */
export interface Draft {
  readonly source: MarkdownSource
  readonly options: MarkdownOptions
  readonly report: Report
  readonly lines: readonly string[]
  readonly words: Words
  /** Where `[label]: address` stands, by label. */
  readonly definitions: Map<string, Rows>
  readonly ids: Ids
  readonly links: InternalLink[]
  /** Links to a heading of this very body, to be checked once all ids are given. */
  readonly jumps: { readonly anchor: string; readonly at: Position }[]
  /** By URL. */
  readonly files: Map<string, MediaFile>
  readonly pictures: PictureUse[]
  /** Better formats of a picture, by its token. */
  readonly sources: Map<Token, readonly PictureSource[]>
}

/** Attributes of a `<source>`. */
export interface PictureSource {
  readonly type: string
  readonly srcset: string
  readonly sizes: string
}

export function createDraft(source: MarkdownSource, options: MarkdownOptions): Draft {
  return {
    source,
    options,
    report: createReport(source.file),
    lines: source.text.split('\n'),
    words: wordsFor(source.lang),
    definitions: new Map(),
    ids: createIds(),
    links: [],
    jumps: [],
    files: new Map(),
    pictures: [],
    sources: new Map(),
  }
}
