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

/** Numbers of a segment that pass each filter, and the span of days: 0 for all others. */
export function allowedIn(
  segment: SegmentHead,
  { filters, from, to }: Narrowing,
  search: Omit<Search, 'hasMarks'>,
): Promise<readonly Uint8Array[]> {
  return Promise.all([
    ...filters.map(async (filter) => (await sheetOf(wholeTerm(filter), segment, { ...search, hasMarks: false })).told),
    ...(from + to === '' ? [] : [spanIn(segment, { from, to: to || LAST_DAY }, search.library)]),
  ])
}

const LAST_DAY = '9999'

/** Months that lie in the span, and of those at its ends the days. */
async function spanIn(segment: SegmentHead, { from, to }: Span, library: Library): Promise<Uint8Array> {
  const passed = new Uint8Array(roomOf(segment))
  for (const [place, month] of segment.months.entries()) {
    const start = place * 2 ** segment.room
    const day = month.replace('/', '-')
    if (day < from.slice(0, 7) || day > to || day === '') continue
    if (`${day}-01` >= from && `${day}-31` <= to) passed.fill(1, start, start + 2 ** segment.room)
    else
      for (const [own, date] of await library.days(month))
        passed[start + own] = date >= from && date.slice(0, 10) <= to ? 1 : 0
  }
  return passed
}
