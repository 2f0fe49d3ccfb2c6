import { roomOf, type SegmentHead } from './format.ts'
import type { Library } from './library.ts'
import { type Search, sheetOf } from './sheet.ts'
import { wholeTerm } from './terms.ts'

/** Days that are looked at. */
interface Span {
  /** `2018-08-01`: the first day, and the last; empty for no bound. */
  readonly from: string
  readonly to: string
}

/** What narrows a search. */
export interface Narrowing extends Span {
  /** Terms that an item must have: `tinh:dien-bien`. */
  readonly filters: readonly string[]
}

/** Numbers of a segment that pass, each 1, all others 0; null when all do. */
export async function allowedIn(
  segment: SegmentHead,
  { filters, from, to }: Narrowing,
  search: Search,
): Promise<Uint8Array | null> {
  const parts = await Promise.all([
    ...filters.map(async (filter) => (await sheetOf(wholeTerm(filter), segment, search)).told),
    ...(from + to === '' ? [] : [spanIn(segment, { from, to: to || LAST_DAY }, search.library)]),
  ])
  const [first, ...others] = parts
  return first?.map((here, number) => (here > 0 && others.every((part) => part[number] !== 0) ? 1 : 0)) ?? null
}

const LAST_DAY = '9999'

/** Months that lie in the span, and of those at its ends the days. */
async function spanIn({ months }: SegmentHead, { from, to }: Span, library: Library): Promise<Uint8Array> {
  const passed = new Uint8Array(roomOf(months))
  const isIn = (day: string): boolean => day >= from && day <= to
  let start = 0
  for (const [month, room] of months) {
    const day = month.replace('/', '-')
    const [first, last] = [`${day}-01`, `${day}-31`]
    const isWhole = month !== '' && isIn(first) && isIn(last)
    if (isWhole) passed.fill(1, start, start + 2 ** room)
    const days = month !== '' && !isWhole && last >= from && first <= to ? await library.days(month) : []
    for (const [place, date] of days) passed[start + place] = isIn(date.slice(0, 10)) ? 1 : 0
    start += 2 ** room
  }
  return passed
}
