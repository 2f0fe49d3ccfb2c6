/**
 * What each text file of a site is given: all that it may print. The contract between `routes/` and `feeds/`, as
 * `routes/props.ts` is for pages. Every address is complete but those of the manifest, which carry the prefix.
 * Times are ISO 8601 with Việt Nam's offset (`2018-08-14T00:00:00+07:00`).
 */
export type TextProps =
  | FeedProps
  | SitemapProps
  | NewsSitemapProps
  | SitemapIndexProps
  | RobotsProps
  | SecurityProps
  | ManifestProps
  | IconProps
  | AssetProps

export interface FeedProps {
  readonly kind: 'atom' | 'rss' | 'json-feed'
  readonly title: string
  readonly description: string
  /** BCP 47. */
  readonly lang: string
  /** The page that this feed follows. */
  readonly home: string
  /** The feed's own address, which is also its identity. */
  readonly self: string
  /** Who answers for the bulletin: author of the items that name none. */
  readonly publisher: string
  /** Newest `updated` of the items; null when there are none. */
  readonly updated: string | null
  /** Newest first. */
  readonly items: readonly FeedItem[]
}

export interface FeedItem {
  readonly title: string
  /** The item's page, which is also its identity. */
  readonly absolute: string
  /** Plain text; may be empty. */
  readonly summary: string
  readonly published: string
  /** Equal to `published` when the item was never edited. */
  readonly updated: string
  readonly authors: readonly string[]
  /** Home first. */
  readonly categories: readonly string[]
  /** The lead picture; its bytes when they are known. */
  readonly image: { readonly absolute: string; readonly type: string; readonly bytes: number | null } | null
}

export interface SitemapProps {
  readonly kind: 'sitemap'
  readonly entries: readonly SitemapEntry[]
}

export interface SitemapEntry {
  readonly absolute: string
  /** Null for pages whose date says nothing, such as an index. */
  readonly lastmod: string | null
  /** Language versions, this one included; empty when there is no other. */
  readonly alternates: readonly { readonly lang: string; readonly absolute: string }[]
}

/** The newest articles, for news search. */
export interface NewsSitemapProps {
  readonly kind: 'news-sitemap'
  /** Name of the bulletin. */
  readonly publication: string
  /** Newest first, 1,000 at most. */
  readonly entries: readonly NewsEntry[]
}

export interface NewsEntry {
  readonly absolute: string
  readonly title: string
  /** BCP 47. */
  readonly lang: string
  readonly published: string
}

export interface SitemapIndexProps {
  readonly kind: 'sitemap-index'
  readonly entries: readonly { readonly absolute: string; readonly lastmod: string | null }[]
}

export interface RobotsProps {
  readonly kind: 'robots'
  /** True when search engines are asked to keep no page. */
  readonly noindex: boolean
  /** Complete addresses of the sitemap index and, once there are articles, of the news sitemap. */
  readonly sitemaps: readonly string[]
}

/** Whom to tell of a hole. */
export interface SecurityProps {
  readonly kind: 'security'
  /** Mail address. */
  readonly contact: string
  /** Last day on which this may be believed, `2027-12-31`. */
  readonly expires: string
  /** Complete address of the file. */
  readonly self: string
  /** BCP 47. */
  readonly lang: string
}

export interface IconProps {
  readonly kind: 'icon'
  /** Colour of the sheet on light tabs, `#a01c22`, and on dark ones. */
  readonly light: string
  readonly dark: string
}

export interface ManifestProps {
  readonly kind: 'manifest'
  readonly name: string
  /** BCP 47. */
  readonly lang: string
  /** The front page, with prefix: start and scope. */
  readonly start: string
  /** An SVG picture, with prefix. */
  readonly icon: string
}

/** A script or the like, made already. */
export interface AssetProps {
  readonly kind: 'asset'
  readonly content: string
}

const TEXT_KINDS: Readonly<Record<TextProps['kind'], true>> = {
  atom: true,
  rss: true,
  'json-feed': true,
  sitemap: true,
  'news-sitemap': true,
  'sitemap-index': true,
  robots: true,
  security: true,
  manifest: true,
  icon: true,
  asset: true,
}

/** Tells the props of a text file from those of a page. */
export function isTextProps(props: { readonly kind: string }): props is TextProps {
  return Object.hasOwn(TEXT_KINDS, props.kind)
}
