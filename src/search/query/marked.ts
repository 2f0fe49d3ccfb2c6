import { nfc } from '../../domain/text.ts'
import { pairOne, pairTwo } from './hash.ts'
import type { Query } from './parse-query.ts'
import { scan } from './scan.ts'

/** A piece of text; `isMatch` where it is what was looked for. */
export interface Piece {
  readonly text: string
  readonly isMatch: boolean
}

interface Span {
  readonly start: number
  readonly end: number
  readonly key: string
  readonly one: number
  readonly two: number
}

/**
 * A text in pieces, the words of a query marked in whatever spelling they stand.
 *
 * @param isLoose true when each syllable counts by itself; else neighbours of the query must be neighbours here.
 */
export function marked(written: string, { runs }: Query, isLoose: boolean): readonly Piece[] {
  const text = nfc(written)
  const singles = new Set((isLoose ? runs.flat() : runs.filter((run) => run.length === 1).flat()).map(keyOf))
  const pairs = new Set(runs.flatMap((run) => run.slice(1).map((word, place) => pairKey(run[place] ?? word, word))))
  const pieces: Piece[] = []
  let end = 0
  for (const span of joined(spansOf(text, singles, pairs))) {
    pieces.push(
      { text: text.slice(end, span.start), isMatch: false },
      { text: text.slice(span.start, span.end), isMatch: true },
    )
    end = span.end
  }
  return [...pieces, { text: text.slice(end), isMatch: false }].filter((piece) => piece.text !== '')
}

function keyOf({ one, two }: Pick<Span, 'one' | 'two'>): string {
  return `${String(one)} ${String(two)}`
}

function pairKey(first: Pick<Span, 'one' | 'two'>, second: Pick<Span, 'one' | 'two'>): string {
  return keyOf({ one: pairOne(first.one, second.one), two: pairTwo(first.two, second.two) })
}

function spansOf(text: string, singles: ReadonlySet<string>, pairs: ReadonlySet<string>): readonly Span[] {
  const spans: Span[] = []
  let last: Span | null = null
  scan(text, false, {
    syllable({ start, end, one, two }) {
      const span = { start, end, one, two, key: keyOf({ one, two }) }
      if (last !== null && pairs.has(pairKey(last, span))) spans.push({ ...span, start: last.start })
      else if (singles.has(span.key)) spans.push(span)
      last = span
    },
    pause() {
      last = null
    },
    documentNumber: () => undefined,
  })
  return spans
}

/** Spans that touch or overlap made one. */
function joined(spans: readonly Span[]): readonly Span[] {
  return spans.reduce<readonly Span[]>((list, span) => {
    const last = list.at(-1)
    if (last === undefined || span.start > last.end) return [...list, span]
    return [...list.slice(0, -1), { ...last, end: span.end }]
  }, [])
}
