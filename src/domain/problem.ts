import { byCodeUnit } from './text.ts'

/** Where in a file something stands; lines and columns count from 1, in characters. */
export interface Position {
  readonly line: number
  readonly column: number
}

/**
 * Something wrong in what people wrote, told in Vietnamese in two halves.
 * An error cannot be published right and stops the build; a notice is told and published.
 */
export interface Problem extends Position {
  readonly severity: 'error' | 'notice'
  /** Stable name for machines, kebab-case: `unknown-province`. */
  readonly code: string
  /** Path from the root of the bulletin, `/` between parts. */
  readonly file: string
  /** Path of another file with which this one does not fit; either may be the one to mend. */
  readonly rival?: string
  /** What is wrong, one sentence ending in a full stop, the found value in “quotes”. */
  readonly message: string
  /** What to do, one or more sentences; did-you-mean stands here. */
  readonly remedy: string
}

/** Problems in the order a person works through them: by file, line, column, then code and message. */
export function byPlace(a: Problem, b: Problem): number {
  return (
    byCodeUnit(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    byCodeUnit(a.code, b.code) ||
    byCodeUnit(a.message, b.message)
  )
}

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}

/** True when the build must stop. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(isError)
}

/** Those for which the build must stop. */
export function errorsIn(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(isError)
}

/** One line for people: `file:line:column: what is wrong. What to do.` Control characters of hostile names are dropped. */
export function formatProblem({ file, line, column, message, remedy }: Problem): string {
  return `${file}:${String(line)}:${String(column)}: ${message} ${remedy}`.replace(/\p{Cc}+/gu, ' ')
}
