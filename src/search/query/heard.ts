import { fold } from '../../domain/text.ts'
import type { Query, Word } from './parse-query.ts'
import { scan } from './scan.ts'

/** Where a text holds a part of a query. */
export interface Match {
  readonly start: number
  readonly end: number
  /** Which part it is: runs first, document numbers after them; of a query whose syllables stand apart, each syllable. */
  readonly part: number
  /** Whether it has the marks that were typed. */
  readonly isExact: boolean
}

/** What a query wants of a text: each part is a run of syllables side by side, or a document number. */
export interface Wanted {
  readonly parts: readonly (readonly Word[])[]
  readonly numbers: readonly string[]
}

/** @param isApart true when the syllables need not be neighbours. */
export function wantedOf({ runs, numbers }: Query, isApart: boolean): Wanted {
  return { parts: isApart ? runs.flat().map((word) => [word]) : runs, numbers }
}

/** A syllable that a query has. */
interface Heard extends Omit<Word, 'hash'> {
  /** Whether it is a neighbour of the one before. */
  readonly isNext: boolean
}

/** Everything in a text that a query wants, in order of place. */
export function matchesIn(text: string, { parts, numbers }: Wanted): readonly Match[] {
  const keys = new Set(parts.flat().map(({ key }) => key))
  const heard: Heard[] = []
  const matches: Match[] = []
  let isNext = false
  scan(text, {
    syllable({ key, code }, start, end) {
      const isWanted = keys.has(key)
      if (isWanted) heard.push({ key, code, start, end, isNext })
      isNext = isWanted
    },
    pause() {
      isNext = false
    },
    number(number, start) {
      const part = numbers.indexOf(fold(number))
      if (part >= 0) matches.push({ start, end: start + number.length, part: parts.length + part, isExact: true })
    },
  })
  heard.forEach((_, place) => {
    parts.forEach((run, part) => {
      const end = endOf(run, heard, place)
      if (end !== null) matches.push({ start: heard[place]?.start ?? 0, ...end, part })
    })
  })
  return matches.sort((a, b) => a.start - b.start)
}

/** The end of a run that begins at a place; null when it does not. */
function endOf(run: readonly Word[], heard: readonly Heard[], place: number): Pick<Match, 'end' | 'isExact'> | null {
  let isExact = true
  let end = 0
  for (const [step, word] of run.entries()) {
    const here = heard[place + step]
    if (here === undefined || here.key !== word.key || (step > 0 && !here.isNext)) return null
    if (word.code > 0 && word.code !== here.code) isExact = false
    end = here.end
  }
  return { end, isExact }
}
