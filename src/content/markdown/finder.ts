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
  let at = { row: start, column: 0 }
  let passed = start
  let misses = 0
  const search = (text: string): number | null => {
    for (let row = at.row; row < end; row += 1) {
      const column = lines[row]?.indexOf(text, row === at.row ? at.column : 0) ?? -1
      if (column < 0) continue
      at = { row, column: column + text.length }
      return column
    }
    return null
  }
  return {
    find(piece, ...before) {
      for (const lead of misses < MAX_MISSES ? before : []) {
        const column = search(lead + piece)
        if (column !== null) return { line: firstLine + at.row, column: column + lead.length + 1 }
      }
      misses += 1
      return { line: firstLine + at.row, column: 1 }
    },
    passLine() {
      passed += 1
      if (passed > at.row && passed < end) at = { row: passed, column: 0 }
    },
  }
}
