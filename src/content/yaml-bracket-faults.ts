import { type Document, isScalar, type Pair, visit } from 'yaml'

import { quoted, type Told } from './told.ts'
import { adviceToWrite, type FaultPlace, fieldOf, lineOf, singleQuoted, type YamlFault } from './yaml-lines.ts'

/** Faults of lists and groups on one line: `[a, b]`, `{ key: value }`. */

const ENDS: Readonly<Record<string, string>> = { '[': ']', '{': '}' }

/** A bracket that is opened on this line or before it and not closed; null when there is none. */
export function openBracket({ lines, line }: FaultPlace): YamlFault | null {
  const opened = lines.slice(0, line).findLastIndex((each) => isOpen(fieldOf(each)?.value ?? ''))
  const written = lines[opened] ?? ''
  const { start = '', value = '' } = fieldOf(written) ?? {}
  const [bracket = ''] = value
  const end = ENDS[bracket]
  if (opened < 0 || end === undefined) return null
  const isOneLine = /^(?:[\w-]+\s*:|$)/u.test(lines[opened + 1] ?? '')
  const mended = isOneLine ? `${written.trimEnd().replace(/,$/u, '')}${bracket === '{' ? ' ' : ''}${end}` : null
  return {
    line: opened + 1,
    column: start.length + 1,
    mended,
    told: {
      code: 'open-bracket',
      message: `Dấu ${bracket} mở ở đây không được đóng lại bằng dấu ${end}.`,
      remedy: adviceToWrite(mended, `Thêm dấu ${end} ở cuối danh sách.`),
    },
  }
}

function isOpen(value: string): boolean {
  const [bracket = ''] = value
  const end = ENDS[bracket]
  return end !== undefined && value.split(bracket).length > value.split(end).length
}

/** A bracket too many at the end of a line; null when there is none. */
export function extraBracket(place: FaultPlace): YamlFault | null {
  const line = lineOf(place)
  const { value = '' } = fieldOf(line) ?? {}
  const [bracket = ''] = value
  const end = ENDS[bracket]
  if (end === undefined || !value.endsWith(end) || value.split(end).length <= value.split(bracket).length) return null
  const mended = line.trimEnd().slice(0, -1).trimEnd()
  return {
    line: place.line,
    column: place.column,
    mended,
    told: {
      code: 'extra-bracket',
      message: `Thừa một dấu ${end}.`,
      remedy: adviceToWrite(mended, `Xóa bớt dấu ${end}.`),
    },
  }
}

/** Parts of a list or group that no comma keeps apart, or a value in it that needs quotes; null outside of one. */
export function withinBrackets(place: FaultPlace): YamlFault | null {
  const line = lineOf(place)
  const { start = '', value = '' } = fieldOf(line) ?? {}
  if (!/^(?:\[.*\]|\{.*\})$/u.test(value)) return null
  const apart = value.replace(/(?<=[^\s,{[(])\s+(?=[\w-]+:\s)/gu, ', ').replace(/(?<=["'])\s+(?=["'])/gu, ', ')
  const at = { line: place.line, column: place.column }
  const sparse = value.replace(/,(?:\s*,)+/gu, ',').replace(/(?<=[[{]\s*),\s*/u, '')
  if (apart === value && sparse !== value) return { ...at, mended: start + sparse, told: extraComma(start + sparse) }
  if (apart === value) return { ...at, mended: null, told: QUOTES_INSIDE }
  const mended = `${start}${apart}`
  const told = {
    code: 'missing-comma',
    message: 'Thiếu dấu phẩy giữa hai phần trong ngoặc.',
    remedy: adviceToWrite(mended, 'Thêm dấu phẩy giữa các phần.'),
  }
  return { ...at, mended, told }
}

function extraComma(mended: string): Told {
  return {
    code: 'extra-comma',
    message: 'Thừa một dấu phẩy trong ngoặc.',
    remedy: adviceToWrite(mended, 'Xóa bớt dấu phẩy.'),
  }
}

const QUOTES_INSIDE = {
  code: 'quotes-needed',
  message: 'Máy không hiểu phần trong ngoặc ở dòng này.',
  remedy:
    "Giá trị trong ngoặc mà có dấu hai chấm, dấu phẩy hay dấu nháy thì đặt trong dấu nháy đơn, ví dụ: { src: anh-1.jpg, alt: 'Chợ phiên: ngày hội' }",
}

/**
 * What a comma split off a value in a group: `{ alt: Lễ hội, rước kiệu }` has a key “rước kiệu” without a value. Null
 * when there is none.
 *
 * @param text of the document.
 */
export function lostByComma(
  document: Document,
  text: string,
  placeOf: (offset: number) => Omit<FaultPlace, 'code'>,
): YamlFault | null {
  const faults: YamlFault[] = []
  visit(document, {
    Map(_, { flow, items }) {
      const lost = flow === true ? items.findIndex((pair, at) => at > 0 && isBare(pair, text)) : -1
      const [before, first] = [items[lost - 1]?.value, items[lost]?.key]
      if (!isScalar(before) || !isScalar(first)) return undefined
      const after = items.slice(lost).findIndex((pair) => !isBare(pair, text))
      const last = items.slice(lost, after < 0 ? undefined : lost + after).at(-1)?.key
      const [start, end] = [before.range?.[0] ?? 0, isScalar(last) ? (last.range?.[1] ?? 0) : 0]
      faults.push(splitValue(placeOf(start), end - start, String(first.value)))
      return visit.BREAK
    },
  })
  return faults[0] ?? null
}

/** True for a key that no colon follows. */
function isBare({ key }: Pair, text: string): boolean {
  return isScalar(key) && !/^\s*:/u.test(text.slice(key.range?.[1]))
}

function splitValue(place: Omit<FaultPlace, 'code'>, length: number, part: string): YamlFault {
  const line = lineOf(place)
  const from = place.column - 1
  const value = line.slice(from, from + length)
  const mended = `${line.slice(0, from)}${singleQuoted(value)}${line.slice(from + length)}`
  return {
    line: place.line,
    column: place.column,
    mended,
    told: {
      code: 'comma-in-braces',
      message: `Dấu phẩy trong ngoặc { } ngăn hai mục, nên ${quoted(part)} bị tách khỏi giá trị đứng trước.`,
      remedy: `Đặt cả giá trị trong dấu nháy đơn: ${singleQuoted(value)}`,
    },
  }
}
