import type { Item } from '../domain/article.ts'
import type { Comparison } from './comparison.ts'
import type { FactChange } from './item-facts.ts'
import type { TextChange } from './text-changes.ts'

interface NamedItem {
  readonly url: string
  readonly title: string
  /** Of its file, from the root of the bulletin. */
  readonly path: string
}

/** A comparison for machines: version 1 of its form. */
interface ComparisonDocument extends Pick<Comparison, 'pages' | 'otherFiles'> {
  readonly version: 1
  /** Git's id of the commit that the bulletin was compared with. */
  readonly base: string
  readonly added: readonly (NamedItem & { readonly text: string })[]
  readonly changed: readonly (NamedItem & {
    readonly facts: readonly FactChange[]
    readonly texts: readonly TextChange[]
  })[]
  readonly removed: readonly NamedItem[]
  readonly waiting: readonly NamedItem[]
  /** Paths of urgent notices that came or went. */
  readonly alerts: { readonly added: readonly string[]; readonly removed: readonly string[] }
  /** What is wrong with addresses that readers know. */
  readonly vanished: readonly string[]
}

export function comparisonDocument(comparison: Comparison, base: string): ComparisonDocument {
  const { added, changed, removed, waiting, alerts, pages, otherFiles, vanished } = comparison
  return {
    ...{ version: 1, base, pages, otherFiles },
    added: added.map(({ item, text }) => ({ ...named(item), text })),
    changed: changed.map(({ item, facts, texts }) => ({ ...named(item), facts, texts })),
    removed: removed.map(named),
    waiting: waiting.map(named),
    alerts: { added: alerts.added.map(({ path }) => path), removed: alerts.removed.map(({ path }) => path) },
    vanished: vanished.map(({ message }) => message),
  }
}

function named({ url, title, path }: Item): NamedItem {
  return { url, title, path }
}
