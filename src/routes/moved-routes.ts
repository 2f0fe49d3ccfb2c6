import type { Item } from '../domain/article.ts'
import { digestOf } from '../domain/digest.ts'
import type { Context } from './context.ts'
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
    fingerprint: digestOf([context.base, item.url, item.title]),
    props: () => ({
      kind: 'moved',
      href: context.href(item.url),
      absolute: context.absolute(item.url),
      title: item.title,
      lang: context.bulletin.lang,
    }),
  }
}
