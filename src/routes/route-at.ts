import { alertsRoute } from './alerts.ts'
import { archiveRoutes } from './archive-routes.ts'
import { articleRoute } from './article-routes.ts'
import type { Context, Material } from './context.ts'
import { bulletinFeedRoutes, indexFeedRoutes } from './feed-routes.ts'
import { fileRoutes } from './file-routes.ts'
import { homeRoute } from './home-route.ts'
import { indexRoutes } from './index-routes.ts'
import { indexesOf } from './indexes.ts'
import { pageRoutes } from './page-routes.ts'
import { ownRoutes, type Plan } from './plan.ts'
import type { Route } from './route.ts'
import { iconRoutes } from './site-text-routes.ts'

interface Looking {
  /** One for each language, the bulletin's own first. */
  readonly contexts: readonly Context[]
  readonly material: Material
  /** The whole site: made only for what cannot be found sooner. */
  readonly plan: () => Plan
}

/**
 * The route of a URL, as the plan has it, for the preview: what readers look at most is found without planning all the
 * rest. Null when no file has this URL.
 */
export function routeAt(url: string, { contexts, material, plan }: Looking): Route | null {
  const [own] = contexts
  const places = [
    ...contexts.flatMap((context) => PLACES.map((place) => () => place(context, url))),
    ...(own === undefined ? [] : [() => ownRoutes(own, material), () => iconRoutes(own)]),
    () => plan().routes,
  ]
  for (const place of places) {
    const found = place().find((route) => route.url === url)
    if (found !== undefined) return found
  }
  return null
}

/** Where to look in the routes of one language, what costs least first. */
const PLACES: readonly ((context: Context, url: string) => readonly Route[])[] = [
  articlesAt,
  (context, url) => (url === context.paths.home ? [homeRoute(context)] : []),
  (context) => [alertsRoute(context)],
  pageRoutes,
  indexesAt,
  (context, url) => (url.endsWith('/') ? [] : [...bulletinFeedRoutes(context), ...fileRoutes(context)]),
  (context, url) => (/^\/\d/u.test(url.slice(context.paths.home.length - 1)) ? archiveRoutes(context) : []),
]

function articlesAt(context: Context, url: string): readonly Route[] {
  const { articles, expired } = context.bulletin
  const article = [articles, expired].flatMap((list) => list.find((each) => each.url === url) ?? [])
  return article.map((each) => articleRoute(each, context))
}

function indexesAt(context: Context, url: string): readonly Route[] {
  const indexes = indexesOf(context).filter(({ address }) => url.startsWith(address))
  return indexes.flatMap((index) => [...indexRoutes(index, context), ...indexFeedRoutes(index, context)])
}
