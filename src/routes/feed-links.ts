import type { Context } from './context.ts'
import type { FeedLink } from './props.ts'

export type FeedKind = 'atom' | 'rss' | 'json-feed'

const FILE: Readonly<Record<FeedKind, string>> = { atom: 'feed.xml', rss: 'rss.xml', 'json-feed': 'feed.json' }

const TYPE = {
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  'json-feed': 'application/feed+json',
} as const

const NAME: Readonly<Record<FeedKind, string>> = { atom: 'Atom', rss: 'RSS', 'json-feed': 'JSON Feed' }

/** Where the feed of an index lies: beside it. */
export function feedUrl(address: string, kind: FeedKind): string {
  return address + FILE[kind]
}

/** Feed links of a page's head. */
export function feedLinks(
  address: string,
  title: string,
  kinds: readonly FeedKind[],
  context: Context,
): readonly FeedLink[] {
  return kinds.map((kind) => ({
    type: TYPE[kind],
    title: `${title} (${NAME[kind]})`,
    href: context.href(feedUrl(address, kind)),
  }))
}
