import { roomOf, type SegmentHead } from './format.ts'
import type { Library } from './library.ts'
import { type Search, sheetOf } from './sheet.ts'
import { wholeTerm } from './terms.ts'

/** What narrows a search. */
export interface Narrowing {
  /** Terms that an item must have: `tinh:dien-bien`. */
  readonly filters: readonly string[]
  /** `2018-08-01`: the first day, and the last; empty for no bound. */
  readonly from: string
  readonly to: string
}

/** Numbers of a segment that pass, each 1, all others 0; null when all do. */
export async function allowedIn(
  segment: SegmentHead,
  { filters, from, to }: Narrowing,
  search: Search,
): Promise<Uint8Array | null> {
  const [span, ...sheets] = await Promise.all([
    spanIn(segment, { from, to }, search.library),
    ...filters.map(async (filter) => (await sheetOf(wholeTerm(filter), segment, search)).told),
  ])
  const parts = [...(span === null ? [] : [span]), ...sheets]
  const [first, ...others] = parts
  if (first === undefined) return null
  return first.map((here, number) => (here > 0 && others.every((part) => part[number] !== 0) ? 1 : 0))
}

/** Months that lie in the span, and of those at its ends the days. */
async function spanIn(
  { months }: SegmentHead,
  { from, to }: Pick<Narrowing, 'from' | 'to'>,
  library: Library,
): Promise<Uint8Array | null> {
  if (from === '' && to === '') return null
  const passed = new Uint8Array(roomOf(months))
  const isIn = (day: string): boolean => day >= from && (to === '' || day <= to)
  let start = 0
  for (const [month, room] of months) {
    const [first, last] = [`${month.replace('/', '-')}-01`, `${month.replace('/', '-')}-31`]
    if (month !== '' && isIn(first) && isIn(last)) passed.fill(1, start, start + 2 ** room)
    else if (month !== '' && last >= from && (to === '' || first <= to)) {
      for (const [place, date] of await library.days(month)) passed[start + place] = isIn(date.slice(0, 10)) ? 1 : 0
    }
    start += 2 ** room
  }
  return passed
}
