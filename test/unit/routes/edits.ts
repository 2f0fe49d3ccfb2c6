import fc from 'fast-check'

import type { Article, Item, PlainPage } from '../../../src/domain/article.ts'
import type { Picture } from '../../../src/domain/media.ts'
import type { Site } from '../../../src/domain/site.ts'
import {
  type ArticleFields,
  aBody,
  aCategory,
  aFile,
  aLabel,
  aLocality,
  aMoment,
  anArticle,
  aPage,
  aPicture,
  aSite,
} from '../domain-values.ts'

/** Everything that an editor or an owner may change, one change each: for properties over any edit. */
type ArticleEdit = (article: Article) => ArticleFields

/** Files lie beside their item, so that no two items share one. */
function pictureOf({ url }: Pick<Item, 'url'>): Picture {
  return aPicture(`${url}anh-00000001.jpg`)
}

function withPicture(item: Pick<Item, 'url'>, fields: Partial<Picture> = {}) {
  const picture = pictureOf(item)
  return { image: { ...picture, ...fields }, files: [picture.file] }
}

function withAttachment({ url }: Pick<Item, 'url'>) {
  const file = aFile(`${url}bang-00000002.pdf`, { type: 'application/pdf', size: null })
  return { attachments: [{ file, title: 'Bảng' }], files: [file] }
}

const ARTICLE_EDITS: Readonly<Record<string, ArticleEdit>> = {
  title: ({ title }) => ({ title: `${title} (sửa)` }),
  summary: () => ({ summary: 'Tóm tắt mới.' }),
  'no summary': () => ({ summary: null }),
  address: ({ url }) => ({ url: url.replace(/\/$/u, '-moi/') }),
  'address, the old one kept': ({ url }) => ({ url: url.replace(/\/$/u, '-moi/'), aliases: [url] }),
  file: ({ path }) => ({ path: path.replace('.md', '-2.md') }),
  'earlier time': () => ({ published: aMoment('2016-12-31') }),
  'later time': () => ({ published: aMoment('2018-03-01T08:00') }),
  'time of day alone': ({ published }) => ({ published: { ...published, time: '00:00' } }),
  updated: () => ({ updated: aMoment('2018-03-02T08:00') }),
  'past its end': () => ({ expires: aMoment('2018-03-01') }),
  'end to come': () => ({ expires: aMoment('2050-01-01') }),
  draft: ({ draft }) => ({ draft: !draft }),
  'not yet': () => ({ published: aMoment('2050-01-01') }),
  featured: ({ featured }) => ({ featured: !featured }),
  language: ({ url }) => ({ lang: 'en', url: `/en${url}` }),
  translates: () => ({ translates: 'articles/0/a.md' }),
  home: ({ categories }) => ({ categories: [aLabel('Văn hóa'), ...categories] }),
  'spelling of home': ({ categories: [home] }) => ({ categories: [{ ...home, text: home.text.toUpperCase() }] }),
  provinces: () => ({ provinces: [{ id: 'son-la', name: 'Sơn La' }] }),
  'name of a province': ({ provinces }) => ({ provinces: provinces.map(({ id }) => ({ id, name: 'Tên thời đó' })) }),
  localities: () => ({ localities: [{ id: 'muong-thanh', name: 'Mường Thanh' }] }),
  tags: () => ({ tags: [aLabel('Lúa'), aLabel('Mới')] }),
  'spelling of tags': ({ tags }) => ({ tags: tags.map(({ id, text }) => ({ id, text: text.toUpperCase() })) }),
  topic: () => ({ topic: aLabel('Mùa vàng') }),
  'spelling of the topic': () => ({ topic: { ...aLabel('Mùa vàng'), text: 'MÙA VÀNG' } }),
  'no topic': () => ({ topic: null }),
  authors: () => ({ authors: [aLabel('Lò Thị A'), aLabel('Mới')] }),
  'spelling of authors': ({ authors }) => ({
    authors: authors.map(({ id, text }) => ({ id, text: text.toUpperCase() })),
  }),
  contributor: () => ({ contributor: 'Cộng tác viên' }),
  source: () => ({ source: { name: 'Báo khác', url: 'https://khac/', date: null } }),
  picture: (item) => withPicture(item),
  'text alternative': (item) => withPicture(item, { alt: 'Khác' }),
  'size of the picture': (item) => withPicture(item, { file: { ...pictureOf(item).file, size: null } }),
  credit: (item) => withPicture(item, { credit: 'Người chụp' }),
  gallery: (item) => ({ gallery: [pictureOf(item)], files: [pictureOf(item).file] }),
  'file elsewhere': (item) => ({ files: [{ ...pictureOf(item).file, source: 'articles/khac.jpg' }] }),
  film: () => ({ video: { kind: 'link', url: 'https://phim/', title: 'Phim', poster: null } }),
  sound: ({ url }) => ({ audio: [{ file: aFile(`${url}a-00000003.mp3`), lang: 'vi', label: 'Nghe' }] }),
  attachment: (item) => withAttachment(item),
  correction: () => ({ corrections: [{ date: aMoment('2018-03-04'), text: 'Đính chính.' }] }),
  related: () => ({ related: ['articles/0/a.md', 'articles/1/b.md', 'articles/gioi-thieu.md'] }),
  alias: ({ path }) => ({ aliases: [`/cu/${path.replaceAll(/[^a-z0-9]/gu, '-')}.html`] }),
  body: ({ body }) => ({ body: { ...body, hash: `${body.hash}-2` } }),
  excerpt: ({ body }) => ({ body: aBody({ ...body, hash: body.hash, excerpt: 'Đoạn khác.' }) }),
  'no excerpt': ({ body }) => ({ summary: null, body: { ...body, excerpt: '' } }),
  headings: () => ({ body: aBody({ headings: ['a', 'b', 'c'].map((id) => ({ id, text: id, level: 2 })) }) }),
  link: () => ({ body: aBody({ links: [{ target: 'articles/0/a.md', anchor: null, line: 1, column: 1 }] }) }),
}

