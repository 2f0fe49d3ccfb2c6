import MarkdownIt, { type Token } from 'markdown-it'

import { createFinder, type Finder, type Rows } from './finder.ts'

/** A token that the text did not write: `tag` with its attributes, opening (1), closing (-1) or standing alone (0). */
export function newToken(tag: string, nesting: -1 | 0 | 1, attributes: Readonly<Record<string, string>> = {}): Token {
  const token = new MarkdownIt.Token(`${tag}_${nesting === 1 ? 'open' : 'close'}`, tag, nesting)
  token.attrs = Object.entries(attributes)
  return token
}

/** The same for a block, which takes lines of its own. */
export function newBlock(tag: string, nesting: -1 | 1, attributes: Readonly<Record<string, string>> = {}): Token {
  const token = newToken(tag, nesting, attributes)
  token.block = true
  return token
}

export function newText(text: string): Token {
  const token = new MarkdownIt.Token('text', '', 0)
  token.content = text
  return token
}

/** Inline tokens as the content of a block. */
export function newInline(children: Token[], rows: Rows | null = null): Token {
  const token = new MarkdownIt.Token('inline', '', 0)
  token.children = children
  token.map = rows === null ? null : [...rows]
  return token
}

/** A run of text with its markup, and where it stands. */
export interface Inline {
  readonly token: Token
  readonly children: readonly Token[]
  /** Lines from 0, the end exclusive. */
  readonly rows: Rows
  readonly finder: Finder
}

/** Every run of text, in order. Those of one row of a table share what finds their places. */
export function inlinesOf(tokens: readonly Token[], lines: readonly string[], firstLine: number): readonly Inline[] {
  const inlines: Inline[] = []
  let rows: Rows = [0, 1]
  let finder = createFinder(lines, rows, firstLine)
  for (const token of tokens) {
    if (token.map !== null && (token.map[0] !== rows[0] || token.map[1] !== rows[1])) {
      rows = token.map
      finder = createFinder(lines, rows, firstLine)
    }
    if (token.type === 'inline') inlines.push({ token, children: token.children ?? [], rows, finder })
  }
  return inlines
}

/** What a reader of inline tokens hears: their text and that of pictures, without marks of footnotes. */
export function textOf(children: readonly Token[]): string {
  return children
    .map((child) => TEXTS[child.type]?.(child) ?? '')
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()
}

const TEXTS: Readonly<Record<string, (token: Token) => string>> = {
  text: ({ content }) => content,
  text_special: ({ content }) => content,
  code_inline: ({ content }) => content,
  softbreak: () => ' ',
  hardbreak: () => ' ',
  image: (token) => String(token.attrGet('alt') ?? ''),
}
