import MarkdownIt, { type Token } from 'markdown-it'

import type { Draft } from './draft.ts'
import { anchorOf } from './headings.ts'
import { newBlock, newInline, newText, newToken } from './tokens.ts'
import type { Words } from './words.ts'

/** A footnote that the text refers to. */
export interface Note {
  /** From the marks in the text: `[^nguon]`; null for a note that stands in the text itself. */
  readonly label: string | null
  readonly item: Token
  /** The marks in the text, and the links back to them from the note. */
  readonly marks: { readonly reference: Token; readonly back: Token }[]
  readonly content: readonly Token[]
}

/** The footnotes as they stand at the end of the text. */
export function footnoteSection(notes: readonly Note[], { notes: name }: Words): readonly Token[] {
  return [
    newBlock('section', 1, { class: 'footnotes', 'aria-label': name }),
    newBlock('ol', 1),
    ...notes.flatMap((note) => [note.item, ...withBacks(note), newBlock('li', -1)]),
    newBlock('ol', -1),
    newBlock('section', -1),
  ]
}

/** The note with its links back at the end of its last paragraph. */
function withBacks({ content, marks }: Note): readonly Token[] {
  const backs = marks.flatMap(({ back }, place) => [
    newText(' '),
    back,
    newText(place === 0 ? ARROW : `${ARROW} ${String(place + 1)}`),
    newToken('a', -1),
  ])
  const last = content.at(-2)
  if (content.at(-1)?.type !== 'paragraph_close' || last === undefined) {
    return [...content, newParagraph(1), newInline(backs), newParagraph(-1)]
  }
  return [...content.slice(0, -2), newInline([...(last.children ?? []), ...backs], last.map), ...content.slice(-1)]
}

/** With the sign that keeps phones from making it an emoji. */
const ARROW = '\u21A9\uFE0E'

export function newParagraph(nesting: 1 | -1): Token {
  const token = new MarkdownIt.Token(nesting === 1 ? 'paragraph_open' : 'paragraph_close', 'p', nesting)
  token.block = true
  return token
}

/** Gives the notes and their marks ids, so that each leads to the other. */
export function nameFootnotes(notes: readonly Note[], { ids, words }: Draft): void {
  notes.forEach(({ label, item, marks }, place) => {
    const number = String(place + 1)
    const name = label === null ? '' : anchorOf(`chú thích ${label}`)
    const id = ids.take(name === '' || name === 'chu-thich' ? `chu-thich-${number}` : name)
    item.attrSet('id', id)
    marks.forEach(({ reference, back }, time) => {
      const from = ids.take(`ve-${id}`)
      reference.content = `[${number}]`
      reference.attrs = Object.entries({ href: `#${id}`, id: from, 'aria-label': words.note(number) })
      back.attrs = Object.entries({ href: `#${from}`, 'aria-label': words.back(number, time + 1) })
    })
  })
}
