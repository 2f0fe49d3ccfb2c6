import { extraBracket, openBracket, withinBrackets } from './yaml-bracket-faults.ts'
import { duplicateKey, indent, notAField, tab } from './yaml-line-faults.ts'
import { adviceToWrite, type FaultPlace, fieldOf, lineOf, singleQuoted, type YamlFault } from './yaml-lines.ts'

type FaultMaker = (place: FaultPlace) => YamlFault

const MAKERS: Readonly<Record<string, FaultMaker>> = {
  BLOCK_AS_IMPLICIT_KEY: colonOrIndent,
  MULTILINE_IMPLICIT_KEY: notAField,
  DUPLICATE_KEY: duplicateKey,
  TAB_AS_INDENT: tab,
  BAD_INDENT: (place) => openBracket(place) ?? indent(place),
  MISSING_CHAR: (place) => withinBrackets(place) ?? openQuote(place) ?? notAField(place),
}

/** What a fault of the parser's means to the person who wrote the line. */
export function faultAt(place: FaultPlace): YamlFault {
  return (MAKERS[place.code] ?? quotesNeeded)(place)
}

/** The line with its value in single quotes; null when the line holds no value. */
function inQuotes(line: string): string | null {
  const { start, value } = fieldOf(line) ?? {}
  if (start === undefined || value === undefined) return null
  const bare = /^(["']).*\1$/u.test(value) && value.length > 1 ? value.slice(1, -1) : value
  return start + singleQuoted(bare)
}

function quoteAdvice(mended: string | null): string {
  return adviceToWrite(mended, 'Đặt cả giá trị trong dấu nháy đơn.', 'Đặt cả giá trị trong dấu nháy đơn')
}

function colonOrIndent(place: FaultPlace): YamlFault {
  const value = fieldOf(lineOf(place))?.value ?? ''
  if (value.startsWith('?')) return quotesNeeded(place)
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

function quotesNeeded(place: FaultPlace): YamlFault {
  const bracket = extraBracket(place) ?? withinBrackets(place)
  if (bracket !== null) return bracket
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

/**
 * A quote that is not closed is noticed only at the end: the line that opened it is the one to tell. Null when every
 * one is closed.
 */
function openQuote({ lines }: FaultPlace): YamlFault | null {
  const opened = lines.findIndex((line) => {
    const { value = '' } = fieldOf(line) ?? {}
    return /^["']/u.test(value) && (value.length === 1 || value.at(-1) !== value[0])
  })
  const written = lines[opened] ?? ''
  const { start = '', value = '' } = fieldOf(written) ?? {}
  if (opened < 0) return null
  return {
    line: opened + 1,
    column: start.length + 1,
    mended: written.trimEnd() + value.charAt(0),
    told: {
      code: 'open-quote',
      message: 'Dấu nháy mở ở đây không được đóng lại.',
      remedy: 'Thêm dấu nháy cùng loại ở cuối giá trị.',
    },
  }
}
