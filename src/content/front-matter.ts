import {
  badFence,
  longFrontMatter,
  missingFrontMatter,
  NOT_FIELDS,
  SECOND_FRONT_MATTER,
  unclosedAt,
  unclosedFrontMatter,
} from './fences.ts'
import type { Report } from './report.ts'
import { readPlainYaml } from './plain-yaml.ts'
import { withoutComments } from './yaml-comments.ts'
import { readYaml } from './read-yaml.ts'
import { NEEDED } from './yaml-lines.ts'
import { isGroup, type YamlSource } from './yaml-source.ts'

/** An article taken apart. */
export interface FrontMatter {
  /** Null when it cannot be read: the faults are reported. */
  readonly fields: YamlSource | null
  readonly body: string
  /** Line of the file on which the body starts. */
  readonly bodyLine: number
}

/** Spaces and characters that no reader sees may stand around it. */
const FENCE = /^[\u200B\u2060\uFEFF]*---[\s\u200B\u2060]*$/u

/** What people type for `---`, and what Word makes of it: spaces before it, other dashes, more or fewer of them. */
const LIKE_FENCE = /^\s*(?:[-–—―]{2,}|[—―])\s*$/u

/** Longer front matter is a forgotten closing line. */
const MAX_CHARACTERS = 64 * 1024

/**
 * Takes front matter and body apart and reads the fields. A line that should have been `---` is told and taken for it,
 * so that what else is wrong is told in the same run.
 *
 * @param text in NFC, lines ending in `\n`.
 * @returns null when there is no front matter; that is reported.
 */
export function readFrontMatter(text: string, report: Report): FrontMatter | null {
  const lines = text.split('\n')
  const open = lines.findIndex((line) => line.trim() !== '')
  const first = lines[open] ?? ''
  if (!FENCE.test(first) && !LIKE_FENCE.test(first)) {
    report.error({ line: Math.max(open, 0) + 1, column: 1 }, missingFrontMatter(first))
    return null
  }
  if (!FENCE.test(first)) report.error({ line: open + 1, column: 1 }, badFence(first))
  const end = endOf(lines, open, report)
  if (end === null) return null
  const fields = fieldsOf(lines.slice(open + 1, end.close).join('\n'), open + 2, report)
  const isSecond = (line: string, at: number): boolean =>
    at > end.close && FENCE.test(line) && isNeeded(lines[at + 1] ?? '') && !isCode(lines.slice(end.body, at))
  const second = lines.findIndex(isSecond)
  if (second >= 0) report.error({ line: second + 1, column: 1 }, SECOND_FRONT_MATTER)
  // What follows from it is not told as well.
  const hasBody = lines.slice(end.body, Math.max(second, end.body)).some((line) => line.trim() !== '')
  return { fields, body: lines.slice(end.body, hasBody ? second : undefined).join('\n'), bodyLine: end.body + 1 }
}

/** Whether lines leave code open, which may show front matter. */
function isCode(before: readonly string[]): boolean {
  return before.filter((line) => /^(?:`{3}|~{3})/u.test(line)).length % 2 === 1
}

function isNeeded(line: string): boolean {
  return NEEDED.includes(/^(\w+)[ \t]*:/u.exec(line)?.[1] ?? '')
}

/** The line, from 0, before which front matter ends, and the one on which the body starts. */
interface End {
  readonly close: number
  readonly body: number
}

function endOf(lines: readonly string[], open: number, report: Report): End | null {
  const fence = lines.findIndex((line, place) => place > open && FENCE.test(line))
  const like = lines.slice(0, fence < 0 ? undefined : fence).findIndex((line, at) => at > open && LIKE_FENCE.test(line))
  const stray = bodyWithin(lines, open + 1, like < 0 ? fence : like)
  if (stray !== null) {
    report.error({ line: stray + 1, column: 1 }, unclosedAt(lines[stray] ?? ''))
    return { close: stray, body: stray }
  }
  if (like >= 0) report.error({ line: like + 1, column: 1 }, badFence(lines[like] ?? ''))
  const close = like < 0 ? fence : like
  const length = lines.slice(open + 1, close < 0 ? undefined : close).join('\n').length
  if (close >= 0 && length <= MAX_CHARACTERS) return { close, body: close + 1 }
  report.error({ line: open + 1, column: 1 }, close < 0 ? unclosedFrontMatter() : longFrontMatter(length))
  return null
}

const FIELD_LINE = /^[\w-]+\s*:/u
const PART_OF_FIELD = /^(?:\s|-|[\]}'"]|$)/u

/**
 * Where the body starts in what is taken for front matter, when the closing line was forgotten: at a line that is no
 * field, with none after it. Up to a line `---`, which may be of the body, it must also stand after an empty one.
 */
function bodyWithin(lines: readonly string[], start: number, close: number): number | null {
  const end = close < 0 ? lines.length : close
  const first = start + lines.slice(start, end).findLastIndex((line) => FIELD_LINE.test(line)) + 1
  const strays = lines.slice(first, end).flatMap((line, at) => {
    const isAfterGap = (lines[first + at - 1] ?? '').trim() === ''
    return PART_OF_FIELD.test(line) || (close >= 0 && !isAfterGap) ? [] : [first + at]
  })
  // A line of `#` alone is a remark of YAML's; before other text it is the first heading.
  const isBody = strays.some((at) => !lines[at]?.startsWith('#'))
  return isBody ? (strays[0] ?? null) : null
}

function fieldsOf(yaml: string, firstLine: number, report: Report): YamlSource | null {
  const plain = readPlainYaml(yaml, firstLine)
  if (plain !== null) return plain
  const fields = readYaml(withoutComments(yaml, firstLine, report), firstLine, report)
  if (fields?.value == null || isGroup(fields.value)) return fields
  report.error(fields.positionOf([]), NOT_FIELDS)
  return null
}
