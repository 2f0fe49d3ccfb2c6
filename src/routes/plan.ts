import type { Edition } from '../bulletin/bulletin.ts'
import { digestOf } from '../domain/digest.ts'
import { byCodeUnit } from '../domain/text.ts'
import { alertsRoute } from './alerts.ts'
import { archiveRoutes } from './archive-routes.ts'
import { assetRoutes } from './asset-routes.ts'
import { articleRoutes } from './article-routes.ts'
import type { Context, Material } from './context.ts'
import { contextOf } from './context-of.ts'
import { directoryRoutes } from './directory-routes.ts'
import { bulletinFeedRoutes, indexFeedRoutes } from './feed-routes.ts'
import { fileRoutes } from './file-routes.ts'
import { homeRoute } from './home-route.ts'
import { hostRoutes } from './host-routes.ts'
import { indexRoutes } from './index-routes.ts'
import { indexesOf } from './indexes.ts'
import { goneRoutes, notFoundRoute, pageRoutes } from './page-routes.ts'
import type { ChromeProps } from './props.ts'
import type { Route } from './route.ts'
import { searchRoutes } from './search-routes.ts'
import { socialCardRoutes } from './social-cards.ts'
import { siteTextRoutes } from './site-text-routes.ts'
import { offlineRoute, statementRoutes } from './statement-routes.ts'

/** The whole site as data. */
export interface Plan {
  /** Every file that will exist, by URL. */
  readonly routes: readonly Route[]
  /** Header and footer of each language. */
  readonly chromes: Readonly<Record<string, ChromeProps>>
}

/** @throws Error when two pages claim one URL, which `content/` has to have refused. */
export function planOf(edition: Edition, material: Material): Plan {
  const contexts = contextsOf(edition, material)
  const pages = contexts.flatMap(languageRoutes)
  const [own] = contexts
  const routes = [
    ...pages,
    ...(own === undefined ? [] : ownRoutes(own, material)),
    ...(own === undefined ? [] : hostRoutes(own, contexts)),
    ...siteTextRoutes(contexts, pages),
  ]
  return {
    routes: unique(routes.sort((a, b) => byCodeUnit(a.url, b.url))),
    chromes: chromesOf(contexts),
  }
}

/** One for each language, the bulletin's own first. */
export function contextsOf(edition: Edition, material: Material): readonly Context[] {
  return edition.bulletins.map((bulletin) => contextOf(edition, bulletin, material))
}

export function chromesOf(contexts: readonly Context[]): Plan['chromes'] {
  return Object.fromEntries(contexts.map(({ bulletin, chrome }) => [bulletin.lang, chrome]))
}

/** What the whole site has once, in its own language. */
export function ownRoutes(context: Context, { site, presentation, hasSearch }: Material): readonly Route[] {
  // Not its fingerprint: that changes with all of Bantin's code, and a new worker costs every reader a request.
  const offline = digestOf([presentation.digest, JSON.stringify(context.chrome)])
  return [
    notFoundRoute(context),
    ...goneRoutes(context),
    offlineRoute(context),
    ...assetRoutes({ site, presentation, hasSearch, offline, base: context.base }),
  ]
}

function languageRoutes(context: Context): readonly Route[] {
  const indexes = indexesOf(context)
  return [
    homeRoute(context),
    ...articleRoutes(context),
    ...pageRoutes(context),
    ...indexes.flatMap((index) => [...indexRoutes(index, context), ...indexFeedRoutes(index, context)]),
    ...directoryRoutes(indexes, context),
    ...archiveRoutes(context),
    ...bulletinFeedRoutes(context),
    alertsRoute(context),
    ...statementRoutes(context),
    ...fileRoutes(context),
    ...searchRoutes(context),
    ...socialCardRoutes(context),
  ]
}

function unique(routes: readonly Route[]): readonly Route[] {
  routes.forEach((route, place) => {
    if (routes[place + 1]?.url === route.url) throw new Error(`Two routes claim ${route.url}`)
  })
  return routes
}
