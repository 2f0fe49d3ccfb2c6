import type { Bulletin, Edition } from '../bulletin/bulletin.ts'
import type { Article, Item } from '../domain/article.ts'
import type { Paths } from '../domain/paths.ts'
import type { SafeHtml } from '../domain/safe-html.ts'
import type { Site } from '../domain/site.ts'
import type { StillTrue } from './still-true.ts'
import type { Presentation } from './presentation.ts'
import type { CardProps, ChromeProps, Crumb, NamedLink, TitleProps } from './props.ts'

/** What every route of one language is made with. */
export interface Context {
  readonly site: Site
  readonly edition: Edition
  readonly bulletin: Bulletin
  readonly paths: Paths
  readonly chrome: ChromeProps
  /** The HTML of an item's body, its links to Markdown files unresolved. */
  readonly html: (item: Item) => SafeHtml
  /** Digest of everything that makes pages besides settings and content. */
  readonly code: string
  readonly presentation: Presentation
  /** Digest of chrome, settings and layouts: part of every page's fingerprint. */
  readonly base: string
  /** Version of what encodes pictures. */
  readonly encoder: string
  /** Whether shared links show cards that are drawn for them. */
  readonly hasCards: boolean
  /** What of an earlier plan still holds. */
  readonly stillTrue: StillTrue
  /** A site-absolute URL with the prefix of the base URL: what a page on the same host links to. */
  href(url: string): string
  /** The complete address of a URL. */
  absolute(url: string): string
  /** The first step of every breadcrumb. */
  readonly homeCrumb: Crumb
  /** A category's name and page. */
  category(id: string): NamedLink
  /** An item as the short lists show it, and an article as the long ones do: one object, however many lists it stands in. */
  readonly titleLine: (item: Item) => TitleProps
  readonly card: (article: Article) => CardProps
}

/** What a plan is made from besides the edition. */
export interface Material {
  readonly site: Site
  readonly html: (item: Item) => SafeHtml
  /** Digest of everything that makes pages: Bantin's code, the layouts, Node's major version, ICU. */
  readonly code: string
  readonly presentation: Presentation
  /** Version of what encodes pictures and draws cards, hex. */
  readonly encoder: string
  /** Whether cards are drawn for shared links. */
  readonly hasCards: boolean
  /** Whether readers can search. */
  readonly hasSearch: boolean
  /** What of an earlier plan still holds, by language. Default: nothing. */
  readonly stillTrue?: (lang: string) => StillTrue
}
