import { isMap, isNode, isScalar, isSeq, type Pair, parseDocument, type Scalar } from 'yaml'

import { nfc } from '../domain/text.ts'
import { singleQuoted } from './yaml-lines.ts'

/** A change of one field, wherever it stands. A path leads through groups by their keys, and into every item of lists. */
export type FieldEdit =
  | { readonly kind: 'rename'; readonly path: readonly string[]; readonly to: string }
  | { readonly kind: 'rewrite'; readonly path: readonly string[]; readonly of: (value: string) => string }

/**
 * YAML with fields edited: comments, order and every other byte stay. A field is not renamed where the new name is
 * taken, and YAML with faults stays as it is: who reads it afterwards tells what is wrong.
 */
export function editYaml(text: string, edits: readonly FieldEdit[]): string {
  return edits.reduce(edited, text)
}

/** YAML with a field on its outermost level set: in its place, else before all others. The rest stays as it is. */
export function setField(text: string, name: string, value: string): string {
  const { contents } = parseDocument(text, { schema: 'failsafe', logLevel: 'silent' })
  const pairs = isMap(contents) ? contents.items : []
  const pair = pairs.find((each) => nameOf(each) === name)
  return spliced(text, pair === undefined ? newField(text, pairs[0], `${name}: ${value}`) : newValue(text, pair, value))
}

function newField(text: string, first: Pair | undefined, field: string): Splice {
  const place = isScalar(first?.key) ? (first.key.range?.[0] ?? 0) : text.length
  return { start: place, end: place, text: `${field}${text.includes('\r\n') ? '\r\n' : '\n'}` }
}

function newValue(text: string, { key, value }: Pair, put: string): Splice {
  if (isNode(value) && value.range != null && value.range[1] > value.range[0]) {
    const [start, end] = value.range
    return { start, end, text: put + lineEnd(text.slice(start, end)) }
  }
  const colon = text.indexOf(':', isScalar(key) ? key.range?.[1] : 0) + 1
  return { start: colon, end: colon, text: ` ${put}` }
}

/** Bytes to put in the place of others; offsets in characters. */
interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

function edited(text: string, edit: FieldEdit): string {
  const { contents, errors } = parseDocument(text, { schema: 'failsafe', logLevel: 'silent' })
  if (errors.length > 0) return text
  const splices = edit.kind === 'rename' ? renaming(contents, edit.path, edit.to) : rewriting(contents, edit, text)
  return [...splices].sort((a, b) => b.start - a.start).reduce(spliced, text)
}

function spliced(text: string, { start, end, text: put }: Splice): string {
  return text.slice(0, start) + put + text.slice(end)
}

function renaming(root: unknown, path: readonly string[], to: string): readonly Splice[] {
  return pairsAt(root, path).flatMap(({ pair: { key }, siblings }) => {
    const isTaken = siblings.some((other) => nameOf(other) === to)
    return isTaken || !isScalar(key) || key.range == null ? [] : [{ start: key.range[0], end: key.range[1], text: to }]
  })
}

type Rewrite = Extract<FieldEdit, { kind: 'rewrite' }>

function rewriting(root: unknown, { path, of }: Rewrite, text: string): readonly Splice[] {
  return pairsAt(root, path)
    .flatMap(({ pair: { value } }) => (isSeq(value) ? value.items : [value]))
    .flatMap((value) => {
      if (!isScalar(value) || value.range == null || value.source === '') return []
      const [start, end] = value.range
      const before = String(value.value)
      const after = of(before)
      return after === before ? [] : [{ start, end, text: written(after, value) + lineEnd(text.slice(start, end)) }]
    })
}

/** A block text ends with its last line. */
function lineEnd(source: string): string {
  return /\r?\n$/u.exec(source)?.[0] ?? ''
}

function written(value: string, { type }: Scalar): string {
  const isPlain = type === 'PLAIN' && /^[\p{L}\p{N}/](?:[\p{L}\p{N} ._/+-]*[\p{L}\p{N}/])?$/u.test(value)
  return isPlain ? value : singleQuoted(value)
}

interface Found {
  readonly pair: Pair
  /** All pairs of its group. */
  readonly siblings: readonly Pair[]
}

function pairsAt(root: unknown, [name, ...rest]: readonly string[]): readonly Found[] {
  if (isSeq(root)) return root.items.flatMap((item) => pairsAt(item, [name ?? '', ...rest]))
  if (!isMap(root)) return []
  const siblings = root.items
  const found = siblings.filter((pair) => nameOf(pair) === name)
  return rest.length === 0
    ? found.map((pair) => ({ pair, siblings }))
    : found.flatMap(({ value }) => pairsAt(value, rest))
}

function nameOf({ key }: Pair): string | null {
  return isScalar(key) ? nfc(String(key.value)).trim() : null
}
