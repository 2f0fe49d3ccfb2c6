import type { Token } from 'markdown-it'

import { cleanText } from '../text-checks.ts'
import { textOf } from './tokens.ts'

const MAX_LENGTH = 200

/** The text of the first paragraph that has some, those in lists and boxes only when there is no other, cut to 200 characters. */
export function excerptOf(tokens: readonly Token[]): string {
  const texts = tokens.flatMap(({ type, level }, place) => (type === 'paragraph_open' ? [{ level, place }] : []))
  const inOrder = [...texts.filter(({ level }) => level === 0), ...texts.filter(({ level }) => level > 0)]
  for (const { place } of inOrder) {
    const text = textOf(tokens[place + 1]?.children ?? [])
    if (text !== '') return cut(cleanText(text))
  }
  return ''
}

function cut(text: string): string {
  const characters = Array.from(text.slice(0, 3 * MAX_LENGTH))
  if (characters.length <= MAX_LENGTH) return text
  const head = characters.slice(0, MAX_LENGTH - 1).join('')
  const end = head.lastIndexOf(' ')
  return `${(end > 0 ? head.slice(0, end) : head).replace(/[\s,;:.–-]+$/u, '')}…`
}
