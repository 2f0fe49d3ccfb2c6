import type { Label } from './label.ts'
import type { Attachment, Audio, MediaFile, Picture, Video } from './media.ts'
import type { Moment } from './moment.ts'

/** A province, or a locality of one, as an article names it on its day. */
export interface PlaceName {
  /** Stable across eras: `hue`. */
  readonly id: string
  /** As it was called on the article's day: “Thừa Thiên Huế”. */
  readonly name: string
}

/** Where an item came from, when it was not written for the bulletin. */
export interface Source {
  readonly name: string
  /** Absolute http(s) address. */
  readonly url: string | null
  readonly date: Moment | null
}

/** A correction that readers are told of (“Đính chính”). */
export interface Correction {
  readonly date: Moment
  readonly text: string
}

/** A heading of a body, for “Mục lục” and for links into the page. */
export interface Heading {
  readonly id: string
  readonly text: string
  readonly level: 2 | 3 | 4 | 5 | 6
}

/** A link that stays inside the bulletin, to be checked once all URLs are known. */
export interface InternalLink {
  /** URL without prefix (`/2018/08/x/`), or the root-relative path of a Markdown file (`articles/2018/08/x.md`). */
  readonly target: string
  /** Anchor without `#`, or null. */
  readonly anchor: string | null
  readonly line: number
  readonly column: number
}

/** What is known of a body besides its HTML, which is kept apart: a whole archive of it would not fit in memory. */
export interface Body {
  readonly headings: readonly Heading[]
  /** Every id in the HTML that a link may aim at. */
  readonly anchors: readonly string[]
  readonly links: readonly InternalLink[]
  /** Text of the first paragraph, at most 200 characters, cut between words: the description when there is no summary. */
  readonly excerpt: string
  /** Characters of the HTML: search is cut into files by it, without reading a single body. */
  readonly length: number
  /** Hash of the HTML, headings and links, hex. */
  readonly hash: string
}

interface ItemBase {
  /** Path from the root of the bulletin, NFC, `/` between parts. */
  readonly path: string
  /** Without prefix: `/2018/08/dien-bien-xay-dung-nong-thon-moi/`; with `/en/` before it in another language. */
  readonly url: string
  readonly slug: string
  /** BCP 47. */
  readonly lang: string
  readonly title: string
  readonly summary: string | null
  readonly draft: boolean
  readonly image: Picture | null
  readonly attachments: readonly Attachment[]
  /** Former URLs of this item, without prefix. */
  readonly aliases: readonly string[]
  /** Path of the item that this one translates, from the root of the bulletin. */
  readonly translates: string | null
  /** The Markdown files that its front matter names, with their places, to be checked once all items are known. */
  readonly references: readonly InternalLink[]
  readonly updated: Moment | null
  readonly body: Body
  /** Every file to publish with this item, each once, by URL. */
  readonly files: readonly MediaFile[]
  /** Hash of all that a list or a feed may print of it, hex. */
  readonly cardHash: string
  /** Hash of all that its own page may print of it (body included), hex. */
  readonly hash: string
}

/** A news item (tin, bài). */
export interface Article extends ItemBase {
  readonly kind: 'article'
  readonly published: Moment
  /** End of validity; the page stays, marked, and leaves every index. */
  readonly expires: Moment | null
  readonly featured: boolean
  /** At least one; the first is the one of the JSON-LD location. */
  readonly provinces: readonly PlaceName[]
  readonly localities: readonly PlaceName[]
  /** At least one; the first is home. */
  readonly categories: readonly [Label, ...Label[]]
  readonly tags: readonly Label[]
  readonly topic: Label | null
  readonly authors: readonly Label[]
  readonly contributor: string | null
  readonly source: Source | null
  readonly gallery: readonly Picture[]
  readonly video: Video | null
  readonly audio: readonly Audio[]
  readonly corrections: readonly Correction[]
  /** Paths of related items chosen by hand, from the root of the bulletin. */
  readonly related: readonly string[]
}

/** A page that is not news (`kind: page`): Giới thiệu, Liên hệ. */
export interface PlainPage extends ItemBase {
  readonly kind: 'page'
}

export type Item = Article | PlainPage
