/**
 * What each layout is given: all that it may print, and nothing else. This is the contract between `routes/` and
 * `layouts/`, and of a bulletin's own layouts. Every `href` carries the prefix of the base URL already; every
 * `canonical` or `absolute` address is complete. Plain JSON throughout, so that it can cross to a worker.
 */
import type { Correction, Heading, Source } from '../domain/article.ts'
import type { Moment } from '../domain/moment.ts'
import type { SafeHtml } from '../domain/safe-html.ts'
import type { Imprint } from '../domain/site.ts'

export interface NamedLink {
  readonly name: string
  readonly href: string
}

/** A step of the breadcrumb; pages of the system are named by a fixed word of `layouts/text/`. */
export interface Crumb {
  readonly name: string | { readonly word: 'home' | 'archive' | DirectoryProps['kind'] }
  readonly href: string
}

/** An image ready to print: dimensions in pixels, so that nothing shifts. */
export interface ImageProps {
  readonly src: string
  /** Complete address, for metadata. */
  readonly absolute: string
  readonly width: number
  readonly height: number
  readonly alt: string
}

export interface FigureProps {
  readonly image: ImageProps
  readonly caption: string | null
  readonly credit: string | null
}

/** A category in a menu, with its sub-categories. */
export interface MenuItem extends NamedLink {
  readonly children: readonly MenuItem[]
}

/** Header and footer: equal on every page of one language, so that they reach the layouts apart from the pages' props. */
export interface ChromeProps {
  readonly siteName: string
  readonly description: string | null
  readonly publisher: { readonly name: string; readonly url: string | null } | null
  /** The issuing body's emblem, beside the bulletin's name; absent by default. */
  readonly emblem?: ImageProps
  /** Language of the fixed strings: one of those under `layouts/text/`. */
  readonly textLang: string
  /** BCP 47 of the bulletin that this page belongs to. */
  readonly lang: string
  readonly home: string
  /** Prefix of every own address: `/` or `/ban-tin/`. */
  readonly basePath: string
  /** Categories, top level first. */
  readonly menu: readonly MenuItem[]
  /** The page of all provinces, or of the localities in a bulletin of one province. */
  readonly places: { readonly kind: 'provinces' | 'localities'; readonly href: string }
  readonly archive: string
  /** Plain pages (Giới thiệu, Liên hệ), by title. */
  readonly pages: readonly NamedLink[]
  /** Other languages of this bulletin. */
  readonly languages: readonly { readonly lang: string; readonly href: string }[]
  readonly imprint: Imprint
}

export interface FeedLink {
  readonly type: 'application/atom+xml' | 'application/rss+xml' | 'application/feed+json'
  readonly title: string
  readonly href: string
}

/** What goes into `<head>` besides the stylesheet. */
export interface HeadProps {
  /** Without the bulletin's name, which the shell adds; null where the layout names the page itself (all but items and indexes). */
  readonly title: string | null
  readonly description: string | null
  /** Complete address; null on pages that have none (404). */
  readonly canonical: string | null
  readonly noindex: boolean
  readonly feeds: readonly FeedLink[]
  /** hreflang links, this page included; empty when there is no translation. */
  readonly alternates: readonly { readonly lang: string; readonly absolute: string }[]
  /** Complete address of the picture for link previews. */
  readonly image: ImageProps | null
}

export interface PageBase {
  readonly head: HeadProps
  /** BCP 47: the bulletin that the page belongs to, and whose header and footer it bears. */
  readonly lang: string
  /** From the front page down to the page above this one; empty on the front page. */
  readonly breadcrumb: readonly Crumb[]
}

/** An item as lists show it. */
export interface CardProps {
  readonly title: string
  readonly href: string
  readonly summary: string | null
  readonly published: Moment
  /** Home category. */
  readonly category: NamedLink
  /** In a bulletin of one province its localities. */
  readonly provinces: readonly NamedLink[]
  readonly image: ImageProps | null
}

/** A line of the lists newer/older and related: title and day only. */
export interface TitleProps {
  readonly title: string
  readonly href: string
  /** Null for a plain page, which has no date. */
  readonly published: Moment | null
}

export interface HomeProps extends PageBase {
  readonly kind: 'home'
  /** Featured items, newest first; the first leads. Without featured ones the newest item leads. */
  readonly featured: readonly CardProps[]
  /** The newest, without those featured. */
  readonly newest: readonly CardProps[]
  /** Top-level categories in declared order, each with its newest items; categories without items are left out. */
  readonly categories: readonly { readonly category: NamedLink; readonly items: readonly CardProps[] }[]
  readonly archive: string
}

export interface AttachmentProps {
  readonly title: string
  readonly href: string
  /** `PDF`, `DOCX`. */
  readonly format: string
  readonly bytes: number
  readonly sha256: string
}

export type VideoProps =
  | {
      readonly kind: 'file'
      readonly src: string
      readonly type: string
      readonly poster: ImageProps | null
      readonly caption: string | null
      readonly subtitles: string | null
    }
  | { readonly kind: 'link'; readonly href: string; readonly title: string; readonly poster: ImageProps | null }

export interface AudioProps {
  readonly src: string
  readonly type: string
  readonly lang: string
  readonly label: string
}

/** Why a page is not public, when it is shown all the same (`bantin dev` only). */
export type Preview = 'draft' | 'scheduled'