const PAGE_EDITS: Readonly<Record<string, (page: PlainPage) => Partial<PlainPage>>> = {
  title: ({ title }) => ({ title: `${title} (sửa)` }),
  summary: () => ({ summary: 'Tóm tắt.' }),
  address: () => ({ url: '/trang-khac/' }),
  draft: ({ draft }) => ({ draft: !draft }),
  updated: () => ({ updated: aMoment('2018-03-02') }),
  picture: (item) => withPicture(item),
  translates: () => ({ translates: 'articles/0/a.md', lang: 'en', url: '/en/about/' }),
  attachment: (item) => withAttachment(item),
  body: ({ body }) => ({ body: { ...body, hash: `${body.hash}-2` } }),
  link: () => ({ body: aBody({ links: [{ target: 'articles/1/b.md', anchor: null, line: 1, column: 1 }] }) }),
}

const WARD = aLocality('Mường Thanh')

const AT = { line: 1, column: 1 }

const SITE_EDITS: Readonly<Record<string, (site: Site) => Partial<Site>>> = {
  nothing: () => ({}),
  name: () => ({ name: 'Bản tin khác' }),
  description: () => ({ description: null }),
  publisher: () => ({ publisher: { name: 'UBND tỉnh', url: null } }),
  address: () => ({ baseUrl: 'https://khac/ban-tin/' }),
  host: () => ({ baseUrl: 'https://khac/' }),
  prefix: () => ({ baseUrl: 'https://host/tin/' }),
  'own language': () => ({ lang: 'en' }),
  province: () => ({ province: 'dien-bien', localities: [WARD] }),
  localities: () => ({ localities: [{ ...WARD, to: '2025-06-30', became: ['thanh-nua'] }, aLocality('Thanh Nưa')] }),
  categories: () => ({
    categories: ['Nông thôn mới', 'Kinh tế', 'Nông nghiệp', 'Văn hóa'].map((name) => aCategory(name)),
  }),
  'tree of categories': () => ({
    categories: [aCategory('Kinh tế', aCategory('Nông nghiệp')), aCategory('Văn hóa', aCategory('Nông thôn mới'))],
  }),
  'spelling of tags': ({ spellings }) => ({ spellings: { ...spellings, tags: new Map([['lua', 'LÚA']]) } }),
  'spelling of topics': ({ spellings }) => ({
    spellings: { ...spellings, topics: new Map([['mua-vang', 'MÙA VÀNG']]) },
  }),
  'spelling of authors': ({ spellings }) => ({
    spellings: { ...spellings, authors: new Map([['lo-thi-a', 'LÒ THỊ A']]) },
  }),
  imprint: ({ imprint }) => ({ imprint: { ...imprint, phone: '0215 0000 000' } }),
  noindex: ({ noindex }) => ({ noindex: !noindex }),
  neighbours: ({ counts }) => ({ counts: { ...counts, neighbours: 2 } }),
  'length of feeds': ({ counts }) => ({ counts: { ...counts, feed: 3 } }),
  'length of home': ({ counts }) => ({ counts: { ...counts, newest: 2, perCategory: 0 } }),
  'number of related items': ({ counts }) => ({ counts: { ...counts, related: 0 } }),
  'name of a category': ({ categories }) => ({
    categories: categories.map((category) => ({ ...category, name: `${category.name} (mới)` })),
  }),
  'first day of cards': () => ({ cardsFrom: '2018-01-02' }),
  'no cards': () => ({ cardsFrom: null }),
  offline: ({ offline }) => ({ offline: !offline }),
  feedback: ({ feedback }) => ({
    feedback: { ...feedback, email: 'ban-tin@example.vn', form: 'https://mau/?u={url}' },
  }),
  measurement: () => ({ measurement: { name: 'Bộ', script: 'https://do-luong.example/m.js' } }),
  'compressed copies': ({ precompress }) => ({ precompress: !precompress }),
  accent: ({ look }) => ({ look: { ...look, accent: '#005a9c' } }),
  masthead: ({ look }) => ({ look: { ...look, masthead: 'Tên khác' } }),
  emblem: ({ look }) => ({ look: { ...look, emblem: { file: aFile('/assets/dau-00000001.png'), alt: 'Biểu trưng' } } }),
  'text of the emblem': ({ look }) => ({
    look: { ...look, emblem: { file: aFile('/assets/dau-00000001.png'), alt: 'Khác' } },
  }),
  'blocks of home': ({ look }) => ({ look: { ...look, home: ['newest'] } }),
  'categories of home': ({ look }) => ({ look: { ...look, homeCategories: [{ name: 'van-hoa', ...AT }] } }),
  menu: ({ look }) => ({ look: { ...look, menu: ['van-hoa', 'gioi-thieu'].map((name) => ({ name, ...AT })) } }),
}

