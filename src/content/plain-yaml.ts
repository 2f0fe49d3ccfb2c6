import type { Position } from '../domain/problem.ts'
import { cleanLine, type YamlPath, type YamlSource, type YamlValue } from './yaml-source.ts'

/** Marks, remarks, groups and spaces that are none: what takes the whole grammar of YAML to tell. */
const MORE = /[#&*!{}\\]|[^\S\n ]/u

const FIELD = /^([A-Za-z][\w-]{0,99}):(?: +([^ ].*))?$/u
const ENTRY = /^( *- +)([^ ].*)$/u
const QUOTED = /^(?:'[^']*'|"[^"]*")$/u
/** What no mark of YAML begins and no `: ` divides. */
const PLAIN = /^[^-?:,[\]|>'"%@`](?:[^:]|:(?=[^ ]))*$/u
const PART = /^[^[\]]*$/u
const NOTHING = /^(?:~|null)$/u

/** A scalar and where it stands. */
interface Scalar extends Position {
  readonly text: string
}

/** A value by its key, with what positions within it are counted from. */
interface Field {
  readonly key: Position
  /** The scalar, or the entries of a list. */
  readonly value: Scalar | readonly Scalar[]
  readonly at: Position
}

/**
 * Reads front matter of the form that nearly all of it has: a line for each field, its value a text in quotes or
 * without, or a list of these. It takes a twentieth of the time of the whole grammar, and gives the same.
 *
 * @param firstLine line of the file on which the YAML starts.
 * @returns null for any other form, right or wrong: `readYaml()` reads that.
 */
export function readPlainYaml(yaml: string, firstLine: number): YamlSource | null {
  if (MORE.test(yaml)) return null
  const fields = fieldsIn(yaml.split('\n'), firstLine)
  return fields === null || fields.size === 0 ? null : sourceOf(fields)
}

function fieldsIn(lines: readonly string[], firstLine: number): ReadonlyMap<string, Field> | null {
  const fields = new Map<string, Field>()
  for (let place = 0; place < lines.length; place += 1) {
    const text = (lines[place] ?? '').trimEnd()
    if (text === '') continue
    const [, key = '', written] = FIELD.exec(text) ?? []
    if (key === '' || fields.has(key)) return null
    const line = firstLine + place
    const entries = written === undefined ? entriesAfter(lines, place, firstLine) : null
    const value = written === undefined ? entries : valueOf(written, { line, column: text.length - written.length + 1 })
    if (value === null) return null
    fields.set(key, { key: { line, column: 1 }, value: value.value, at: value.at })
    place += entries?.lines ?? 0
  }
  return fields
}

type Value = Pick<Field, 'value' | 'at'>

function valueOf(written: string, at: Position): Value | null {
  if (!written.startsWith('[')) {
    const value = scalarOf(written, at)
    return value === null ? null : { value, at }
  }
  if (!written.endsWith(']')) return null
  const value: Scalar[] = []
  let column = at.column + 1
  for (const part of written.slice(1, -1).split(',')) {
    const text = part.trim()
    const start = column + part.length - part.trimStart().length
    const scalar = PART.test(text) ? scalarOf(text, { line: at.line, column: start }) : null
    if (scalar === null) return null
    value.push(scalar)
    column += part.length + 1
  }
  return { value, at }
}

/** The lines `- text` after a field without a value. */
function entriesAfter(
  lines: readonly string[],
  place: number,
  firstLine: number,
): (Value & { readonly lines: number }) | null {
  const value: Scalar[] = []
  let [indent, first] = ['', 0]
  for (let next = place + 1; next < lines.length; next += 1) {
    const text = (lines[next] ?? '').trimEnd()
    const [, dash = '', written = ''] = ENTRY.exec(text) ?? []
    if (dash === '') break
    const dashAt = dash.slice(0, dash.indexOf('-'))
    if (value.length === 0) [indent, first] = [dashAt, next]
    const scalar = dashAt === indent ? scalarOf(written, { line: firstLine + next, column: dash.length + 1 }) : null
    if (scalar === null) return null
    value.push(scalar)
  }
  if (value.length === 0) return null
  return { value, at: { line: firstLine + first, column: indent.length + 1 }, lines: value.length }
}

function scalarOf(written: string, { line, column }: Position): Scalar | null {
  if (QUOTED.test(written)) return { text: cleanLine(written.slice(1, -1)), line, column }
  if (!PLAIN.test(written) || written.endsWith(':') || NOTHING.test(written)) return null
  return { text: cleanLine(written), line, column }
}

function sourceOf(fields: ReadonlyMap<string, Field>): YamlSource {
  const entries = [...fields].map(([key, { value }]): readonly [string, YamlValue] => [key, textsOf(value)])
  const start = [...fields.values()].map(({ key }) => key)[0] ?? { line: 1, column: 1 }
  const positionOf = ([key, place]: YamlPath): Position => {
    const field = typeof key === 'string' ? fields.get(key) : undefined
    if (field === undefined) return start
    const entry = isList(field.value) && typeof place === 'number' ? field.value[place] : undefined
    return entry === undefined ? field.at : positionIn(entry)
  }
  return {
    value: Object.fromEntries(entries),
    positionOf,
    isEmptyKey: () => false,
    keyPositionOf(path) {
      const [key] = path
      const field = path.length === 1 && typeof key === 'string' ? fields.get(key) : undefined
      return field?.key ?? positionOf(path)
    },
  }
}

function isList(value: Field['value']): value is readonly Scalar[] {
  return Array.isArray(value)
}

function textsOf(value: Field['value']): YamlValue {
  return isList(value) ? value.map(({ text }) => text) : value.text
}

function positionIn({ line, column }: Position): Position {
  return { line, column }
}
