/**
 * What each layout is given: all that it may print, and nothing else. This is the contract between `routes/` and
 * `layouts/`, and of a bulletin's own layouts. Every `href` carries the prefix of the base URL already; every
 * `canonical` or `absolute` address is complete. Plain JSON throughout, so that it can cross to a worker.
 */
import type { AlertLevel } from '../domain/alert.ts'
import type { Correction, Heading, Source } from '../domain/article.ts'
import type { HomeBlock } from '../domain/look.ts'
import type { Moment } from '../domain/moment.ts'
import type { SafeHtml } from '../domain/safe-html.ts'
import type { Feedback, Imprint, Measurement } from '../domain/site.ts'

export interface NamedLink {
  readonly name: string
  readonly href: string
}

/** A step of the breadcrumb; pages of the system are named by a fixed word of `layouts/text/`. */
export interface Crumb {
  readonly name: string | { readonly word: 'home' | 'archive' | DirectoryProps['kind'] }
  readonly href: string
}

/** An image ready to print: dimensions of `src` in pixels, 0 when they are not known. */
export interface ImageProps {
  readonly src: string
  /** Complete address, for metadata. */
  readonly absolute: string
  readonly width: number
  readonly height: number
  readonly alt: string
  /** The same picture in better formats, best first; empty when it is published as it is. */
  readonly sources: readonly { readonly type: string; readonly srcset: readonly Candidate[] }[]
  /** Its widths in the format of `src`, narrowest first; empty when there is none but `src`. */
  readonly srcset: readonly Candidate[]
}

