import type { Entry } from './format.ts'
import { type Match, matchesIn, type Wanted } from './heard.ts'

/** A piece of text; `isMatch` where it is what was looked for. */
export interface Piece {
  readonly text: string
  readonly isMatch: boolean
}

/** An item with what was looked for marked. */
export interface Shown {
  readonly title: readonly Piece[]
  /** Its summary, or the passage of its text that answers. */
  readonly passage: readonly Piece[]
  /** True when every part that has marks stands somewhere with them. */
  readonly isExact: boolean
}

/** Characters of a passage, and of what comes before the match in it. */
const LENGTH = 220
const LEAD = 60

/** An item as the answer to a query; null when its text does not hold all that is wanted. */
export function shown(entry: Entry, wanted: Wanted): Shown | null {
  const title = matchesIn(entry.title, wanted)
  const summary = matchesIn(entry.summary, wanted)
  const text = matchesIn(entry.text, wanted)
  const all = [...title, ...summary, ...text]
  const holdsAll = (matches: readonly Match[]): boolean =>
    partsOf(matches) === wanted.parts.length + wanted.numbers.length
  if (!holdsAll(all)) return null
  const hasLead = entry.summary !== '' && (holdsAll(summary) || holdsAll(title))
  return {
    title: piecesOf(entry.title, title, 0),
    passage: hasLead ? piecesOf(entry.summary, summary, 0) : passageOf(entry.text, text),
    isExact: holdsAll(all.filter(({ isExact }) => isExact)),
  }
}

/** How many parts of the query are among matches. */
function partsOf(matches: readonly Match[]): number {
  return new Set(matches.map(({ part }) => part)).size
}

/** The piece of a text with the most of what is wanted, exact before all; its beginning when it has none of it. */
function passageOf(text: string, matches: readonly Match[]): readonly Piece[] {
  const worth = ({ start }: Match): number => {
    const near = matches.filter((other) => other.start >= start && other.end <= start + LENGTH - LEAD)
    return partsOf(near) * 2 + (near.some(({ isExact }) => isExact) ? 1 : 0)
  }
  const best = Math.max(...matches.map(worth))
  const first = matches.find((match) => worth(match) === best)?.start ?? 0
  const block = text.lastIndexOf('\n', first) + 1
  const start = first - block <= LEAD ? block : Math.min(first, text.indexOf(' ', first - LEAD) + 1)
  const end = endOf(text, start)
  const inside = matches.filter((match) => match.start >= start && match.end <= end)
  return [
    ...(start > block ? [{ text: '… ', isMatch: false }] : []),
    ...piecesOf(text.slice(start, end), inside, start),
    ...(end < text.length ? [{ text: ' …', isMatch: false }] : []),
  ]
}

/** Where a passage ends: between words. */
function endOf(text: string, start: number): number {
  if (text.length - start <= LENGTH) return text.length
  const space = text.slice(start, start + LENGTH).search(/\s\S*$/u)
  return start + (space > 0 ? space : LENGTH)
}

/** A text cut at its matches; neighbours and what overlaps are one piece. */
function piecesOf(text: string, matches: readonly Match[], from: number): readonly Piece[] {
  const pieces: Piece[] = []
  let end = 0
  const add = (stop: number, isMatch: boolean): void => {
    const last = pieces[pieces.length - 1]
    const piece = text.slice(end, stop)
    if (last?.isMatch === isMatch) pieces.splice(-1, 1, { text: last.text + piece, isMatch })
    else if (piece !== '') pieces.push({ text: piece, isMatch })
    end = Math.max(end, stop)
  }
  for (const match of matches) {
    const start = match.start - from
    add(start, end > 0 && /^[ -]?$/u.test(text.slice(end, start)))
    add(match.end - from, true)
  }
  add(text.length, false)
  return pieces
}
