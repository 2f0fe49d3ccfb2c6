import type { Bulletin, Edition } from '../bulletin/bulletin.ts'
import type { Item } from '../domain/article.ts'
import { digestOf } from '../domain/digest.ts'
import { type Paths, pathsOf } from '../domain/paths.ts'
import type { SafeHtml } from '../domain/safe-html.ts'
import { prefixOf, type Site } from '../domain/site.ts'
import { chromeOf } from './chrome.ts'
import type { ChromeProps, Crumb, NamedLink } from './props.ts'

/** What every route of one language is made with. */
export interface Context {
  readonly site: Site
  readonly edition: Edition
  readonly bulletin: Bulletin
  readonly paths: Paths
  readonly chrome: ChromeProps
  /** The HTML of an item's body, its links to Markdown files unresolved. */
  readonly html: (item: Item) => SafeHtml
  /** Digest of chrome, settings and layouts: part of every page's fingerprint. */
  readonly base: string
  /** A site-absolute URL with the prefix of the base URL: what a page on the same host links to. */
  href(url: string): string
  /** The complete address of a URL. */
  absolute(url: string): string
  /** The first step of every breadcrumb. */
  readonly homeCrumb: Crumb
  /** A category's name and page. */
  category(id: string): NamedLink
}

/** What a plan is made from besides the edition. */
export interface Material {
  readonly site: Site
  readonly html: (item: Item) => SafeHtml
  /** Digest of everything that makes pages: Bantin's code, the layouts, Node's major version, ICU. */
  readonly code: string
}

export function contextOf(edition: Edition, bulletin: Bulletin, { site, html, code }: Material): Context {
  const paths = pathsOf(bulletin.lang, site.lang)
  const prefix = prefixOf(site)
  const href = (url: string): string => prefix + url.slice(1)
  const absolute = (url: string): string => site.baseUrl + url.slice(1)
  const chrome = chromeOf(edition, bulletin, { site, href })
  return {
    site,
    edition,
    bulletin,
    paths,
    chrome,
    html,
    base: digestOf([code, JSON.stringify(chrome), JSON.stringify(site.counts), site.baseUrl, String(site.noindex)]),
    href,
    absolute,
    homeCrumb: { name: { word: 'home' }, href: chrome.home },
    category(id) {
      return { name: bulletin.categories.get(id)?.name ?? id, href: href(paths.index('category', id)) }
    },
  }
}
