import type { Article, Body, Item } from '../domain/article.ts'
import type { ItemReading } from './read-item.ts'

/** What only an item's own page and lists say of it, and messages: read when it is first asked for. */
export interface Details extends Pick<Body, 'headings' | 'anchors' | 'excerpt'> {
  readonly title: string
  readonly summary: string | null
  readonly places: ItemReading['places']
}

/** What most items leave empty. What is empty is left out. */
export type Rest = Partial<Pick<Article, ItemRest | ArticleRest>> & Partial<Pick<Body, 'links'>>

type ItemRest = 'draft' | 'image' | 'attachments' | 'aliases' | 'translates' | 'references' | 'updated' | 'files'
type ArticleRest =
  | ('expires' | 'featured' | 'localities' | 'contributor' | 'source' | 'gallery')
  | ('video' | 'audio' | 'corrections' | 'related')

/** What every item has: columns of its own, or details; and labels, which stand with its reading. */
const APART: ReadonlySet<string> = new Set([
  ...['kind', 'path', 'url', 'slug', 'lang', 'published', 'provinces', 'body', 'cardHash', 'hash'],
  ...['title', 'summary', 'categories', 'tags', 'topic', 'authors'],
])

/** The rest of an item, to be written. */
export function restOf({ body: { links }, ...item }: Item): object {
  return filled({ ...Object.fromEntries(Object.entries(item).filter(([key]) => !APART.has(key))), links })
}

export function detailsOf({ title, summary, body }: Item, places: ItemReading['places']): Details {
  const { headings, anchors, excerpt } = body
  return { title, summary, headings, anchors, excerpt, places }
}

/** What of an object says something. */
export function filled(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => !isEmpty(part)))
}

function isEmpty(value: unknown): boolean {
  return value === null || value === false || (Array.isArray(value) && value.length === 0)
}
