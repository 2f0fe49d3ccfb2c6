import type { Position, Problem } from '../domain/problem.ts'
import type { Told } from './told.ts'

/** Collects what is wrong in one file, so that a reader goes on after a fault and all are told at once. */
export interface Report {
  /** Path from the root of the bulletin. */
  readonly file: string
  readonly problems: readonly Problem[]
  error(at: Position, told: Told): void
  notice(at: Position, told: Told): void
  add(problems: readonly Problem[]): void
}

/** Where a problem of a whole file stands. */
export const FILE_START: Position = { line: 1, column: 1 }

export function createReport(file: string): Report {
  const problems: Problem[] = []
  return {
    file,
    problems,
    error: (at, told) => void problems.push({ severity: 'error', file, line: at.line, column: at.column, ...told }),
    notice: (at, told) => void problems.push({ severity: 'notice', file, line: at.line, column: at.column, ...told }),
    add: (more) => void problems.push(...more),
  }
}
