import type { Token } from 'markdown-it'

import { cleanText } from '../text-checks.ts'
import { textOf } from './tokens.ts'

const MAX_LENGTH = 200

/**
 * The text of the first paragraph that has some, at most 200 characters of it, cut between words; one in a list or box
 * only when there is no other.
 */
export function excerptOf(tokens: readonly Token[]): string {
  return cut(firstText(tokens, ({ level }) => level === 0) ?? firstText(tokens, ({ level }) => level > 0) ?? '')
}

function firstText(tokens: readonly Token[], isWanted: (token: Token) => boolean): string | null {
  for (const [place, token] of tokens.entries()) {
    if (token.type !== 'paragraph_open' || !isWanted(token)) continue
    const text = cleanText(textOf(tokens[place + 1]?.children ?? []))
    if (text !== '') return text
  }
  return null
}

function cut(text: string): string {
  const characters = Array.from(text.slice(0, 3 * MAX_LENGTH))
  if (characters.length <= MAX_LENGTH) return text
  const end = characters.slice(0, MAX_LENGTH).lastIndexOf(' ')
  const head = characters.slice(0, end > 0 ? end : MAX_LENGTH - 1).join('')
  return `${head.replace(/[\s,;:.–-]+$/u, '')}…`
}
