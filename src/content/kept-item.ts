import type { Article, Body, Item, PlainPage } from '../domain/article.ts'
import type { Label } from '../domain/label.ts'
import type { Moment } from '../domain/moment.ts'
import type { ArticleGist, Details, Gist, PageGist } from './gist.ts'
import type { LabelGroups } from './item-labels.ts'

/** What an item is put together from again. */
export interface KeptParts {
  readonly path: string
  readonly gist: Gist
  readonly labels: LabelGroups
  readonly details: () => Details
}

/** The item that was kept; null when its parts do not belong together. */
export function keptItem(parts: KeptParts): Item | null {
  const { gist, labels } = parts
  if (gist.kind === 'page') return new KeptPage(gist, parts)
  const [home, ...others] = labels.categories
  return home === undefined ? null : new KeptArticle(gist, parts, [home, ...others])
}

/** One for all: an archive of empty lists would fill memory. */
export const NONE: readonly never[] = []

// Classes, where all else here is made of closures: an archive of objects shares its getters.

class KeptBody implements Body {
  readonly links: Body['links']
  readonly length: number
  readonly hash: string
  readonly #details: () => Details

  constructor({ links = NONE, length, hash }: PageGist['body'], details: () => Details) {
    this.links = links
    this.length = length
    this.hash = hash
    this.#details = details
  }

  get headings(): Body['headings'] {
    return this.#details().headings
  }

  get anchors(): Body['anchors'] {
    return this.#details().anchors
  }

  get excerpt(): string {
    return this.#details().excerpt
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
  readonly #details: () => Details

  constructor(gist: PageGist, { path, details }: KeptParts) {
    this.path = path
    this.url = gist.url
    this.slug = gist.slug
    this.lang = gist.lang
    this.draft = gist.draft ?? false
    this.image = gist.image ?? null
    this.attachments = gist.attachments ?? NONE
    this.aliases = gist.aliases ?? NONE
    this.translates = gist.translates ?? null
    this.references = gist.references ?? NONE
    this.updated = gist.updated ?? null
    this.body = new KeptBody(gist.body, details)
    this.files = gist.files ?? NONE
    this.cardHash = gist.cardHash
    this.hash = gist.hash
    this.#details = details
  }

  get title(): string {
    return this.#details().title
  }

  get summary(): string | null {
    return this.#details().summary
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

  constructor(gist: ArticleGist, parts: KeptParts, categories: Article['categories']) {
    super(gist, parts)
    this.published = gist.published
    this.expires = gist.expires ?? null
    this.featured = gist.featured ?? false
    this.provinces = gist.provinces
    this.localities = gist.localities ?? NONE
    this.categories = categories
    this.tags = parts.labels.tags
    this.topic = parts.labels.topic
    this.authors = parts.labels.authors
    this.contributor = gist.contributor ?? null
    this.source = gist.source ?? null
    this.gallery = gist.gallery ?? NONE
    this.video = gist.video ?? null
    this.audio = gist.audio ?? NONE
    this.corrections = gist.corrections ?? NONE
    this.related = gist.related ?? NONE
  }
}
