import { readFileSync } from 'node:fs'

import { isMissing } from '../domain/system-error.ts'

/** The text of a file, in UTF-8; null when there is none. */
export function textIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}
