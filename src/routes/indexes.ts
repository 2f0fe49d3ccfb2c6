import type { CategoryNode } from '../bulletin/categories.ts'
import type { Members } from '../bulletin/members.ts'
import type { Article } from '../domain/article.ts'
import type { IndexKind } from '../domain/paths.ts'
import { localityUnits } from '../gazetteer/localities.ts'
import { provinces } from '../gazetteer/provinces.ts'
import type { Unit } from '../gazetteer/unit.ts'
import type { Context } from './context.ts'
import type { FeedKind } from './feed-links.ts'
import { currentName, placeHistory } from './place-history.ts'
import type { Crumb, DirectoryProps, IndexProps, NamedLink } from './props.ts'

/** One category, province, locality, tag, topic or author with all that its pages and feeds are made from. */
export interface Index {
  readonly kind: IndexKind
  readonly id: string
  readonly name: string
  /** Oldest first. */
  readonly articles: readonly Article[]
  /** Address of its head, without prefix. */
  readonly address: string
  /** From the front page down to the page above its head. */
  readonly breadcrumb: readonly Crumb[]
  readonly children: readonly NamedLink[]
  readonly history: IndexProps['history']
  readonly feeds: readonly FeedKind[]
}

/** Every index of one language that has pages. Declared categories, provinces and localities have one even when empty. */
export function indexesOf(context: Context): readonly Index[] {
  const { bulletin, site } = context
  return [
    ...[...bulletin.categories.values()].map((node) => categoryIndex(node, context)),
    ...placeIndexes('province', provinces(), context),
    ...placeIndexes('locality', localityUnits(site.localities), context),
    ...[...bulletin.tags.values()].map((members) => labelIndex('tag', members, context)),
    ...[...bulletin.topics.values()].map((members) => labelIndex('topic', members, context)),
    ...[...bulletin.authors.values()].map((members) => labelIndex('author', members, context)),
  ]
}

/** The page kind that lists all members of an index kind. */
export const DIRECTORY: Readonly<Record<IndexKind, DirectoryProps['kind']>> = {
  category: 'categories',
  province: 'provinces',
  locality: 'localities',
  tag: 'tags',
  topic: 'topics',
  author: 'authors',
}

/** The page of all members of a kind, as a step of the breadcrumb. */
export function directoryCrumb(kind: IndexKind, context: Context): Crumb {
  return { name: { word: DIRECTORY[kind] }, href: context.href(context.paths.all(kind)) }
}

function categoryIndex(node: CategoryNode, context: Context): Index {
  const above: Crumb[] = []
  for (let parent = node.parent; parent !== null; parent = parent.parent) above.unshift(context.category(parent.id))
  return {
    ...common('category', node.id, context),
    name: node.name,
    articles: node.articles,
    breadcrumb: [context.homeCrumb, ...above],
    children: node.children.map(({ id }) => context.category(id)),
    feeds: ['atom', 'rss', 'json-feed'],
  }
}

function placeIndexes(kind: 'province' | 'locality', all: readonly Unit[], context: Context): readonly Index[] {
  const units = new Map(all.map((unit) => [unit.id, unit]))
  const members = kind === 'province' ? context.bulletin.provinces : context.bulletin.localities
  return all.map((unit) => ({
    ...common(kind, unit.id, context),
    name: currentName(unit),
    articles: members.get(unit.id) ?? [],
    history: placeHistory(kind, unit, { units, context }),
  }))
}

function labelIndex(kind: 'tag' | 'topic' | 'author', { id, name, articles }: Members, context: Context): Index {
  return { ...common(kind, id, context), name, articles }
}

function common(kind: IndexKind, id: string, context: Context): Omit<Index, 'name' | 'articles'> {
  return {
    kind,
    id,
    address: context.paths.index(kind, id),
    breadcrumb: [context.homeCrumb, directoryCrumb(kind, context)],
    children: [],
    history: null,
    feeds: ['atom'],
  }
}
