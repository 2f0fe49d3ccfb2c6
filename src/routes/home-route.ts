import type { Bulletin } from '../bulletin/bulletin.ts'
import type { CategoryNode } from '../bulletin/categories.ts'
import type { Article } from '../domain/article.ts'
import type { Site } from '../domain/site.ts'
import { alertsOf } from './alerts.ts'
import { cardPrint } from './cards.ts'
import type { Context } from './context.ts'
import { fingerprintOf } from './fingerprint.ts'
import { head } from './head.ts'
import type { Route } from './route.ts'

/** Featured items on the front page. */
const FEATURED = 3

/** The front page: featured items, the newest, and the newest of each top-level category. */
export function homeRoute(context: Context): Route {
  const { paths } = context
  const { featured, newest, categories } = choose(context)
  const alerts = alertsOf(context)
  const shown = [featured, newest, ...categories.map(({ items }) => items)]
  return {
    url: paths.home,
    kind: 'home',
    fingerprint: fingerprintOf({
      base: context.base,
      own: [
        JSON.stringify(categories.map(({ id }) => context.category(id))),
        JSON.stringify([alerts, context.site.look.home]),
      ],
      around: shown.map((list) => list.map((article) => cardPrint(article, context)).join('\n')),
    }),
    props: () => ({
      kind: 'home',
      alerts,
      blocks: context.site.look.home,
      head: head({ title: null, description: context.site.description, url: paths.home }, context),
      lang: context.bulletin.lang,
      breadcrumb: [],
      featured: featured.map(context.card),
      newest: newest.map(context.card),
      categories: categories.map(({ id, items }) => ({
        category: context.category(id),
        items: items.map(context.card),
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
  const marked = newestFirst.filter((article) => article.featured).slice(0, FEATURED)
  const leading = marked.length > 0 ? marked : newestFirst.slice(0, 1)
  const featured = site.look.home.includes('featured') ? leading : []
  return {
    featured,
    newest: newestFirst.filter((article) => !featured.includes(article)).slice(0, site.counts.newest),
    categories: blocksOf(homeCategories(bulletin, site), featured, site.counts.perCategory),
  }
}

/** The newest of each category that neither lead the page nor stand in a block above. */
function blocksOf(
  categories: readonly CategoryNode[],
  featured: readonly Article[],
  most: number,
): Choice['categories'] {
  const seen = new Set(featured)
  const blocks = categories.map(({ id, articles }) => {
    const unseen = articles.toReversed().filter((article) => !seen.has(article))
    const items = unseen.slice(0, most)
    for (const article of items) seen.add(article)
    return { id, items }
  })
  return blocks.filter(({ items }) => items.length > 0)
}

function homeCategories({ categories }: Bulletin, { look }: Site): readonly CategoryNode[] {
  if (look.homeCategories.length === 0) return [...categories.values()].filter(({ parent }) => parent === null)
  return look.homeCategories.flatMap(({ name }) => categories.get(name) ?? [])
}
