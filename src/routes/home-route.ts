import type { Article } from '../domain/article.ts'
import { digestOf } from '../domain/digest.ts'
import { card, cardPrint } from './cards.ts'
import type { Context } from './context.ts'
import { head } from './head.ts'
import type { Route } from './route.ts'

/** Featured items on the front page. */
const FEATURED = 3

/** The front page: featured items, the newest, and the newest of each top-level category. */
export function homeRoute(context: Context): Route {
  const { paths } = context
  const { featured, newest, categories } = choose(context)
  const shown = [featured, newest, ...categories.map(({ items }) => items)]
  return {
    url: paths.home,
    kind: 'home',
    fingerprint: digestOf([
      context.base,
      ...shown.map((list) => list.map((article) => cardPrint(article, context)).join('\n')),
      JSON.stringify(categories.map(({ id }) => id)),
    ]),
    props: () => ({
      kind: 'home',
      head: head({ title: null, description: context.site.description, url: paths.home }, context),
      lang: context.bulletin.lang,
      breadcrumb: [],
      featured: featured.map((article) => card(article, context)),
      newest: newest.map((article) => card(article, context)),
      categories: categories.map(({ id, items }) => ({
        category: context.category(id),
        items: items.map((article) => card(article, context)),
      })),
      archive: context.href(paths.archive),
    }),
  }
}

interface Choice {
  readonly featured: readonly Article[]
  readonly newest: readonly Article[]
  readonly categories: readonly { readonly id: string; readonly items: readonly Article[] }[]
}

/** Which items stand where, newest first. */
function choose({ bulletin, site }: Context): Choice {
  const newestFirst = bulletin.articles.toReversed()
  const chosen = newestFirst.filter((article) => article.featured).slice(0, FEATURED)
  const featured = chosen.length > 0 ? chosen : newestFirst.slice(0, 1)
  const top = [...bulletin.categories.values()].filter(({ parent }) => parent === null)
  const blocks = top.map(({ id, articles }) => ({ id, items: articles.toReversed().slice(0, site.counts.perCategory) }))
  return {
    featured,
    newest: newestFirst.filter((article) => !featured.includes(article)).slice(0, site.counts.newest),
    categories: blocks.filter(({ items }) => items.length > 0),
  }
}
