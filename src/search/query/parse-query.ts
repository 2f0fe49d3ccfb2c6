import { fold, nfc } from '../../domain/text.ts'
import { scan } from './scan.ts'
import type { Syllable } from './syllable.ts'

/** A syllable that is looked for, and where it stands in the query. */
export interface Word extends Syllable {
  readonly start: number
  readonly end: number
}

/** What a reader asks for. */
export interface Query {
  /** Each run is looked for side by side. */
  readonly runs: readonly (readonly Word[])[]
  /** Folded document numbers: `36/qd-ubnd`. */
  readonly numbers: readonly string[]
  readonly hasMarks: boolean
}

export function parseQuery(written: string): Query {
  const runs: Word[][] = []
  let run: Word[] = []
  const numbers: string[] = []
  let numberEnd = 0
  scan(nfc(written), {
    syllable(syllable, start, end) {
      if (start >= numberEnd) run.push({ ...syllable, start, end })
    },
    pause() {
      if (run.length > 0) runs.push(run)
      run = []
    },
    number(number, start) {
      numbers.push(fold(number))
      numberEnd = start + number.length
    },
  })
  return { runs, numbers, hasMarks: runs.flat().some(({ code }) => code > 0) }
}
