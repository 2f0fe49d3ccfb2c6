import { extraBracket, openBracket, withinBrackets } from './yaml-bracket-faults.ts'
import { duplicateKey, indent, notAField, strayBullet, tab } from './yaml-line-faults.ts'
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
  return valueFault(place) ?? (MAKERS[place.code] ?? quotesNeeded)(place)
}

/** What the value of a line tells by itself, whatever the parser stumbled over; null when it tells nothing. */
function valueFault(place: FaultPlace): YamlFault | null {
  const { start = '', value = '' } = fieldOf(lineOf(place)) ?? {}
  const picture = /^!\[(?<alt>[^\]]+)\]\((?<src>[^)\s]+).*\)$/u.exec(value)?.groups
  if (picture !== undefined) return markdownPicture(place, start, picture)
  if (value.startsWith('!')) return quotesNeeded({ ...place, column: start.length + 1 })
  return strayBullet(place)
}

function markdownPicture(
  { line }: FaultPlace,
  start: string,
  { alt = '', src = '' }: Readonly<Record<string, string>>,
): YamlFault {
  const mended = `${start}{ src: ${singleQuoted(src)}, alt: ${singleQuoted(alt)} }`
  return {
    line,
    column: start.length + 1,
    mended,
    told: {
      code: 'markdown-picture',
      message: 'Ảnh ở phần đầu bài không viết như ảnh trong nội dung.',
      remedy: adviceToWrite(mended, 'Viết như ví dụ: image: { src: anh-1.jpg, alt: Đường bê tông giữa ruộng lúa }'),
    },
  }
}

/** The line with its value in single quotes; null when the line holds no value. */
function inQuotes(line: string): string | null {
  const { start, value } = fieldOf(line) ?? {}
  if (start === undefined || value === undefined) return null
  return start + singleQuoted(WHOLE_IN_QUOTES.exec(value)?.groups?.['text'] ?? value)
}

/** Curly ones, as Word makes them, too. */
const WHOLE_IN_QUOTES = /^(?:["'](?=.*["']$)|“(?=[^“”]+”$)|‘(?=[^‘]+’$))(?<text>.+).$/u

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
  // Word closes with a curly quote what a straight one opened.
  const mended = written.trimEnd().replace(/[’”]$/u, '') + value.charAt(0)
  return {
    line: opened + 1,
    column: start.length + 1,
    mended,
    told: {
      code: 'open-quote',
      message: 'Dấu nháy mở ở đây không được đóng lại.',
      remedy: adviceToWrite(mended, 'Thêm dấu nháy cùng loại ở cuối giá trị.'),
    },
  }
}
