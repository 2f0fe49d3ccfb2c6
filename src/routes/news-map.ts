import { byOrder } from '../bulletin/order.ts'
import type { NewsEntry } from '../feeds/text-props.ts'
import type { Context } from './context.ts'

/** How far back news search looks, and how much it takes. */
const TWO_DAYS = 2 * 24 * 60 * 60 * 1000
const MOST_NEWS = 1000

/**
 * The newest articles of all languages, newest first. The two days end with the newest article, not with the build:
 * no file may depend on the clock, and news search passes over what is too old by its date.
 */
export function newsMap(contexts: readonly Context[]): readonly NewsEntry[] {
  const newestFirst = contexts
    .flatMap((context) => context.bulletin.articles.slice(-MOST_NEWS).map((article) => ({ article, context })))
    .sort((a, b) => byOrder(b.article, a.article))
  const from = (newestFirst[0]?.article.published.instant ?? 0) - TWO_DAYS
  return newestFirst
    .filter(({ article }) => article.published.instant > from)
    .slice(0, MOST_NEWS)
    .map(({ article: { url, title, lang, published }, context }) => ({
      absolute: context.absolute(url),
      title,
      lang,
      published: published.iso,
    }))
}
