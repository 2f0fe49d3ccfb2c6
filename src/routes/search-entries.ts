import type { Item } from '../domain/article.ts'
import { byCodeUnit } from '../domain/text.ts'
import { plainText } from '../search/plain-text.ts'
import { type Days, type Entry, entryPath } from '../search/query/format.ts'
import type { Numbered, Searched, Segment } from '../search/segments.ts'
import type { Context } from './context.ts'
import type { Route } from './route.ts'
import { searchFile } from './search-file.ts'

/** An item as search numbers it. */
export interface Indexed extends Searched {
  readonly item: Item
}

/** Files of the items of a segment as results show them, and of the days of its months. */
export function searchEntries(segment: Segment<Indexed>, context: Context): readonly Route[] {
  const months = new Map<string, Numbered<Indexed>[]>()
  for (const numbered of segment.items) {
    const own = months.get(numbered.item.month)
    if (own === undefined) months.set(numbered.item.month, [numbered])
    else own.push(numbered)
  }
  return [
    ...segment.items.map((numbered) => entryRoute(numbered, context)),
    ...[...months].filter(([month]) => month !== '').map(([month, own]) => daysRoute(month, own, context)),
  ]
}

function entryRoute({ place, item: { item, month } }: Numbered<Indexed>, context: Context): Route {
  const { code, chrome, paths } = context
  const { category, provinces } = linesOf(item, context)
  const own = [chrome.basePath, item.hash, category, provinces]
  return searchFile(paths.search + entryPath(month, place), { code, own }, () => JSON.stringify(entryOf(item, context)))
}

function entryOf(item: Item, context: Context): Entry {
  return {
    href: context.href(item.url),
    title: item.title,
    date: dateOf(item),
    ...linesOf(item, context),
    summary: item.summary ?? '',
    text: plainText(context.html(item)),
  }
}

function linesOf(item: Item, context: Context): Pick<Entry, 'category' | 'provinces'> {
  if (item.kind === 'page') return { category: '', provinces: '' }
  const places = [...item.localities, ...item.provinces]
  return {
    category: context.category(item.categories[0].id).name,
    provinces: places.map(({ name }) => name).join(', '),
  }
}

function dateOf(item: Item): string {
  if (item.kind === 'page') return ''
  const { day, time } = item.published
  return time === null ? day : `${day} ${time}`
}

function daysRoute(month: string, own: readonly Numbered<Indexed>[], { code, paths }: Context): Route {
  const days: Days = own
    .map(({ place, item: { item } }) => ({ place, date: dateOf(item), url: item.url }))
    .sort((a, b) => byCodeUnit(b.date, a.date) || byCodeUnit(a.url, b.url))
    .map(({ place, date }) => [place, date])
  const content = JSON.stringify(days)
  return searchFile(paths.search + entryPath(month, 'ngay'), { code, own: [content] }, () => content)
}
