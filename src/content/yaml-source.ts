import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml'

import type { Position } from '../domain/problem.ts'
import { FILE_START, type Report } from './report.ts'
import { cleanText } from './text-checks.ts'
import { faultsOf } from './yaml-faults.ts'

/** YAML as people wrote it: every scalar is its text, so that `036` keeps its zero and a date its form; empty ones are null. */
export type YamlValue = string | null | readonly YamlValue[] | { readonly [key: string]: YamlValue }

/** True for a group of `key: value`. */
export function isGroup(value: YamlValue): value is Readonly<Record<string, YamlValue>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A path into a YAML value: keys and, in lists, places from 0. */
export type YamlPath = readonly PropertyKey[]

export interface YamlSource {
  readonly value: YamlValue
  /** Where the value at a path stands; where its nearest ancestor stands when it is missing. */
  positionOf(path: YamlPath): Position
  /** Where a key stands. */
  keyPositionOf(path: YamlPath): Position
  /** True when an outermost key stands there without a value. */
  isEmptyKey(key: string): boolean
}

/**
 * Reads YAML and reports every fault of its form. Lines that only lack quotes are read as if they had them, so that
 * what else is wrong is told in the same run.
 *
 * @param firstLine line of the file on which the YAML starts.
 * @returns null when nothing can be read.
 */
export function readYaml(text: string, firstLine: number, report: Report): YamlSource | null {
  try {
    const tame = withPlainSpaces(text)
    const reading = read(tame, firstLine)
    const faults = faultsOf(tame, reading.document)
    for (const { line, column, told } of faults) report.error({ line: line + firstLine - 1, column }, told)
    if (faults.length === 0) return reading.source
    const mended = read(mend(tame, faults), firstLine)
    return mended.document.errors.length === 0 ? mended.source : null
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    report.error(FILE_START, TOO_DEEP)
    return null
  }
}

const TOO_DEEP = {
  code: 'yaml-too-deep',
  message: 'Các dấu ngoặc lồng nhau quá sâu.',
  remedy: 'Xóa bớt dấu [ hoặc { thừa, hoặc đặt cả giá trị trong dấu nháy.',
}

/** Spaces of Word (U+00A0 and kin) where YAML needs its own: at the start of a line and after a key. */
function withPlainSpaces(text: string): string {
  return text.replace(/^[ \u00A0\u202F\u3000]*(?:- *)?(?:[\w-]+:[ \u00A0\u202F\u3000]*)?/gmu, (start) =>
    start.replace(/[\u00A0\u202F\u3000]/gu, ' '),
  )
}

function mend(text: string, faults: readonly { readonly line: number; readonly mended: string | null }[]): string {
  const lines = text.split('\n')
  for (const { line, mended } of faults) if (mended !== null) lines[line - 1] = mended
  return lines.join('\n')
}

function read(text: string, firstLine: number) {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false, logLevel: 'silent', lineCounter })
  const at = (offset: number | undefined): Position => {
    const { line, col } = lineCounter.linePos(offset ?? 0)
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) }
  }
  const source: YamlSource = {
    value: valueOf(document.contents),
    positionOf: (path) => at(offsetOf(document.contents, path)),
    isEmptyKey(key) {
      const root = document.contents
      const pair = isMap(root) ? pairOf(root.items, key) : undefined
      return pair !== undefined && valueOf(pair.value) === null
    },
    keyPositionOf(path) {
      const parent = nodeAt(document.contents, path.slice(0, -1))
      const key = isMap(parent) ? pairOf(parent.items, path.at(-1))?.key : undefined
      return at(isScalar(key) ? key.range?.[0] : offsetOf(document.contents, path))
    },
  }
  return { document, source }
}

function valueOf(node: unknown): YamlValue {
  if (isScalar(node)) return isEmpty(node.type, node.source) ? null : clean(String(node.value))
  if (isSeq(node)) return node.items.map(valueOf)
  if (!isMap(node)) return null
  const entries = node.items.map(({ key, value }) => [keyText(key), valueOf(value)] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== null))
}

function isEmpty(type: string | undefined, source: string | undefined): boolean {
  return type === 'PLAIN' && (source === undefined || /^(?:|~|null)$/u.test(source))
}

/** Text on one line: what front matter holds is never more than a paragraph. */
function clean(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ').trim()
}

function keyText(key: unknown): string {
  return isScalar(key) ? clean(String(key.value)) : String(key)
}

type Pairs = readonly Pair[]

function pairOf(items: Pairs, key: PropertyKey | undefined): Pair | undefined {
  return items.find((pair) => keyText(pair.key) === key)
}

/** The node at a path, or the last one on the way to it. */
function nodeAt(root: unknown, path: YamlPath): unknown {
  let node = root
  for (const part of path) {
    const next = childOf(node, part)
    if (next === undefined) return node
    node = next
  }
  return node
}

function childOf(node: unknown, part: PropertyKey): unknown {
  if (isMap(node)) {
    const pair = pairOf(node.items, part)
    return isEmptyNode(pair?.value) ? pair?.key : pair?.value
  }
  return isSeq(node) && typeof part === 'number' ? node.items[part] : undefined
}

function isEmptyNode(node: unknown): boolean {
  return node === null || (isScalar(node) && node.source === '' && node.type === 'PLAIN')
}

function offsetOf(root: unknown, path: YamlPath): number | undefined {
  const node = nodeAt(root, path)
  return isNode(node) ? node.range?.[0] : undefined
}

function isNode(node: unknown): node is Node {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)
}