/** One of the widths of a picture, in pixels. */
export interface Candidate {
  readonly href: string
  readonly width: number
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

/** An urgent notice, live now. */
export interface AlertProps {
  readonly level: AlertLevel
  /** At least one of title and text. */
  readonly title: string | null
  readonly text: string | null
  readonly until: Moment
  /** Names of where it holds; empty when it holds everywhere. */
  readonly localities: readonly string[]
  /** The article that tells more. */
  readonly href: string | null
}

/** An urgent notice as the pages that do not hold it fetch it. */
export interface FetchedAlert extends Omit<AlertProps, 'until'> {
  /** A day, which it outlasts, or an instant, as `<time datetime>` takes them: `2026-11-25`, `2026-11-25T18:00:00+07:00`. */
  readonly until: string
  /** How many localities are not named. */
  readonly others: number
}

/** The live urgent notices of a language, the most urgent first. */
export interface FetchedAlerts {
  readonly alerts: readonly FetchedAlert[]
  /** Where all of them stand whole; absent when all do here. */
  readonly all?: string
}

/** Header and footer: equal on every page of one language, so that they reach the layouts apart from the pages' props. */
export interface ChromeProps {
  readonly siteName: string
  readonly description: string | null
  readonly publisher: { readonly name: string; readonly url: string | null } | null
  /** What the masthead says: the bulletin's name, unless the owner has set another text. */
  readonly masthead: string
  /** The issuing body's emblem, beside the bulletin's name; one file, small. */
  readonly emblem: Pick<ImageProps, 'src' | 'width' | 'height' | 'alt'> | null
  /** Colour of marks and links, `#a01c22`; null for that of the layouts. */
  readonly accent: string | null
  /** Language of the fixed strings: one of those under `layouts/text/`. */
  readonly textLang: string
  /** BCP 47 of the bulletin that this page belongs to. */
  readonly lang: string
  /** BCP 47 of what the owner writes once for all languages: names, description, imprint. */
  readonly siteLang: string
  readonly home: string
  /** Prefix of every own address: `/` or `/ban-tin/`. */
  readonly basePath: string
  /** Categories, top level first. */
  readonly menu: readonly MenuItem[]
  /** BCP 47 of the names in `menu`. */
  readonly menuLang: string
  /** The page of all provinces, or of the localities in a bulletin of one province. */
  readonly places: { readonly kind: 'provinces' | 'localities'; readonly href: string }
  readonly archive: string
  /** What the bulletin says of accessibility, and of privacy. */
  readonly accessibility: string
  readonly privacy: string
  /** The search page; null when there is none. */
  readonly search: string | null
  /** Plain pages (Giới thiệu, Liên hệ), by title. */
  readonly pages: readonly NamedLink[]
  /** Other languages of this bulletin. */
  readonly languages: readonly { readonly lang: string; readonly href: string }[]
  readonly imprint: Imprint
  /** Content-Security-Policy, as it stands in every page. */
  readonly policy: string
  /** The readers' script. */
  readonly script: ScriptProps
  readonly measurement: Measurement | null
  readonly feedback: Feedback
}

/** The script of every page. */
export interface ScriptProps {
  readonly src: string
  /** `sha256-…` */
  readonly integrity: string
  /** Where it finds the urgent notices for a page that does not show them by itself. */
  readonly alerts: string
  /** The service worker that it starts; null when pages are not to be kept. */
  readonly worker: string | null
  /** What the page of an article asks for besides. */
  readonly article: { readonly src: string; readonly integrity: string }
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
  /** The most urgent first. */
  readonly alerts: readonly AlertProps[]
  /** What is shown, in this order. */
  readonly blocks: readonly HomeBlock[]
  /** Featured items, newest first; the first leads. Without featured ones the newest item leads. */
  readonly featured: readonly CardProps[]
  /** The newest, without those featured. */
  readonly newest: readonly CardProps[]
  /**
   * The categories that the owner has chosen, else those of the top level in declared order, each with its newest items
   * that stand nowhere above but among the newest; a category without such items is left out.
   */
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
  /** The unit that it was a part of before: “Hậu Giang (từ 01/01/2004 tách từ tỉnh Cần Thơ)”. */
  readonly splitFrom: PlaceChange | null
  /** Itself and what was split from it: “Lai Châu (từ 01/01/2004 chia thành tỉnh Lai Châu và tỉnh Điện Biên)”. */
  readonly splitInto: PlaceChange | null
  /** The units that took its place, when it is gone: “Thái Bình (từ 01/7/2025 thuộc tỉnh Hưng Yên)”. */
  readonly became: PlaceChange | null
  /** The units that it was made of: “Hưng Yên (từ 01/7/2025 gồm tỉnh Hưng Yên và tỉnh Thái Bình trước đây)”. */
  readonly madeOf: PlaceChange | null
  readonly region: string | null
}

export interface PlaceChange {
  readonly from: string
  readonly units: readonly (NamedLink & { readonly officialName: string })[]
}

/** One page of the items under a category, province, locality, tag, topic, author or month. */
export interface IndexProps extends PageBase {
  readonly kind: 'category' | 'province' | 'locality' | 'tag' | 'topic' | 'author' | 'month'
  /** The most urgent first; null on pages that do not change with them, and ask for them by script instead. */
  readonly alerts: readonly AlertProps[] | null
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

/** A way to narrow a search; `value` is a term of the index: `tinh:dien-bien`, `muc:kinh-te`. */
export interface SearchChoice {
  readonly name: string
  readonly value: string
}

export type SearchGroup =
  ('provinces' | 'localities') | ('formerProvinces' | 'olderProvinces' | 'nationwide' | 'formerLocalities')

export interface SearchProps extends PageBase {
  readonly kind: 'search'
  /** The script of this page, and that which it fetches once something is typed; the index lies beside the page. */
  readonly script: { readonly src: string; readonly integrity: string; readonly completions: string }
  /** Localities and provinces, those in force and those that are gone, each list by name. */
  readonly places: readonly { readonly word: SearchGroup; readonly choices: readonly SearchChoice[] }[]
  readonly categories: readonly SearchChoice[]
  /** Newest first. */
  readonly years: readonly string[]
}

/** What a host answers where there is no page, or none any more. */
export interface NotFoundProps extends PageBase {
  readonly kind: 'not-found' | 'gone'
}

/** What the bulletin says of accessibility or privacy, from its settings. */
export interface StatementProps extends PageBase {
  readonly kind: 'accessibility' | 'privacy'
}

/** For readers without a network. */
export interface OfflineProps extends PageBase {
  readonly kind: 'offline'
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
  | SearchProps
  | NotFoundProps
  | StatementProps
  | OfflineProps
  | MovedProps

/** A page in the bulletin's own frame. */
export type FullPage = Exclude<PageProps, { readonly kind: 'moved' }>
