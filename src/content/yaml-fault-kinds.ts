import { quoted, type Told } from './told.ts'

/** A fault in the form of YAML, on a line of it (from 1). */
export interface YamlFault {
  readonly line: number
  readonly column: number
  readonly told: Told
  /** The line as it should be, when quotes or a space are all that it lacks. */
  readonly mended: string | null
}

interface Place {
  /** Code of the `yaml` package, or `FOREIGN`. */
  readonly code: string
  readonly lines: readonly string[]
  readonly line: number
  readonly column: number
}

type FaultMaker = (place: Place) => YamlFault

const MAKERS: Readonly<Record<string, FaultMaker>> = {
  BLOCK_AS_IMPLICIT_KEY: colonOrIndent,
  MULTILINE_IMPLICIT_KEY: notAField,
  DUPLICATE_KEY: duplicateKey,
  TAB_AS_INDENT: tab,
  BAD_INDENT: indent,
  MISSING_CHAR: openQuote,
}

/** What a fault of the parser's means to the person who wrote the line. */
export function faultAt(place: Place): YamlFault {
  return (MAKERS[place.code] ?? quotesNeeded)(place)
}

const FIELD = /^(?<start>\s*(?:- +)*(?:[\w-]+\s*:\s+)?)(?<value>\S.*?)\s*$/u

/** The line with its value in single quotes; null when the line holds no value. */
function inQuotes(line: string): string | null {
  const { start, value } = FIELD.exec(line)?.groups ?? {}
  if (start === undefined || value === undefined) return null
  const bare = /^(["']).*\1$/u.test(value) && value.length > 1 ? value.slice(1, -1) : value
  return `${start}'${bare.replaceAll("'", "''")}'`
}

/** Advice to quote a value, with the line as it should be unless it is too long to show. */
function quoteAdvice(mended: string | null): string {
  const isShown = mended !== null && mended.length <= 160
  return isShown ? `Đặt cả giá trị trong dấu nháy đơn: ${mended.trim()}` : 'Đặt cả giá trị trong dấu nháy đơn.'
}

function lineOf({ lines, line }: Place): string {
  return lines[line - 1] ?? ''
}

function colonOrIndent(place: Place): YamlFault {
  const value = FIELD.exec(lineOf(place))?.groups?.value ?? ''
  if (!/:(?:\s|$)/u.test(value)) return indent({ ...place, line: place.line + 1, column: 1 })
  const mended = inQuotes(lineOf(place))
  return {
    line: place.line,
    column: place.column,
    mended,
    told: {
      code: 'colon-in-value',
      message: 'Giá trị có dấu hai chấm nên máy hiểu nhầm là một mục khác.',
      remedy: quoteAdvice(mended),
    },
  }
}

function quotesNeeded(place: Place): YamlFault {
  const indented = place.lines.findIndex((line) => /^ +\S/u.test(line))
  if (place.column === 1 && indented >= 0) return indent({ ...place, line: indented + 1 })
  const mended = inQuotes(lineOf(place))
  return {
    line: place.line,
    column: place.column,
    mended,
    told: {
      code: 'quotes-needed',
      message: 'Máy không hiểu dòng này vì giá trị có ký hiệu đặc biệt hoặc dấu nháy không khớp.',
      remedy: quoteAdvice(mended),
    },
  }
}

function notAField(place: Place): YamlFault {
  const line = lineOf(place)
  const [, start, key, value] = /^(\s*)([\w-]+):(\S.*)$/u.exec(line) ?? []
  if (start === undefined || key === undefined || value === undefined) return strayLine(place)
  const mended = `${start}${key}: ${value}`
  return {
    line: place.line,
    column: start.length + key.length + 2,
    mended,
    told: {
      code: 'space-after-colon',
      message: 'Sau dấu hai chấm thiếu một dấu cách.',
      remedy: `Viết: ${mended.trim()}`,
    },
  }
}

function strayLine(place: Place): YamlFault {
  return {
    line: place.line,
    column: place.column,
    mended: null,
    told: {
      code: 'not-a-field',
      message: `Dòng ${quoted(lineOf(place))} không có dạng “mục: giá trị”.`,
      remedy: 'Thêm tên mục và dấu hai chấm, hoặc nối vào dòng trên, hoặc xóa dòng.',
    },
  }
}

function duplicateKey(place: Place): YamlFault {
  const key = /^[\w-]+/u.exec(lineOf(place).slice(place.column - 1))?.[0] ?? ''
  return {
    line: place.line,
    column: place.column,
    mended: null,
    told: {
      code: 'duplicate-key',
      message: `Mục ${quoted(key)} viết hai lần.`,
      remedy: 'Giữ lại một lần; nhiều giá trị thì viết thành danh sách.',
    },
  }
}

function tab(place: Place): YamlFault {
  return {
    line: place.line,
    column: place.column,
    mended: lineOf(place).replaceAll('\t', '  '),
    told: { code: 'tab', message: 'Đầu dòng có dấu tab.', remedy: 'Thay dấu tab bằng dấu cách.' },
  }
}

function indent(place: Place): YamlFault {
  return {
    line: Math.min(place.line, place.lines.length),
    column: place.column,
    mended: null,
    told: {
      code: 'wrong-indent',
      message: 'Dòng này thụt vào không đúng.',
      remedy: 'Các mục cùng cấp bắt đầu ở cùng một cột; mục ngoài cùng viết sát lề trái.',
    },
  }
}

/** A quote that is not closed is noticed only at the end: the line that opened it is the one to tell. */
function openQuote(place: Place): YamlFault {
  const opened = place.lines.findIndex((line) => {
    const value = FIELD.exec(line)?.groups?.value ?? ''
    return /^["']/u.test(value) && (value.length === 1 || value.at(-1) !== value[0])
  })
  if (opened < 0) return quotesNeeded(place)
  const line = opened + 1
  const start = FIELD.exec(lineOf({ ...place, line }))?.groups?.start ?? ''
  return {
    line,
    column: start.length + 1,
    mended: null,
    told: {
      code: 'open-quote',
      message: 'Dấu nháy mở ở đây không được đóng lại.',
      remedy: 'Thêm dấu nháy cùng loại ở cuối giá trị.',
    },
  }
}
