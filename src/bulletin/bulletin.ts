import type { Alert } from '../domain/alert.ts'
import type { Item } from '../domain/article.ts'
import type { Site } from '../domain/site.ts'
import { freshLists } from './fresh-lists.ts'
import { type Lists, listsOf } from './lists.ts'
import { standingOf, type View } from './standing.ts'
import { type Surroundings, surroundingsIn } from './surroundings.ts'
import { versionsOf } from './versions.ts'

/** The ordered whole of one language: what every page is made from. */
export interface Bulletin extends Lists, Surroundings {}

/** Every language's bulletin at one instant, and what joins them. */
export interface Edition {
  /** The bulletin's own language first, others by code; the own one is there even when empty. */
  readonly bulletins: readonly Bulletin[]
  /** Every item that has a page, by path. */
  readonly byPath: ReadonlyMap<string, Item>
  /** The language versions of an item, itself included, by language; none when it stands alone or is past its end. */
  translations(item: Item): readonly Item[]
  /** Not public at this instant, shown in a preview only. */
  standing(item: Item): 'draft' | 'scheduled' | 'live' | 'expired'
}

/**
 * The ordered whole at an instant: the only place that sees the clock.
 *
 * @param items all valid items, in any order.
 * @param alerts all valid urgent notices, in any order.
 */
export function editionOf(items: readonly Item[], site: Site, view: View, alerts: readonly Alert[] = []): Edition {
  const shown = items.filter((item) => view.preview || isPublic(item, view.now))
  const languages = new Set([site.lang, ...shown.map((item) => item.lang).sort()])
  const lists = [...languages].map((lang) => listsOf(lang, { items: shown, alerts, site, now: view.now }))
  return assembled(lists, new Map(shown.map((item) => [item.path, item])), { site, now: view.now })
}

/**
 * The same edition with some items read again, of which nothing changed that decides where they stand. Nothing may
 * have come due in between.
 *
 * @param again by path.
 */
export function editionWith(
  edition: Edition,
  again: ReadonlyMap<string, Item>,
  { site, view }: { readonly site: Site; readonly view: View },
): Edition {
  const byPath = new Map(edition.byPath)
  const fresh = new Map<Item, Item>()
  for (const [path, item] of again) {
    const stale = byPath.get(path)
    if (stale === undefined) continue
    fresh.set(stale, item)
    byPath.set(path, item)
  }
  const lists = edition.bulletins.map((bulletin) => freshLists(bulletin, fresh))
  return assembled(lists, byPath, { site, now: view.now })
}

function assembled(
  lists: readonly Lists[],
  byPath: ReadonlyMap<string, Item>,
  { site: { counts }, now }: { readonly site: Site; readonly now: number },
): Edition {
  const versions = versionsOf([...byPath.values()], (item) => standingOf(item, now) !== 'expired')
  return {
    bulletins: lists.map((each) => ({ ...each, ...surroundingsIn(each, { byPath, counts }) })),
    byPath,
    translations: (item) => versions.get(item) ?? [],
    standing: (item) => standingOf(item, now),
  }
}

function isPublic(item: Item, now: number): boolean {
  const standing = standingOf(item, now)
  return standing === 'live' || standing === 'expired'
}
