import type { Item } from '../domain/article.ts'
import type { Context } from './context.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { Route } from './route.ts'

/** A former address, without prefix, and the item that has moved from there. */
export interface Former {
  readonly alias: string
  readonly item: Item
  readonly context: Context
}

/** Former addresses of a language, those of the newest items first. */
export function formersOf(context: Context): readonly Former[] {
  const { articles, expired, pages } = context.bulletin
  return [...articles, ...expired, ...pages].flatMap((item) => item.aliases.map((alias) => ({ alias, item, context })))
}

/** A small page at a former address: it leads on, on any host, without a rule of the server. */
export function movedRoute({ alias, item, context }: Former): Route {
  return {
    url: alias,
    kind: 'moved',
    fingerprint: fingerprintOf({ base: context.base, own: [item.url, item.title], around: [] }),
    props: () => ({
      kind: 'moved',
      href: context.href(item.url),
      absolute: context.absolute(item.url),
      title: item.title,
      lang: context.bulletin.lang,
    }),
  }
}