export interface ArticleProps extends PageBase {
  readonly kind: 'article'
  readonly title: string
  readonly summary: string | null
  readonly published: Moment
  readonly updated: Moment | null
  /** Set when the item is past its end of validity. */
  readonly expired: Moment | null
  readonly preview: Preview | null
  readonly authors: readonly NamedLink[]
  readonly contributor: string | null
  readonly source: Source | null
  /** Home first. */
  readonly categories: readonly NamedLink[]
  /** As named on the day of the article. */
  readonly provinces: readonly NamedLink[]
  readonly localities: readonly NamedLink[]
  readonly tags: readonly NamedLink[]
  readonly image: FigureProps | null
  readonly body: SafeHtml
  /** Headings for “Mục lục”; empty for short articles. */
  readonly contents: readonly Heading[]
  readonly gallery: readonly FigureProps[]
  readonly video: VideoProps | null
  readonly audio: readonly AudioProps[]
  readonly attachments: readonly AttachmentProps[]
  readonly corrections: readonly Correction[]
  /** The item's other language versions. */
  readonly translations: readonly { readonly lang: string; readonly href: string; readonly title: string }[]
  /** The topic's page and its older items, at most five. */
  readonly topic: { readonly topic: NamedLink; readonly items: readonly TitleProps[] } | null
  readonly related: readonly TitleProps[]
  /** Same home category, nearest first. */
  readonly newer: readonly TitleProps[]
  readonly older: readonly TitleProps[]
  /** Neighbours in the whole bulletin (`rel`). */
  readonly newerInBulletin: TitleProps | null
  readonly olderInBulletin: TitleProps | null
}

/** What a province was and became, with days; printed on its page. */
export interface PlaceHistory {
  /** Official names with the days they held, oldest first; null is open. */
  readonly names: readonly { readonly officialName: string; readonly from: string | null; readonly to: string | null }[]
  /** The units that took its place, when it is gone: “Thái Bình (từ 01/7/2025 thuộc tỉnh Hưng Yên)”. */
  readonly became: {
    readonly from: string
    readonly units: readonly (NamedLink & { readonly officialName: string })[]
  } | null
  /** The units that it was made of: “Hưng Yên (từ 01/7/2025 gồm tỉnh Hưng Yên và tỉnh Thái Bình trước đây)”. */
  readonly madeOf: {
    readonly from: string
    readonly units: readonly (NamedLink & { readonly officialName: string })[]
  } | null
  readonly region: string | null
}

/** One page of the items under a category, province, locality, tag, topic, author or month. */
export interface IndexProps extends PageBase {
  readonly kind: 'category' | 'province' | 'locality' | 'tag' | 'topic' | 'author' | 'month'
  /** The member's name: “Nông thôn mới”; for a month `2018/08`. */
  readonly name: string
  /** Which part of the index this page holds. */
  readonly part:
    | { readonly kind: 'head' }
    | { readonly kind: 'year'; readonly year: string }
    /** A full page; `year` is null in the index of a month. */
    | { readonly kind: 'numbered'; readonly year: string | null; readonly number: number }
  /** Newest first; the first `summaries` ones show their summary. */
  readonly items: readonly CardProps[]
  readonly summaries: number
  /** The next page towards the past, or null. */
  readonly older: string | null
  /** The head of the index, from its other pages; null on the head. */
  readonly newest: string | null
  /** Years that have a page of their own, newest first; only on the head. */
  readonly years: readonly NamedLink[]
  /** Sub-categories; only on the head of a category. */
  readonly children: readonly NamedLink[]
  /** Only on the head of a province or locality. */
  readonly history: PlaceHistory | null
}

/** `/2018/`: the months that have items. */
export interface YearProps extends PageBase {
  readonly kind: 'year'
  readonly year: string
  /** Newest first; `name` is `2018/08`. */
  readonly months: readonly NamedLink[]
}

/** All years and months. */
export interface ArchiveProps extends PageBase {
  readonly kind: 'archive'
  readonly years: readonly { readonly year: NamedLink; readonly months: readonly NamedLink[] }[]
}

/** The list of all categories, provinces, localities, tags, topics or authors, in groups where they have some. */
export interface DirectoryProps extends PageBase {
  readonly kind: 'categories' | 'provinces' | 'localities' | 'tags' | 'topics' | 'authors'
  readonly groups: readonly DirectoryGroup[]
}

export interface DirectoryGroup {
  /** A region's name, or what `layouts/` has a fixed word for; null for the only group. */
  readonly name:
    string | { readonly word: 'formerProvinces' | 'olderProvinces' | 'nationwide' | 'formerLocalities' } | null
  readonly entries: readonly (MenuItem & { readonly note: PlaceHistory | null })[]
}

export interface PlainPageProps extends PageBase {
  readonly kind: 'page'
  readonly title: string
  readonly summary: string | null
  readonly preview: Preview | null
  readonly updated: Moment | null
  readonly image: FigureProps | null
  readonly body: SafeHtml
  readonly contents: readonly Heading[]
  readonly attachments: readonly AttachmentProps[]
}

export interface NotFoundProps extends PageBase {
  readonly kind: 'not-found'
}

/** A moved page: kept so that old links live on any host. */
export interface MovedProps {
  readonly kind: 'moved'
  readonly href: string
  readonly absolute: string
  readonly title: string
  readonly lang: string
}

export type PageProps =
  | HomeProps
  | ArticleProps
  | IndexProps
  | YearProps
  | ArchiveProps
  | DirectoryProps
  | PlainPageProps
  | NotFoundProps
  | MovedProps
