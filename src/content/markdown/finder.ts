import type { Position } from '../../domain/problem.ts'

/** First line from 0, and the line after the last. */
export type Rows = readonly [start: number, end: number]

/** Finds where the pieces of one block stand, each after the last. */
export interface Finder {
  /**
   * @param before what may stand before the piece and is looked for with it, each in turn.
   * @returns the line that is reached, when the piece is written otherwise (with escapes).
   */
  find(piece: string, ...before: readonly string[]): Position
  /** What is looked for from now on stands on a later line. */
  passLine(): void
}

/** After so many pieces that were not found, looking for more would only cost time. */
const MAX_MISSES = 20

export function createFinder(lines: readonly string[], [start, end]: Rows, firstLine: number): Finder {
  let from: Place = { row: start, column: 0 }
  let passed = start
  let misses = 0
  return {
    find(piece, ...before) {
      for (const lead of misses < MAX_MISSES ? before : []) {
        const found = seek(lead + piece, lines, { ...from, end })
        if (found === null) continue
        from = { row: found.row, column: found.column + lead.length + piece.length }
        return { line: firstLine + found.row, column: found.column + lead.length + 1 }
      }
      misses += 1
      return { line: firstLine + from.row, column: 1 }
    },
    passLine() {
      passed += 1
      if (passed > from.row && passed < end) from = { row: passed, column: 0 }
    },
  }
}

/** A row and a column, from 0. */
interface Place {
  readonly row: number
  readonly column: number
}

function seek(text: string, lines: readonly string[], from: Place & { readonly end: number }): Place | null {
  for (let row = from.row; row < from.end; row += 1) {
    const column = lines[row]?.indexOf(text, row === from.row ? from.column : 0) ?? -1
    if (column >= 0) return { row, column }
  }
  return null
}
