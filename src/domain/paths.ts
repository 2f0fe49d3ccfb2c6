import { monthOf, type PlainDate } from './moment.ts'

/**
 * The grammar of Bantin's URLs: a promise to everyone who links here. All are site-absolute, without the prefix of
 * the base URL, plain ASCII, and end in `/` when they are pages.
 */
interface PathWords {
  readonly category: string
  readonly province: string
  readonly locality: string
  readonly tag: string
  readonly topic: string
  readonly author: string
  readonly archive: string
  readonly search: string
  readonly page: string
  readonly accessibility: string
  readonly privacy: string
}

const VIETNAMESE: PathWords = {
  category: 'chuyen-muc',
  province: 'tinh',
  locality: 'dia-phuong',
  tag: 'tu-khoa',
  topic: 'dong-su-kien',
  author: 'tac-gia',
  archive: 'luu-tru',
  search: 'tim-kiem',
  page: 'trang',
  accessibility: 'tro-nang',
  privacy: 'quyen-rieng-tu',
}

const ENGLISH: PathWords = {
  category: 'category',
  province: 'province',
  locality: 'locality',
  tag: 'tag',
  topic: 'topic',
  author: 'author',
  archive: 'archive',
  search: 'search',
  page: 'page',
  accessibility: 'accessibility',
  privacy: 'privacy',
}

const WORDS: ReadonlyMap<string, PathWords> = new Map([
  ['vi', VIETNAMESE],
  ['en', ENGLISH],
])

/** Indexes that have one page (or more) for each of their members. */
export type IndexKind = 'category' | 'province' | 'locality' | 'tag' | 'topic' | 'author'

export interface Paths {
  /** `/`, or `/en/`. */
  readonly home: string
  readonly archive: string
  /** What the bulletin says of accessibility, and of privacy. */
  readonly accessibility: string
  readonly privacy: string
  /** The search page, and the folder of its index. */
  readonly search: string
  article(day: PlainDate, slug: string): string
  page(slug: string): string
  /** The list of all categories, provinces …: `/chuyen-muc/`. */
  all(kind: IndexKind): string
  /** One of them: `/chuyen-muc/nong-thon-moi/`. */
  index(kind: IndexKind, id: string): string
  /** `/2018/`. */
  year(year: string): string
  /** `/2018/08/`, from `2018/08`. */
  month(month: string): string
  /** A full page under an index, year or month address: `…/trang-1/` is the oldest. */
  numbered(address: string, number: number): string
}

/**
 * The URLs of one language of the bulletin.
 *
 * @param lang BCP 47 of the items.
 * @param siteLang the bulletin's own language, which has no language code in its URLs.
 */
export function pathsOf(lang: string, siteLang: string): Paths {
  const words = WORDS.get(lang) ?? WORDS.get(siteLang) ?? VIETNAMESE
  const home = lang === siteLang ? '/' : `/${lang.toLowerCase()}/`
  return {
    home,
    archive: `${home}${words.archive}/`,
    accessibility: `${home}${words.accessibility}/`,
    privacy: `${home}${words.privacy}/`,
    search: `${home}${words.search}/`,
    article: (day, slug) => `${home}${monthOf(day)}/${slug}/`,
    page: (slug) => `${home}${slug}/`,
    all: (kind) => `${home}${words[kind]}/`,
    index: (kind, id) => `${home}${words[kind]}/${id}/`,
    year: (year) => `${home}${year}/`,
    month: (month) => `${home}${month}/`,
    numbered: (address, number) => `${address}${words.page}-${String(number)}/`,
  }
}

/** True for what readers see as a page; all else is for machines, or shown by pages. */
export function isPage(url: string): boolean {
  return url.endsWith('/') || url.endsWith('.html')
}

/** A page of the owner's own may stand where the system has one. */
const STATEMENTS: ReadonlySet<string> = new Set(
  [VIETNAMESE, ENGLISH].flatMap(({ accessibility, privacy }) => [accessibility, privacy]),
)

/** First words of lists that come and go with the items in them. */
export const PASSING_WORDS: ReadonlySet<string> = new Set(
  [VIETNAMESE, ENGLISH].flatMap(({ tag, topic, author }) => [tag, topic, author]),
)

const SYSTEM_WORDS: ReadonlySet<string> = new Set([
  ...[...Object.values<string>({ ...VIETNAMESE }), ...Object.values<string>({ ...ENGLISH })].filter(
    (word) => !STATEMENTS.has(word),
  ),
  ...['van-ban', 'so', 'khan', 'documents', 'editions', 'alerts'],
  ...[
    'assets',
    'sitemap',
    'feed',
    'rss',
    'tep',
    'admin',
    'quan-tri',
    'ban-in',
    'index',
    'offline',
    'ngoai-tuyen',
    '404',
  ],
])

/**
 * True when a plain page may not claim `/<segment>/`: words of the system, years, and everything of two or three
 * letters, which is kept for language codes.
 */
export function isReserved(segment: string): boolean {
  return SYSTEM_WORDS.has(segment) || /^(?:\d{4}|[a-z]{2,3}|trang-\d+|page-\d+)$/u.test(segment)
}
