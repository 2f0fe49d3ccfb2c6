import type { Token } from 'markdown-it'

import { newBlock, textOf } from './tokens.ts'
import type { Words } from './words.ts'

/**
 * Makes tables fit for all readers: header cells say what they head, alignment is a class (styles in HTML break the
 * security policy), and a wide table scrolls in a region of its own that the keyboard reaches. The regions are numbered:
 * two of one name could not be told apart.
 */
export function placeTables(tokens: readonly Token[], words: Words): readonly Token[] {
  if (!tokens.some(({ type }) => type === 'table_open')) return tokens
  let count = 0
  return tokens.flatMap((token, place) => {
    if (token.type === 'th_open') placeHeader(token, tokens[place + 1], tokens[place + 2])
    if (token.type === 'th_open' || token.type === 'td_open') alignByClass(token)
    if (token.type === 'table_close') return [token, newBlock('section', -1)]
    if (token.type !== 'table_open') return [token]
    count += 1
    return [newBlock('section', 1, { class: 'table', tabindex: '0', 'aria-label': words.table(count) }), token]
  })
}

/** A header cell without text heads nothing. */
function placeHeader(open: Token, inline: Token | undefined, close: Token | undefined): void {
  if (close === undefined || textOf(inline?.children ?? []) !== '') {
    open.attrPush(['scope', 'col'])
    return
  }
  open.tag = 'td'
  close.tag = 'td'
}

function alignByClass(cell: Token): void {
  const side = /^text-align:(\w+)$/u.exec(String(cell.attrGet('style') ?? ''))?.[1]
  const others = (cell.attrs ?? []).filter(([name]) => name !== 'style')
  cell.attrs = side === undefined ? others : [...others, ['class', side]]
}
