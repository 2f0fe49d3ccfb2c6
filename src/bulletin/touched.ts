import type { Article, Item } from '../domain/article.ts'
import { monthOf } from '../domain/moment.ts'
import type { Site } from '../domain/site.ts'
import type { Edition } from './bulletin.ts'
import type { Lists } from './lists.ts'
import { placeIn } from './order.ts'
import { REACH } from './related.ts'

/** Items that came, went, changed, or stand otherwise since, as they were and as they are. */
export interface Changes {
  readonly before: readonly Item[]
  readonly after: readonly Item[]
}

/** What may be otherwise after some items changed; what is not named here is as it was. */
export interface Touched {
  /** Articles whose pages may show something else. */
  readonly articles: ReadonlySet<Item>
  /** Groups that hold other articles, or the same with other cards, by `groupKey()`. */
  readonly groups: ReadonlySet<string>
  /** Months, `2018/08`, of articles that changed or whose pages may show something else. */
  readonly months: ReadonlySet<string>
}

export type GroupKind = 'category' | 'province' | 'locality' | 'tag' | 'topic' | 'author' | 'month'

export function groupKey(lang: string, kind: GroupKind, id: string): string {
  return `${lang} ${kind} ${id}`
}

/**
 * What some changes touch in an edition that already holds them.
 *
 * A change touches who stands near it in an ordered list. Between an article and the nearest change nothing has come
 * or gone, so who is near is the same whether counted before the change or after it.
 *
 * @returns null when a category that is not declared may have another name now: cards print it anywhere.
 */
export function touchedBy(changes: Changes, edition: Edition, { counts, categories }: Site): Touched | null {
  const articles = new Set<Item>([...changes.after, ...joinedTo(changes, edition)])
  const groups = new Set<string>()
  for (const changed of [...changes.before, ...changes.after]) {
    const lists = edition.bulletins.find(({ lang }) => lang === changed.lang)
    if (changed.kind !== 'article' || lists === undefined) continue
    if (categories.length === 0 && isFirstOfCategory(changed, lists)) return null
    for (const near of nearTo(changed, lists, counts.neighbours)) articles.add(near)
    for (const group of groupsOf(changed, lists)) groups.add(group)
  }
  const all = [...articles, ...changes.before].filter((item) => item.kind === 'article')
  return { articles, groups, months: new Set(all.map(({ published }) => monthOf(published.day))) }
}

/** Items that name a changed one: by a link, as related, as what they translate or are translated by. */
function* joinedTo({ before, after }: Changes, { byPath }: Edition): Generator<Item> {
  const changed = [...before, ...after]
  const paths = new Set(changed.map(({ path }) => path))
  const originals = new Set(changed.map(originalOf))
  for (const item of byPath.values()) {
    const isLinked = item.body.links.some(({ target }) => paths.has(target))
    const isNamed = item.references.some(({ target }) => paths.has(target)) || originals.has(originalOf(item))
    const isRelated = item.kind === 'article' && item.related.some((path) => paths.has(path))
    if (isLinked || isNamed || isRelated) yield item
  }
}

function originalOf({ translates, path }: Item): string {
  return translates ?? path
}

/** Who is found by looking at most so far to the older or the newer side. */
interface Reach {
  readonly older: number
  readonly newer: number
}

/** Articles of whose surroundings a changed one is part, or was; and all that carry a label which it may have named. */
function* nearTo(changed: Article, lists: Lists, neighbours: number): Generator<Article> {
  const beside = { older: neighbours, newer: neighbours }
  yield* near(changed, lists.categories.get(changed.categories[0].id)?.home ?? [], beside)
  yield* near(changed, lists.articles, { older: 1, newer: 1 })
  for (const { id } of changed.provinces) yield* near(changed, lists.provinces.get(id) ?? [], LOOKED_BACK_ON)
  for (const list of labelled(changed, lists)) {
    yield* placeIn(list, changed) === 0 ? list : near(changed, list, LOOKED_BACK_ON)
  }
}

/** Related articles are chosen among older ones only. */
const LOOKED_BACK_ON: Reach = { older: 0, newer: REACH }

function* labelled({ tags, topic, authors }: Article, lists: Lists): Generator<readonly Article[]> {
  for (const { id } of tags) yield lists.tags.get(id)?.articles ?? []
  for (const { id } of authors) yield lists.authors.get(id)?.articles ?? []
  if (topic !== null) yield lists.topics.get(topic.id)?.articles ?? []
}

/** An article itself too, when it stands in the list. */
function near(changed: Article, list: readonly Article[], { older, newer }: Reach): readonly Article[] {
  const place = placeIn(list, changed)
  return list.slice(Math.max(0, place - older), place + newer + 1)
}

function isFirstOfCategory(article: Article, { categories }: Lists): boolean {
  return article.categories.some(({ id }) => placeIn(categories.get(id)?.articles ?? [], article) === 0)
}

function* groupsOf(article: Article, { lang, categories }: Lists): Generator<string> {
  yield groupKey(lang, 'month', monthOf(article.published.day))
  for (const { id } of article.provinces) yield groupKey(lang, 'province', id)
  for (const { id } of article.localities) yield groupKey(lang, 'locality', id)
  for (const { id } of article.tags) yield groupKey(lang, 'tag', id)
  for (const { id } of article.authors) yield groupKey(lang, 'author', id)
  if (article.topic !== null) yield groupKey(lang, 'topic', article.topic.id)
  for (const { id } of article.categories) {
    for (let node = categories.get(id) ?? null; node !== null; node = node.parent)
      yield groupKey(lang, 'category', node.id)
  }
}
