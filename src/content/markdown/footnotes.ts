import MarkdownIt, { type Env, type Token } from 'markdown-it'

import type { Draft } from './draft.ts'
import type { Rows } from './finder.ts'
import { rowsOfNotes, tellDuplicates, tellTooMany, tellUnused } from './footnote-faults.ts'
import { footnoteSection, newParagraph, type Note } from './footnote-section.ts'
import { inlinesOf, newBlock, newInline, newToken } from './tokens.ts'

/** The tokens of a body with its footnotes at the end, and these footnotes. */
interface Placed {
  readonly tokens: readonly Token[]
  readonly notes: readonly Note[]
}

/**
 * Takes the footnotes out of the text and puts those that are referred to at its end, in the order of their marks.
 * It stands for the plugin's own last step, whose time grows with the square of their number.
 *
 * @param env what markdown-it kept while it parsed.
 */
export function placeFootnotes(tokens: readonly Token[], env: Env, draft: Draft): Placed {
  if (env['footnotes'] === undefined) return { tokens, notes: [] }
  const { text, definitions, doubles } = takenApart(tokens)
  const notes = notesOf(text, { env, definitions, draft })
  const used = new Set(notes.map(({ label }) => label))
  const unused = [...definitions.keys()].filter((label) => !used.has(label))
  if (doubles.length + unused.length > 0) {
    const rows = rowsOfNotes(draft.lines)
    tellDuplicates(doubles, rows, draft)
    tellUnused(unused, rows, draft)
  }
  return { tokens: notes.length === 0 ? text : [...text, ...footnoteSection(notes, draft.words)], notes }
}

interface Parts {
  readonly text: readonly Token[]
  /** Contents of the notes that lines of their own define, by label. */
  readonly definitions: ReadonlyMap<string, readonly Token[]>
  /** Labels defined again. */
  readonly doubles: readonly string[]
}

/** Definitions may stand anywhere in the text, even in one another. */
function takenApart(tokens: readonly Token[]): Parts {
  const text: Token[] = []
  const definitions = new Map<string, Token[]>()
  const doubles: string[] = []
  const open = [text]
  for (const token of tokens) {
    if (token.type === 'footnote_reference_close') open.pop()
    else if (token.type !== 'footnote_reference_open') open.at(-1)?.push(token)
    else {
      const label = String(token.meta?.['label'])
      const content: Token[] = []
      if (definitions.has(label)) doubles.push(label)
      else definitions.set(label, content)
      open.push(content)
    }
  }
  return { text, definitions, doubles }
}

/** More marks than a book has: the page would be many times as long as what was typed. */
const MOST = 5000

interface Material extends Pick<Parts, 'definitions'> {
  readonly env: Env
  readonly draft: Draft
}

/** The notes that the text refers to, and those that these refer to, each once. */
function notesOf(text: readonly Token[], material: Material): readonly Note[] {
  const { lines, source } = material.draft
  const notes = new Map<unknown, Note>()
  let marks = 0
  const follow = (part: readonly Token[]): void => {
    for (const { children, rows } of inlinesOf(part, lines, source.firstLine)) {
      for (const reference of children.filter(({ type }) => type === 'footnote_ref')) {
        marks += 1
        if (marks > MOST) return
        const id = reference.meta?.['id']
        const note = notes.get(id) ?? noteOf(reference, rows, material)
        notes.set(id, note)
        note.marks.push({ reference, back: newToken('a', 1) })
      }
    }
  }
  follow(text)
  for (const { content } of notes.values()) follow(content)
  if (marks > MOST) tellTooMany(material.draft)
  return [...notes.values()]
}

function noteOf({ meta }: Token, rows: Rows, { env, definitions }: Material): Note {
  const label = meta?.['label']
  const item = newBlock('li', 1)
  if (typeof label === 'string') return { label, item, marks: [], content: definitions.get(label) ?? [] }
  const content = [newParagraph(1), newInline(inlineNote(env, meta?.['id']), rows), newParagraph(-1)]
  return { label: null, item, marks: [], content }
}

/** The tokens of a note that stands in the text: `^[chú thích]`. */
function inlineNote(env: Env, id: unknown): Token[] {
  const found = propertyOf(propertyOf(propertyOf(env['footnotes'], 'list'), String(id)), 'tokens')
  return Array.isArray(found) ? found.filter((each) => each instanceof MarkdownIt.Token) : []
}

function propertyOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}
