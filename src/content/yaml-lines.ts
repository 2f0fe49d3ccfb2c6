import type { Told } from './told.ts'

/** A fault in the form of YAML, on a line of it (from 1). */
export interface YamlFault {
  readonly line: number
  readonly column: number
  readonly told: Told
  /** The line as it was probably meant, so that the rest can be read; null when that cannot be known. */
  readonly mended: string | null
}

/** Where the parser stopped. */
export interface FaultPlace {
  /** Code of the `yaml` package, or `FOREIGN`. */
  readonly code: string
  readonly lines: readonly string[]
  readonly line: number
  readonly column: number
}

export function lineOf({ lines, line }: Pick<FaultPlace, 'lines' | 'line'>): string {
  return lines[line - 1] ?? ''
}

/** A line taken apart: dashes of a list and key before the value, and the value. */
interface Field {
  readonly start: string
  readonly value: string
}

const FIELD = /^(?<start>\s*(?:- +)*(?:[\w-]+\s*:\s+)?)(?<value>\S.*?)\s*$/u

/** Null for a line without a value. */
export function fieldOf(line: string): Field | null {
  const { start, value } = FIELD.exec(line)?.groups ?? {}
  return start === undefined || value === undefined ? null : { start, value }
}

/** A text as YAML has it in single quotes. */
export function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** Characters of a line that a message shows whole. */
const SHOWN = 160

/** “Viết: …” with the line as it should be; the usual advice when it is unknown or too long to show. */
export function adviceToWrite(mended: string | null, usual: string, lead = 'Viết'): string {
  return mended === null || mended.length > SHOWN ? usual : `${lead}: ${mended.trim()}`
}

/** Fields that every article writes, where nothing else is told by what stands there. */
export const NEEDED: readonly string[] = ['title', 'province', 'date', 'category']
