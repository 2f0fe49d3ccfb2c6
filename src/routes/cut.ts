import { firstPlace } from '../domain/first-place.ts'
import { type PlainDate, yearOf } from '../domain/moment.ts'

/** Items on a full page of an index. */
export const FULL_PAGE = 100

/** While the newest year has fewer items than this, a head also shows the newest of the year before. */
const FEW = 20

interface Dated {
  readonly published: { readonly day: PlainDate }
}

/** One page of an index. Items are newest first. */
export interface Part<T> {
  readonly kind: 'head' | 'year' | 'numbered'
  /** Null for the head, and for the full pages of a month. */
  readonly year: string | null
  /** 1 is the oldest full page; null but for numbered pages. */
  readonly number: number | null
  readonly items: readonly T[]
}

/**
 * Cuts a month into its full pages, oldest first and never to change again, and the remainder, which is the head.
 *
 * @param items oldest first.
 * @returns newest part first.
 */
export function cutMonth<T>(items: readonly T[]): readonly Part<T>[] {
  const { full, rest } = cutFull(items)
  return [{ kind: 'head', year: null, number: null, items: rest }, ...numbered(full, null)]
}

/**
 * Cuts an index by year: one page up to 100 items; else a head with the newest, and for each year its full pages of
 * 100 and its remainder. A year whose remainder is all on the head has no page for it. Only the head changes when an
 * item is added in front, but for the page that a filled year or a passed year adds.
 *
 * @param items oldest first.
 * @returns newest part first; the head is the first.
 */
export function cutIndex<T extends Dated>(items: readonly T[]): readonly Part<T>[] {
  if (items.length <= FULL_PAGE) return [{ kind: 'head', year: null, number: null, items: items.toReversed() }]
  const years = byYear(items)
  const [newest, before] = years
  const lent = (newest?.items.length ?? 0) < FEW ? (before?.items ?? []) : []
  const head = [...lent, ...(newest?.items ?? [])].slice(-FULL_PAGE).reverse()
  const shown = new Set(head)
  const older = years.flatMap(({ year, items: ofYear }): readonly Part<T>[] => {
    const { full, rest } = cutFull(ofYear)
    const own = rest.every((item) => shown.has(item))
      ? []
      : [{ kind: 'year', year, number: null, items: rest } as const]
    return [...own, ...numbered(full, year)]
  })
  return [{ kind: 'head', year: null, number: null, items: head }, ...older]
}

function cutFull<T>(items: readonly T[]): { readonly full: readonly (readonly T[])[]; readonly rest: readonly T[] } {
  const pages = Math.max(0, Math.ceil(items.length / FULL_PAGE) - 1)
  return {
    full: Array.from({ length: pages }, (_, page) => items.slice(page * FULL_PAGE, (page + 1) * FULL_PAGE).reverse()),
    rest: items.slice(pages * FULL_PAGE).reverse(),
  }
}

function numbered<T>(full: readonly (readonly T[])[], year: string | null): readonly Part<T>[] {
  return full.map((items, page) => ({ kind: 'numbered', year, number: page + 1, items }) as const).reverse()
}

/**
 * Items by year, the newest first.
 *
 * @param items oldest first, so that each year is one piece: where it ends is found without a look at every item.
 */
function byYear<T extends Dated>(
  items: readonly T[],
): readonly { readonly year: string; readonly items: readonly T[] }[] {
  const yearAt = (place: number): string => yearOf(items[place]?.published.day ?? '')
  const years: { year: string; items: readonly T[] }[] = []
  for (let start = 0; start < items.length;) {
    const year = yearAt(start)
    const end = firstPlace(items.length, (place) => yearAt(place) > year)
    years.push({ year, items: items.slice(start, end) })
    start = end
  }
  return years.reverse()
}
