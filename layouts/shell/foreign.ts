import type { Text } from '../text/text.ts'

/** `lang` of what stands among the fixed strings in a language of its own; nothing where it is theirs (WCAG 2.2, 3.1.2). */
export function foreign(lang: string, text: Text): string | undefined {
  return lang === text.lang ? undefined : lang
}
