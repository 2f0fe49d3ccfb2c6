import { parse } from 'yaml'

import { provinces } from '../../src/gazetteer/provinces.ts'
import type { ArticleFacts, Label } from './facts.ts'

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

interface Branch {
  readonly id: string
  readonly name: string
  readonly children?: readonly Branch[]
}

export function siteFactsOf(siteYaml: string, articles: readonly ArticleFacts[]): SiteFacts {
  const { name, url, categories }: { name: string; url: string; categories: readonly Branch[] } = parse(siteYaml)
  return {
    name,
    url,
    categories: categories.flatMap((branch) => grown(branch, [])),
    provinces: provinces().map((unit) => ({ id: unit.id, name: unit.names.at(-1)?.name ?? unit.id })),
    tags: distinct(articles.flatMap(({ tags }) => tags)),
    authors: distinct(articles.flatMap(({ authors }) => authors)),
    topics: distinct(articles.flatMap(({ topics }) => topics)),
    months: [...new Set(articles.map(({ day }) => day.slice(0, 7)))].sort(),
  }
}

function grown({ id, name, children = [] }: Branch, above: readonly string[]): readonly CategoryFacts[] {
  return [{ id, name, above }, ...children.flatMap((child) => grown(child, [id, ...above]))]
}

function distinct(labels: readonly Label[]): readonly Label[] {
  return [...new Map(labels.map((label) => [label.id, label])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}
