import type { Item } from '../domain/article.ts'
import { byCodeUnit } from '../domain/text.ts'

/**
 * The language versions of each item that has any, itself included, by language. Translations of one original belong
 * together even while the original is not public.
 *
 * @param isShown whether a version is told of.
 */
export function versionsOf(
  items: readonly Item[],
  isShown: (item: Item) => boolean,
): ReadonlyMap<Item, readonly Item[]> {
  const originals = new Set(items.flatMap(({ translates }) => translates ?? []))
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    if ((item.translates === null && !originals.has(item.path)) || !isShown(item)) continue
    const original = item.translates ?? item.path
    groups.set(original, [...(groups.get(original) ?? []), item])
  }
  const several = [...groups.values()].filter((versions) => versions.length > 1)
  for (const versions of several) versions.sort((a, b) => byCodeUnit(a.lang, b.lang) || byCodeUnit(a.path, b.path))
  return new Map(several.flatMap((versions) => versions.map((item) => [item, versions] as const)))
}
