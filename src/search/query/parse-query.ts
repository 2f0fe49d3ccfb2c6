import { fold, nfc } from '../../domain/text.ts'
import { scan, type Syllable } from './scan.ts'

/** A syllable that is looked for. */
export interface Word extends Readonly<Syllable> {
  /** Folded. */
  readonly key: string
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
  const text = nfc(written)
  const runs: Word[][] = [[]]
  const numbers: string[] = []
  let numberEnd = 0
  scan(text, false, {
    syllable(syllable) {
      if (syllable.start < numberEnd) return
      runs.at(-1)?.push({ ...syllable, key: fold(text.slice(syllable.start, syllable.end)).replace(/['’ʼ]/gu, '') })
    },
    pause() {
      runs.push([])
    },
    documentNumber(number) {
      numbers.push(fold(number))
      numberEnd = text.indexOf(number, numberEnd) + number.length
    },
  })
  const words = runs.filter((run) => run.length > 0)
  return { runs: words, numbers, hasMarks: words.flat().some(({ code }) => code > 0) }
}
