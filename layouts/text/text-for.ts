import { en } from './en.ts'
import type { Text } from './text.ts'
import { vi } from './vi.ts'

/** The fixed strings of a language; Vietnamese where there is no translation. */
export function textFor(lang: string): Text {
  return lang === 'en' ? en : vi
}
