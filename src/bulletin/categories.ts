import type { Article } from '../domain/article.ts'
import type { Category } from '../domain/site.ts'
import { byOrder } from './order.ts'

/** A category with its place in the tree and all that stands under it. */
export interface CategoryNode {
  readonly id: string
  readonly name: string
  readonly parent: CategoryNode | null
  readonly children: readonly CategoryNode[]
  /** Articles of this category and of all below it, each once, oldest first. */
  readonly articles: readonly Article[]
  /** Articles whose home this is, oldest first: the newer and older lists are taken from it. */
  readonly home: readonly Article[]
}

/**
 * Every category by id, declared ones in declared order; without any, those found in the articles, by name.
 *
 * @param articles in the total order, oldest first.
 * @param expired articles that stand in no index but whose breadcrumb still needs its category's page.
 */
export function categoriesOf(
  articles: readonly Article[],
  expired: readonly Article[],
  declared: readonly Category[],
): ReadonlyMap<string, CategoryNode> {
  const found = new Map<string, { all: Article[]; home: Article[]; name: string }>()
  for (const article of articles) {
    article.categories.forEach((label, place) => {
      const entry = found.get(label.id) ?? { all: [], home: [], name: label.text }
      found.set(label.id, entry)
      if (entry.all.at(-1) !== article) entry.all.push(article)
      if (place === 0) entry.home.push(article)
    })
  }
  for (const label of expired.flatMap((article) => article.categories)) {
    if (!found.has(label.id)) found.set(label.id, { all: [], home: [], name: label.text })
  }
  const nodes = new Map<string, CategoryNode>()
  const tree = declared.length > 0 ? declared : flat(found)
  for (const category of tree) grow(category, null, { found, nodes })
  return nodes
}

interface Soil {
  readonly found: ReadonlyMap<string, { readonly all: readonly Article[]; readonly home: readonly Article[] }>
  readonly nodes: Map<string, CategoryNode>
}

function grow(category: Category, parent: CategoryNode | null, soil: Soil): CategoryNode {
  const { all, home } = soil.found.get(category.id) ?? { all: [], home: [] }
  const children: CategoryNode[] = []
  const articles: Article[] = []
  const node: CategoryNode = { id: category.id, name: category.name, parent, children, articles, home }
  soil.nodes.set(category.id, node)
  for (const child of category.children) children.push(grow(child, node, soil))
  for (const article of inOrder([all, ...children.map((child) => child.articles)])) articles.push(article)
  return node
}

/** Several ordered lists as one ordered list, each article once. */
function inOrder(lists: readonly (readonly Article[])[]): readonly Article[] {
  const filled = lists.filter((list) => list.length > 0)
  if (filled.length <= 1) return filled[0] ?? []
  return [...new Set(filled.flat())].sort(byOrder)
}

function flat(found: ReadonlyMap<string, { readonly name: string }>): readonly Category[] {
  const collator = new Intl.Collator('vi')
  return [...found]
    .map(([id, { name }]) => ({ id, name, formerly: [], children: [] }))
    .sort((a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
}
