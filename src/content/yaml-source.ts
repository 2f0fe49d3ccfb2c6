import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml'

import type { Position } from '../domain/problem.ts'
import { cleanText } from './text-checks.ts'

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

/** The YAML of a text, as far as it can be read, and the parser's document, which has its faults. */
export function parseYaml(
  text: string,
  firstLine: number,
): { readonly document: Document; readonly source: YamlSource } {
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
  if (isScalar(node)) return isEmpty(node.type, node.source) ? null : cleanLine(String(node.value))
  if (isSeq(node)) return node.items.map(valueOf)
  if (!isMap(node)) return null
  const entries = node.items.map(({ key, value }) => [keyText(key), valueOf(value)] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== null))
}

function isEmpty(type: string | undefined, source: string | undefined): boolean {
  return type === 'PLAIN' && (source === undefined || /^(?:|~|null)$/u.test(source))
}

/** Text on one line: what front matter holds is never more than a paragraph. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ').trim()
}

function keyText(key: unknown): string {
  return isScalar(key) ? cleanLine(String(key.value)) : String(key)
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
