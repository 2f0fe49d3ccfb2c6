import type { Article, Body, Item, PlainPage } from '../domain/article.ts'
import type { Moment } from '../domain/moment.ts'

/** What only an item's own page and lists say of it: parsed when it is first asked for. */
export interface Details extends Pick<Body, 'headings' | 'anchors' | 'excerpt'> {
  readonly title: string
  readonly summary: string | null
}

/** What a plan asks of every item. What most items leave empty may be left out. */
export type Gist = (PageGist & { readonly kind: 'page' }) | ArticleGist

export interface PageGist
  extends
    Pick<PlainPage, 'url' | 'slug' | 'lang' | 'cardHash' | 'hash'>,
    Partial<
      Pick<PlainPage, 'draft' | 'image' | 'attachments' | 'aliases' | 'translates' | 'references' | 'updated' | 'files'>
    > {
  readonly body: Pick<Body, 'length' | 'hash'> & Partial<Pick<Body, 'links'>>
}

export interface ArticleGist
  extends
    PageGist,
    Pick<Article, 'provinces'>,
    Partial<Pick<Article, 'expires' | 'featured' | 'localities' | 'contributor' | 'source' | 'gallery' | 'video'>>,
    Partial<Pick<Article, 'audio' | 'corrections' | 'related'>> {
  readonly kind: 'article'
  readonly published: Moment
}

/** What of an item is no part of its gist: its details, and what its labels say. */
const APART: ReadonlySet<string> = new Set(['path', 'title', 'summary', 'categories', 'tags', 'topic', 'authors'])

/** The gist of an item, to be written. */
export function gistOf({ body: { links, length, hash }, ...item }: Item): object {
  const parts = Object.entries(filled(item)).filter(([key]) => !APART.has(key))
  return { ...Object.fromEntries(parts), body: { ...filled({ links }), length, hash } }
}

export function detailsOf({ title, summary, body: { headings, anchors, excerpt } }: Item): Details {
  return { title, summary, headings, anchors, excerpt }
}

/** What of an object says something. */
export function filled(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => !isEmpty(part)))
}

function isEmpty(value: unknown): boolean {
  return value === null || value === false || (Array.isArray(value) && value.length === 0)
}
