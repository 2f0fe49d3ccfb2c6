import { provinces } from '../../src/gazetteer/provinces.ts'
import type { ArticleFacts, Label } from './facts.ts'
import { BULLETIN } from './generated-bulletin.ts'
import { SUBJECTS } from './phrases.ts'

/** A category with its place in the tree. */
export interface CategoryFacts extends Label {
  /** Ids from the one above up to the top. */
  readonly above: readonly string[]
}

/** All that the pages of a site share, by the path words of its indexes. */
export interface SiteFacts {
  readonly name: string
  readonly url: string
  readonly categories: readonly CategoryFacts[]
  readonly provinces: readonly Label[]
  readonly tags: readonly Label[]
  readonly authors: readonly Label[]
  readonly topics: readonly Label[]
  /** `YYYY-MM`, oldest first. */
  readonly months: readonly string[]
}

export function siteFactsOf(articles: readonly ArticleFacts[]): SiteFacts {
  return {
    ...BULLETIN,
    categories: categories(),
    provinces: provinces().map((unit) => ({ id: unit.id, name: unit.names.at(-1)?.name ?? unit.id })),
    tags: distinct(articles.flatMap(({ tags }) => tags)),
    authors: distinct(articles.flatMap(({ authors }) => authors)),
    topics: distinct(articles.flatMap(({ topics }) => topics)),
    months: [...new Set(articles.map(({ day }) => day.slice(0, 7)))].sort(),
  }
}

/** In the order of `site.yaml`: each top one, then its children. */
function categories(): readonly CategoryFacts[] {
  const tops = new Map(SUBJECTS.map(({ category, parent }) => [(parent ?? category).id, parent ?? category]))
  return [...tops.values()].flatMap((top) => {
    const children = SUBJECTS.filter(({ parent }) => parent?.id === top.id).map(({ category }) => category)
    return [{ ...top, above: [] }, ...children.map((child) => ({ ...child, above: [top.id] }))]
  })
}

function distinct(labels: readonly Label[]): readonly Label[] {
  return [...new Map(labels.map((label) => [label.id, label])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}
