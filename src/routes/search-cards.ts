import type { Article, Item } from '../domain/article.ts'
import { type Card, CARDS_A_GROUP } from '../search/query/format.ts'
import type { Segment } from '../search/segments.ts'
import { cardPrint } from './cards.ts'
import type { Context } from './context.ts'
import type { Route } from './route.ts'
import { dataRoute, type Indexed } from './search-routes.ts'

type Numbered = readonly [number: number, item: Item]

/** Files of what results show of the items of a segment. */
export function searchCards(segment: Segment<Indexed>, context: Context): readonly Route[] {
  const groups = new Map<number, Numbered[]>()
  for (const [number, { item }] of segment.items) {
    const group = Math.floor(number / CARDS_A_GROUP)
    groups.set(group, [...(groups.get(group) ?? []), [number, item]])
  }
  const { code, chrome, paths } = context
  return [...groups].map(([group, items]) =>
    dataRoute(
      `${paths.search}${segment.name}/${String(group)}.json`,
      { code, own: [chrome.basePath, ...items.map((numbered) => printOf(numbered, context))] },
      () => JSON.stringify(items.map((numbered) => cardOf(numbered, context))),
    ),
  )
}

/** All that `cardOf()` depends on. */
function printOf([number, item]: Numbered, context: Context): string {
  const print = item.kind === 'page' ? item.hash : `${cardPrint(item, context)} ${placesOf(item)}`
  return `${String(number)} ${print}`
}

function cardOf([number, item]: Numbered, context: Context): Card {
  const isArticle = item.kind === 'article'
  return {
    number,
    href: context.href(item.url),
    title: item.title,
    date: isArticle ? [item.published.day, item.published.time].filter((part) => part !== null).join(' ') : '',
    category: isArticle ? context.category(item.categories[0].id).name : '',
    provinces: isArticle ? placesOf(item) : '',
    summary: item.summary ?? item.body.excerpt,
  }
}

function placesOf({ provinces, localities }: Article): string {
  return [...localities, ...provinces].map(({ name }) => name).join(', ')
}
