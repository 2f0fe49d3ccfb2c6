import { quoted } from './told.ts'
import { adviceToWrite, type FaultPlace, fieldOf, lineOf, NEEDED, type YamlFault } from './yaml-lines.ts'

/** Faults of a whole line: what it lacks or has too much of around its value. */

/** A line without `key: value`. */
export function notAField(place: FaultPlace): YamlFault {
  return spaceAfterColon(place) ?? spaceAfterDash(place) ?? strayLine(place)
}

/** `title:Tên bài`, which YAML takes for text; null for other lines. */
export function spaceAfterColon(place: Pick<FaultPlace, 'lines' | 'line'>): YamlFault | null {
  const [, start, key, value] = /^(\s*)([\w-]+):(?!\/\/)(\S.*)$/u.exec(lineOf(place)) ?? []
  if (start === undefined || key === undefined || value === undefined) return null
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

function spaceAfterDash(place: FaultPlace): YamlFault | null {
  const [, start, value] = /^(\s*)-([^\s-].*)$/u.exec(lineOf(place)) ?? []
  if (start === undefined || value === undefined) return null
  const mended = `${start}- ${value}`
  return {
    line: place.line,
    column: start.length + 2,
    mended,
    told: {
      code: 'space-after-dash',
      message: 'Sau dấu gạch đầu dòng thiếu một dấu cách.',
      remedy: `Viết: ${mended.trim()}`,
    },
  }
}

/** Marks that open the points of a list in Word, but not in YAML. */
const BULLET = /^(?<start>\s*)[•●▪◦·*+–—][ \t]+(?<value>\S.*)$/u

/** A point of a list behind another mark than `-`, or beside its key; null for other lines. */
export function strayBullet(place: Pick<FaultPlace, 'lines' | 'line'>): YamlFault | null {
  const { start, value } = fieldOf(lineOf(place)) ?? {}
  const beside = start?.includes(':') === true ? /^[-•●▪◦·*+–—]\s+(\S.*)$/u.exec(value ?? '')?.[1] : undefined
  const below = BULLET.exec(lineOf(place))?.groups
  if (beside === undefined && below === undefined) return null
  const mended = beside === undefined ? `${below?.['start'] ?? ''}- ${below?.['value'] ?? ''}` : (start ?? '') + beside
  return {
    line: place.line,
    column: beside === undefined ? (below?.['start'] ?? '').length + 1 : (start ?? '').length + 1,
    mended,
    told: {
      code: 'stray-bullet',
      message:
        beside === undefined
          ? 'Danh sách ở phần đầu bài chỉ nhận dấu gạch ngang ở đầu dòng.'
          : 'Gạch đầu dòng không đứng cùng dòng với tên mục.',
      remedy: adviceToWrite(mended, 'Thay dấu đầu dòng bằng dấu gạch ngang và một dấu cách.'),
    },
  }
}

/** Points below a key without a value, which YAML joins to one text; null when there are none. */
export function joinedBullets(lines: readonly string[]): YamlFault | null {
  const at = lines.findIndex(
    (line, place) => BULLET.test(line) && /^\s*(?:[\w-]+:|- .*)\s*$/u.test(lines[place - 1] ?? ''),
  )
  return at < 0 ? null : strayBullet({ lines, line: at + 1 })
}

function strayLine(place: FaultPlace): YamlFault {
  if (/^\s+[\w-]+:(?:\s|$)/u.test(lineOf(place))) return indent({ ...place, column: 1 })
  const [, key = '', value = ''] = /^(\w+)\s+(?:[=–—-]\s*)?(\S.*)$/u.exec(lineOf(place)) ?? []
  const mended = NEEDED.includes(key) ? `${key}: ${value}` : ''
  return {
    line: place.line,
    column: place.column,
    mended,
    told: {
      code: 'not-a-field',
      message: `Dòng ${quoted(lineOf(place))} không có dạng “mục: giá trị”.`,
      remedy:
        mended === ''
          ? 'Thêm tên mục và dấu hai chấm, hoặc nối vào dòng trên, hoặc xóa dòng.'
          : `Thêm dấu hai chấm: ${mended}`,
    },
  }
}

export function duplicateKey(place: FaultPlace): YamlFault {
  const key = /^[\w-]+/u.exec(lineOf(place).slice(place.column - 1))?.[0] ?? ''
  return {
    line: place.line,
    column: place.column,
    mended: `# ${lineOf(place)}`,
    told: {
      code: 'duplicate-key',
      message: `Mục ${quoted(key)} viết hai lần.`,
      remedy: 'Giữ lại một lần; nhiều giá trị thì viết thành danh sách.',
    },
  }
}

export function tab(place: FaultPlace): YamlFault {
  return {
    line: place.line,
    column: place.column,
    mended: lineOf(place).replaceAll('\t', '  '),
    told: { code: 'tab', message: 'Đầu dòng có dấu tab.', remedy: 'Thay dấu tab bằng dấu cách.' },
  }
}

/** The column, from 0, on which what belongs beside the line above begins. */
function indentAbove(lines: readonly string[], line: number): number {
  const above = lines.slice(0, line - 1).findLast((each) => each.trim() !== '')
  return /^(?:\s*- +|\s*)/u.exec(above ?? '')?.[0].length ?? 0
}

export function indent(place: FaultPlace): YamlFault {
  const line = Math.min(place.line, place.lines.length)
  return {
    line,
    column: place.column,
    mended: ' '.repeat(indentAbove(place.lines, line)) + lineOf({ ...place, line }).trimStart(),
    told: {
      code: 'wrong-indent',
      message: 'Dòng này thụt vào không đúng.',
      remedy: 'Các mục cùng cấp bắt đầu ở cùng một cột; mục ngoài cùng viết sát lề trái.',
    },
  }
}
