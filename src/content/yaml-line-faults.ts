import { quoted } from './told.ts'
import { type FaultPlace, lineOf, NEEDED, type YamlFault } from './yaml-lines.ts'

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

function strayLine(place: FaultPlace): YamlFault {
  const [, key = '', value = ''] = /^(\w+)\s+(\S.*)$/u.exec(lineOf(place)) ?? []
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

export function indent(place: FaultPlace): YamlFault {
  const line = Math.min(place.line, place.lines.length)
  return {
    line,
    column: place.column,
    mended: lineOf({ ...place, line }).trimStart(),
    told: {
      code: 'wrong-indent',
      message: 'Dòng này thụt vào không đúng.',
      remedy: 'Các mục cùng cấp bắt đầu ở cùng một cột; mục ngoài cùng viết sát lề trái.',
    },
  }
}
