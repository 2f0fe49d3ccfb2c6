import type { Edition } from '../bulletin/bulletin.ts'
import { standingOf } from '../bulletin/standing.ts'
import { type Changes, groupKey, type Touched, touchedBy } from '../bulletin/touched.ts'
import type { Item } from '../domain/article.ts'
import { digestOf } from '../domain/digest.ts'
import { alertsOf } from './alerts.ts'
import type { Context, Material } from './context.ts'
import { NOTHING, type StillTrue } from './still-true.ts'

/** What an earlier plan came to, by which the next one need not look at what has not changed. */
export interface EarlierPlan extends RememberedPlan {
  /** Of a page, by URL; null when it had none. */
  readonly fingerprint: (url: string) => string | null
}

/** The part of it that only a plan knows. */
export interface RememberedPlan {
  /** Digest of all that it was made from but items and clock. */
  readonly key: string
  /** The instant that it was made for: milliseconds since 1970-01-01T00:00Z. */
  readonly now: number
  /** Hashes of the items that had a page, by path. */
  readonly items: readonly (readonly [path: string, hash: string])[]
}

/** What a plan is made for. */
export interface Planned {
  readonly edition: Edition
  readonly contexts: readonly Context[]
  readonly material: Material
  readonly now: number
}

/** The version of an item that had a hash; null when it is not known. */
type EarlierItem = (path: string, hash: string) => Item | null

/** What of an earlier plan still holds, by language; nothing when it was made from other settings, code or layouts. */
export function stillTrueOf(
  earlier: EarlierPlan | null,
  planned: Planned,
  earlierItem: EarlierItem,
): (lang: string) => StillTrue {
  if (earlier === null || earlier.key !== keyOf(planned)) return () => NOTHING
  const changes = changesSince(earlier, planned, earlierItem)
  const touched = changes === null ? null : touchedBy(changes, planned.edition, planned.material.site)
  if (touched === null) return () => NOTHING
  return (lang) => stillTrueIn(lang, touched, earlier.fingerprint)
}

function stillTrueIn(
  lang: string,
  { articles, groups, months }: Touched,
  known: EarlierPlan['fingerprint'],
): StillTrue {
  return {
    ofArticle: (article) => (articles.has(article) ? null : known(article.url)),
    ofPart: (kind, id, url) => (groups.has(groupKey(lang, kind, id)) ? null : known(url)),
    ofMonthMap: (month, url) => (months.has(month) ? null : known(url)),
  }
}

/** Null when it cannot be told. */
function changesSince(
  { items, now: then }: EarlierPlan,
  { edition: { byPath }, now }: Planned,
  earlierItem: EarlierItem,
): Changes | null {
  const hashes = new Map(items)
  const after = [...byPath.values()].filter(
    (item) => hashes.get(item.path) !== item.hash || standingOf(item, then) !== standingOf(item, now),
  )
  const stale = items.filter(([path, hash]) => byPath.get(path)?.hash !== hash)
  const before = stale.flatMap(([path, hash]) => earlierItem(path, hash) ?? [])
  return before.length < stale.length ? null : { before, after }
}

/** All that fingerprints of articles and of indexes depend on, besides items and clock. */
function keyOf({ contexts, material: { site, encoder, hasCards, hasSearch } }: Planned): string {
  const settings = JSON.stringify(site, (_, value: unknown) => (value instanceof Map ? [...value] : value))
  const bases = contexts.map(
    (context) => `${context.bulletin.lang} ${context.base} ${JSON.stringify(alertsOf(context))}`,
  )
  return digestOf([settings, encoder, String(hasCards), String(hasSearch), ...bases])
}

/** A plan as the next one may ask of it. */
export function rememberedPlan(planned: Planned): RememberedPlan {
  return {
    key: keyOf(planned),
    now: planned.now,
    items: [...planned.edition.byPath.values()].map(({ path, hash }) => [path, hash]),
  }
}
