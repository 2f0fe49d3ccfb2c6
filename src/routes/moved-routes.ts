import type { Item } from '../domain/article.ts'
import type { Context } from './context.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { Route } from './route.ts'

/** A small page at each former URL of an item: it leads on, on any host, without a rule of the server. */
export function movedRoutes(context: Context): readonly Route[] {
  const { articles, expired, pages } = context.bulletin
  return [...articles, ...expired, ...pages].flatMap((item) =>
    item.aliases.map((alias) => movedRoute(alias, item, context)),
  )
}

function movedRoute(alias: string, item: Item, context: Context): Route {
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
