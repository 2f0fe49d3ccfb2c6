import { hashed } from '../../src/content/hashes.ts'
import type { Alert } from '../../src/domain/alert.ts'
import type { Article, Body, Item, PlainPage } from '../../src/domain/article.ts'
import { digestOf } from '../../src/domain/digest.ts'
import type { Label } from '../../src/domain/label.ts'
import type { MediaFile, Picture } from '../../src/domain/media.ts'
import type { Moment } from '../../src/domain/moment.ts'
import { pathsOf } from '../../src/domain/paths.ts'
import type { Category, Locality, Site } from '../../src/domain/site.ts'
import { slug } from '../../src/domain/slug.ts'

/** Right values of the domain for tests: each maker fills in what the test does not care about. */

/** @param written a day in Việt Nam, or a day and a time: `2018-08-14`, `2018-08-14T09:30`, `2018-08-14T09:30:15`. */
export function aMoment(written: string): Moment {
  const [day = '', time = null] = written.split('T')
  const full = time === null ? '00:00:00' : time.padEnd(8, ':00')
  const iso = `${day}T${full}+07:00`
  return { instant: Date.parse(iso), iso, day, time: time === null ? null : time.slice(0, 5) }
}

/** A tag, topic, author or category as an article spells it. */
export function aLabel(text: string): Label {
  return { id: slug(text), text }
}

/** A category of `site.yaml`, with its sub-categories. */
export function aCategory(name: string, ...children: readonly Category[]): Category {
  return { id: slug(name), name, formerly: [], children }
}

/** A ward of `site.yaml`, in force for ever. */
export function aLocality(name: string, fields: Partial<Locality> = {}): Locality {
  return { id: slug(name), name, kind: 'phường', from: null, to: null, became: [], aliases: [], ...fields }
}

export function aFile(url: string, fields: Partial<MediaFile> = {}): MediaFile {
  const source = `articles${url}`
  return {
    source,
    url,
    type: 'image/jpeg',
    bytes: 1000,
    sha256: digestOf([source]),
    size: { width: 1200, height: 800 },
    rendition: null,
    ...fields,
  }
}

export function aPicture(url: string, fields: Partial<Picture> = {}): Picture {
  return { file: aFile(url), alt: 'Ảnh', caption: null, credit: null, ...fields }
}

export function aBody(fields: Partial<Body> = {}): Body {
  const body = { headings: [], anchors: [], links: [], excerpt: 'Đoạn đầu của bài.', length: 25, ...fields }
  return { hash: digestOf([JSON.stringify(body)]), ...body }
}

const COMMON = {
  ...{ lang: 'vi', summary: null, draft: false, image: null, attachments: [], aliases: [], translates: null },
  ...{ references: [], updated: null, files: [] },
} as const

/** An item is hashed as if it had none yet, so that editing one and making it anew come out the same. */
const NO_HASHES = { cardHash: '', hash: '' } as const

/** An urgent notice of 2026-11-24, live the whole day. */
export function anAlert(fields: Partial<Alert> = {}): Alert {
  return {
    ...{ kind: 'alert', path: 'articles/khan.md', lang: 'vi', draft: false, level: 'khan' },
    ...{ title: 'Lũ lên', text: null, from: aMoment('2026-11-24'), until: aMoment('2026-11-25') },
    ...{ localities: [], article: null },
    ...fields,
  }
}

/** What an article may be given; the hashes are always made from the rest. */
export type ArticleFields = Partial<Omit<Article, 'kind' | 'cardHash' | 'hash'>>

/** An article of 2018-06-30 under “Nông thôn mới”; its path, address and title come from its slug. */
export function anArticle(fields: ArticleFields = {}): Article {
  const { body = aBody(), ...others } = fields
  const { slug: name = 'tin', lang = 'vi', published = aMoment('2018-06-30') } = others
  const item = hashed(
    {
      ...COMMON,
      kind: 'article',
      ...{
        path: `articles/${name}.md`,
        url: pathsOf(lang, 'vi').article(published.day, name),
        slug: name,
        title: name,
      },
      ...{ published, expires: null, featured: false },
      provinces: [{ id: 'dien-bien', name: 'Điện Biên' }],
      localities: [],
      categories: [aLabel('Nông thôn mới')],
      ...{ tags: [], topic: null, authors: [], contributor: null, source: null },
      ...{ gallery: [], video: null, audio: [], corrections: [], related: [] },
      ...others,
      ...NO_HASHES,
    },
    body,
  )
  if (item.kind !== 'article') throw new Error('An article was made and something else came out')
  return item
}

export type PageFields = Partial<Omit<PlainPage, 'kind' | 'cardHash' | 'hash'>>

/** A plain page; its path, address and title come from its slug. */
export function aPage(fields: PageFields = {}): PlainPage {
  const { body = aBody(), ...others } = fields
  const { slug: name = 'gioi-thieu', lang = 'vi' } = others
  const item = hashed(
    {
      ...COMMON,
      kind: 'page',
      ...{ path: `articles/${name}.md`, url: pathsOf(lang, 'vi').page(name), slug: name, title: name },
      ...others,
      ...NO_HASHES,
    },
    body,
  )
  if (item.kind !== 'page') throw new Error('A page was made and something else came out')
  return item
}

const SITE: Site = {
  name: 'Bản tin Điện Biên',
  description: 'Tin tức của tỉnh Điện Biên',
  publisher: null,
  baseUrl: 'https://host/',
  lang: 'vi',
  province: null,
  categories: [],
  localities: [],
  spellings: { tags: new Map(), topics: new Map(), authors: new Map() },
  imprint: { responsible: null, licence: null, address: null, phone: null, hotline: null, email: null },
  cardsFrom: null,
  noindex: false,
  offline: true,
  precompress: false,
  host: null,
  withdrawn: [],
  measurement: null,
  look: {
    ...{ accent: null, emblem: null, masthead: null },
    home: ['featured', 'newest', 'categories'],
    ...{ homeCategories: [], menu: [] },
  },
  feedback: { email: null, form: null, hotline: null, zalo: null },
  counts: { neighbours: 10, feed: 30, newest: 12, perCategory: 4, related: 5 },
}

/** A bulletin without declared categories; counts may be given one by one. */
export function aSite({
  counts = {},
  ...fields
}: Partial<Omit<Site, 'counts'>> & { readonly counts?: Partial<Site['counts']> } = {}): Site {
  return { ...SITE, ...fields, counts: { ...SITE.counts, ...counts } }
}

/** The titles of items, for expectations that read well. */
export function titlesOf(items: readonly Pick<Item, 'title'>[]): readonly string[] {
  return items.map(({ title }) => title)
}
