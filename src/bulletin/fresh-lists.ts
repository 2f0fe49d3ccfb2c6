import type { Article, Item } from '../domain/article.ts'
import type { CategoryNode } from './categories.ts'
import { type Lists, pagesByTitle } from './lists.ts'
import type { Members } from './members.ts'

/** Items that were read again, by those in whose places they stand. */
export type Fresh = ReadonlyMap<Item, Item>

/** The same lists with fresh items in their places. What places them has not changed, but for the titles of pages. */
export function freshLists(lists: Lists, fresh: Fresh): Lists {
  return {
    ...lists,
    articles: freshArticles(lists.articles, fresh),
    expired: freshArticles(lists.expired, fresh),
    pages: pagesByTitle(lists.pages.map((page) => freshOf(page, fresh))),
    categories: freshTree(lists.categories, fresh),
    provinces: freshGroups(lists.provinces, fresh),
    localities: freshGroups(lists.localities, fresh),
    months: freshGroups(lists.months, fresh),
    tags: freshMembers(lists.tags, fresh),
    topics: freshMembers(lists.topics, fresh),
    authors: freshMembers(lists.authors, fresh),
  }
}

export function freshOf<T extends Item>(item: T, fresh: Fresh): T {
  const again = fresh.get(item)
  return again !== undefined && isOfKind(again, item) ? again : item
}

function isOfKind<T extends Item>(again: Item, item: T): again is T {
  return again.kind === item.kind
}

/** Most lists hold none of them: these are only looked through. */
function freshArticles(articles: readonly Article[], fresh: Fresh): readonly Article[] {
  for (const stale of fresh.keys()) {
    if (stale.kind === 'article' && articles.includes(stale)) return articles.map((each) => freshOf(each, fresh))
  }
  return articles
}

function freshGroups(
  groups: ReadonlyMap<string, readonly Article[]>,
  fresh: Fresh,
): ReadonlyMap<string, readonly Article[]> {
  return new Map([...groups].map(([key, articles]) => [key, freshArticles(articles, fresh)]))
}

function freshMembers(groups: ReadonlyMap<string, Members>, fresh: Fresh): ReadonlyMap<string, Members> {
  return new Map(
    [...groups].map(([id, members]) => [id, { ...members, articles: freshArticles(members.articles, fresh) }]),
  )
}

/** Parents come before their children. */
function freshTree(categories: ReadonlyMap<string, CategoryNode>, fresh: Fresh): ReadonlyMap<string, CategoryNode> {
  const nodes = new Map<string, CategoryNode>()
  const childrenOf = new Map<string, CategoryNode[]>()
  for (const [id, node] of categories) {
    const parent = node.parent === null ? null : (nodes.get(node.parent.id) ?? null)
    const children: CategoryNode[] = []
    const again: CategoryNode = {
      ...node,
      parent,
      children,
      articles: freshArticles(node.articles, fresh),
      home: freshArticles(node.home, fresh),
    }
    nodes.set(id, again)
    childrenOf.set(id, children)
    if (parent !== null) childrenOf.get(parent.id)?.push(again)
  }
  return nodes
}