/** What a plan is made from. */
export interface Sources {
  readonly items: readonly Item[]
  readonly site: Site
  readonly now: string
}

/** One change of anything: an item's, the site's, or the clock's. */
export interface Edit {
  readonly name: string
  readonly apply: (sources: Sources) => Sources
}

function itemEdit(name: string, place: number): Edit {
  const change = (item: Item): Item =>
    item.kind === 'article'
      ? anArticle({ ...item, ...ARTICLE_EDITS[name]?.(item) })
      : aPage({ ...item, ...PAGE_EDITS[name]?.(item) })
  return {
    name: `item ${String(place)}: ${name}`,
    apply: (sources) => ({
      ...sources,
      items: sources.items.map((item, own) => (own === place % sources.items.length ? change(item) : item)),
    }),
  }
}

function siteEdit(name: string): Edit {
  return {
    name: `site: ${name}`,
    apply: (sources) => ({ ...sources, site: { ...sources.site, ...SITE_EDITS[name]?.(sources.site) } }),
  }
}

function removal(place: number): Edit {
  return {
    name: `item ${String(place)} removed`,
    apply: (sources) => ({ ...sources, items: sources.items.filter((_, own) => own !== place % sources.items.length) }),
  }
}

const SITE_AND_CLOCK: readonly Edit[] = [
  ...Object.keys(SITE_EDITS).map(siteEdit),
  ...['2018-01-02', '2018-03-01', '2060-01-01'].map((now) => ({
    name: `clock: ${now}`,
    apply: (sources: Sources) => ({ ...sources, now }),
  })),
]

/** Every single change of a bulletin. */
export function everyEdit({ items }: Sources): readonly Edit[] {
  const ofItems = items.flatMap(({ kind }, place) => {
    const edits = Object.keys(kind === 'article' ? ARTICLE_EDITS : PAGE_EDITS)
    return [removal(place), ...edits.map((name) => itemEdit(name, place))]
  })
  return [...ofItems, ...SITE_AND_CLOCK]
}

const names = [...new Set([...Object.keys(ARTICLE_EDITS), ...Object.keys(PAGE_EDITS)])]

/** Any single change. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(fc.constantFrom(...names), fc.nat(60)).map(([name, place]) => itemEdit(name, place)),
  },
  { weight: 3, arbitrary: fc.constantFrom(...SITE_AND_CLOCK) },
  { weight: 1, arbitrary: fc.nat(60).map(removal) },
)

const site = aSite({
  categories: [aCategory('Kinh tế', aCategory('Nông nghiệp')), aCategory('Nông thôn mới'), aCategory('Văn hóa')],
})

/** Articles and a page, under declared categories: found ones stand in every header, so that any page would be new. */
export function sourcesOf(articles: readonly Article[], counts: Partial<Site['counts']> = {}): Sources {
  const body = aBody({ links: [{ target: 'articles/0/a.md', anchor: null, line: 1, column: 1 }] })
  return {
    items: [...articles, aPage({ body })],
    site: aSite({ ...site, counts }),
    now: '2018-03-02',
  }
}
