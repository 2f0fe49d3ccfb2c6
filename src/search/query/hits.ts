import type { SegmentHead } from './format.ts'
import type { Library } from './library.ts'
import { EXACT } from './worth.ts'

/** An item that was found. */
export interface Hit {
  /** `2018/08`; empty for a page that has no date. */
  readonly month: string
  /** Its place in its month. */
  readonly place: number
  /** 1 for once in the text of the oldest item; by date none is told. */
  readonly score: number
  /** Whether the index takes it for one with the marks that were typed; by date it does not say. */
  readonly isExact: boolean
}

export type Order = 'relevance' | 'date'

/** Of the newest item over the oldest. */
const RECENT = 0.1
/** Numbers stay below this: number and worth share one number, since there may be a hundred thousand of them. */
const NUMBERS = 2 ** 30
const ONCE = 16
/** What exact ones score more than all others. */
export const EXACT_SCORE = (EXACT * 2) / ONCE

/** Items that are worth something: the worst or the oldest first; of equals the older. */
export function packed(worths: readonly Uint16Array[], order: Order): Float64Array {
  const room = worths.reduce((sum, worth) => sum + worth.length, 0)
  const all = new Float64Array(room)
  let size = 0
  let number = 0
  for (const worth of worths) {
    for (const each of worth) {
      if (each > 0) {
        // Exact ones stay above all others, however old.
        const aged = Math.round((each % EXACT) * (1 + (RECENT * number) / room)) + (each & EXACT) * 2
        all[size] = order === 'date' ? number : aged * NUMBERS + number
        size += 1
      }
      number += 1
    }
  }
  return all.slice(0, size).sort()
}

/** The best first, or the newest: numbers tell the month, and a file of each month the order of its days. */
export async function* unpacked(
  all: Float64Array,
  order: Order,
  { segments, library }: { readonly segments: readonly SegmentHead[]; readonly library: Library },
): AsyncGenerator<Hit> {
  const waiting = new Map<number, Hit>()
  for (let place = all.length - 1; place >= 0; place -= 1) {
    const told = all[place] ?? 0
    const number = told % NUMBERS
    const { month, start } = monthOf(number, segments)
    const score = Math.floor(told / NUMBERS) / ONCE
    const hit = { month, place: number - start, score, isExact: score >= EXACT_SCORE }
    if (order !== 'date' || month === '') {
      yield hit
      continue
    }
    waiting.set(hit.place, hit)
    // The last of its month: none of it lies further down.
    if ((all[place - 1] ?? -1) >= start) continue
    for (const [day] of await library.days(month)) {
      const found = waiting.get(day)
      if (found !== undefined) yield found
    }
    waiting.clear()
  }
}

/** The month of a number, and the number that its places count from; segments lie one after the other. */
function monthOf(number: number, segments: readonly SegmentHead[]): { readonly month: string; readonly start: number } {
  let first = 0
  for (const { room, months } of segments) {
    for (const month of months) {
      const start = first
      first += 2 ** room
      if (number < first) return { month, start }
    }
  }
  return { month: '', start: 0 }
}
