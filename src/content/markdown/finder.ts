import type { Position } from '../../domain/problem.ts'

/** First line from 0, and the line after the last. */
export type Rows = readonly [start: number, end: number]

/**
 * Finds where a piece of one block stands: after what was found before it. What stands before it in the text is
 * looked for with it, each way in turn; when nothing is found, it is the line of the last find.
 */
export type Find = (piece: string, ...before: readonly string[]) => Position

/** After so many pieces that were written otherwise (with escapes), looking for more would only cost time. */
const MAX_MISSES = 20

export function createFinder(lines: readonly string[], [start, end]: Rows, firstLine: number): Find {
  let row = start
  let column = 0
  let misses = 0
  const search = (text: string): number | null => {
    for (let each = row; each < end; each += 1) {
      const at = lines[each]?.indexOf(text, each === row ? column : 0) ?? -1
      if (at < 0) continue
      row = each
      column = at + text.length
      return at
    }
    return null
  }
  return (piece, ...before) => {
    for (const lead of misses < MAX_MISSES ? before : []) {
      const at = search(lead + piece)
      if (at !== null) return { line: firstLine + row, column: at + lead.length + 1 }
    }
    misses += 1
    return { line: firstLine + row, column: 1 }
  }
}
