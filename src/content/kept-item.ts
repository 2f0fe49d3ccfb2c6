import type { Article, Body, Item, PlainPage, PlaceName } from '../domain/article.ts'
import type { Label } from '../domain/label.ts'
import type { Moment } from '../domain/moment.ts'
import type { Rest } from './gist.ts'
import type { LabelGroups } from './item-labels.ts'
import type { KeptLine } from './kept-line.ts'

/** What an item is put together from again. */
export interface KeptParts extends Pick<Item, 'path' | 'url' | 'slug' | 'lang' | 'cardHash' | 'hash'> {
  /** Null for a plain page. */
  readonly published: Moment | null
  readonly provinces: readonly PlaceName[]
  readonly labels: LabelGroups
  readonly rest: Rest
  readonly kept: KeptLine
}

/** The item that was kept; null when its parts do not belong together. */
export function keptItem(parts: KeptParts): Item | null {
  const { published, labels } = parts
  if (published === null) return new KeptPage(parts)
  const [home, ...others] = labels.categories
  return home === undefined ? null : new KeptArticle(parts, published, [home, ...others])
}

/** One for all: an archive of empty lists would fill memory. */
export const NONE: readonly never[] = []

// Classes, where all else here is made of closures: an archive of objects shares its getters.

class KeptBody implements Body {
  readonly links: Body['links']
  readonly #kept: KeptLine

  constructor(links: Body['links'], kept: KeptLine) {
    this.links = links
    this.#kept = kept
  }

  get length(): number {
    return this.#kept.bodyLength
  }

  get hash(): string {
    return this.#kept.bodyHash
  }

  get headings(): Body['headings'] {
    return this.#kept.details.headings
  }

  get anchors(): Body['anchors'] {
    return this.#kept.details.anchors
  }

  get excerpt(): string {
    return this.#kept.details.excerpt
  }
}

class KeptItem {
  readonly path: string
  readonly url: string
  readonly slug: string
  readonly lang: string
  readonly draft: boolean
  readonly image: Item['image']
  readonly attachments: Item['attachments']
  readonly aliases: Item['aliases']
  readonly translates: Item['translates']
  readonly references: Item['references']
  readonly updated: Item['updated']
  readonly body: Body
  readonly files: Item['files']
  readonly cardHash: string
  readonly hash: string
  readonly #kept: KeptLine

  constructor(parts: KeptParts) {
    const { path, url, slug, lang, cardHash, hash, rest, kept } = parts
    this.path = path
    this.url = url
    this.slug = slug
    this.lang = lang
    this.draft = rest.draft ?? false
    this.image = rest.image ?? null
    this.attachments = rest.attachments ?? NONE
    this.aliases = rest.aliases ?? NONE
    this.translates = rest.translates ?? null
    this.references = rest.references ?? NONE
    this.updated = rest.updated ?? null
    this.body = new KeptBody(rest.links ?? NONE, kept)
    this.files = rest.files ?? NONE
    this.cardHash = cardHash
    this.hash = hash
    this.#kept = kept
  }

  get title(): string {
    return this.#kept.details.title
  }

  get summary(): string | null {
    return this.#kept.details.summary
  }
}

class KeptPage extends KeptItem implements PlainPage {
  readonly kind = 'page'
}

class KeptArticle extends KeptItem implements Article {
  readonly kind = 'article'
  readonly published: Moment
  readonly expires: Article['expires']
  readonly featured: boolean
  readonly provinces: Article['provinces']
  readonly localities: Article['localities']
  readonly categories: Article['categories']
  readonly tags: readonly Label[]
  readonly topic: Label | null
  readonly authors: readonly Label[]
  readonly contributor: Article['contributor']
  readonly source: Article['source']
  readonly gallery: Article['gallery']
  readonly video: Article['video']
  readonly audio: Article['audio']
  readonly corrections: Article['corrections']
  readonly related: Article['related']

  constructor(parts: KeptParts, published: Moment, categories: Article['categories']) {
    super(parts)
    const { provinces, labels, rest } = parts
    this.published = published
    this.expires = rest.expires ?? null
    this.featured = rest.featured ?? false
    this.provinces = provinces
    this.localities = rest.localities ?? NONE
    this.categories = categories
    this.tags = labels.tags
    this.topic = labels.topic
    this.authors = labels.authors
    this.contributor = rest.contributor ?? null
    this.source = rest.source ?? null
    this.gallery = rest.gallery ?? NONE
    this.video = rest.video ?? null
    this.audio = rest.audio ?? NONE
    this.corrections = rest.corrections ?? NONE
    this.related = rest.related ?? NONE
  }
}
