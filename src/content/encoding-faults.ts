import { fromLegacy, type LegacyEncoding, legacyEncodingOf } from './legacy-text.ts'
import { unscrambled } from './mojibake.ts'
import { andOthers, type TextFault } from './text-faults.ts'
import { quoted, type Told } from './told.ts'

/** Latin-1 signs and letters that good Vietnamese has seldom and text in a wrong encoding always. */
const FOREIGN = /[\u00A1-\u00BFÂ-ÇËÎ-ÑÖ-ØÛÜÞßä-çëîïðñö-øûüþÿ]/u

/** What was found in a line, and the line as it was meant. */
interface Reading {
  readonly kind: LegacyEncoding | 'mojibake'
  readonly meant: string
}

/**
 * Text that is not Unicode as it was meant: of a legacy font, or UTF-8 read as Latin-1. It is told and never
 * converted: a conversion that is wrong destroys good text.
 */
export function wrongEncoding(text: string): TextFault | null {
  if (!FOREIGN.test(text)) return null
  const readings: { readonly line: string; readonly index: number; readonly reading: Reading }[] = []
  let index = 0
  for (const line of text.split('\n')) {
    const reading = readingOf(line)
    if (reading !== null) readings.push({ line, index, reading })
    index += line.length + 1
  }
  const [first] = readings
  return first === undefined
    ? null
    : { index: first.index, told: toldOf(first.reading, { line: first.line, count: readings.length }) }
}

function readingOf(line: string): Reading | null {
  if (!FOREIGN.test(line)) return null
  const restored = unscrambled(line)
  if (restored !== null) return { kind: 'mojibake', meant: restored }
  const kind = legacyEncodingOf(line)
  return kind === null ? null : { kind, meant: fromLegacy(line, kind) }
}

const FONTS: Readonly<Record<LegacyEncoding, string>> = {
  tcvn3: 'TCVN3 (ABC: .VnTime, .VnArial …)',
  vni: 'VNI (VNI-Times, VNI-Helve …)',
}

function toldOf({ kind, meant }: Reading, { line, count }: { readonly line: string; readonly count: number }): Told {
  const guess = `Đoạn này có lẽ là ${quoted(meant)}.`
  if (kind === 'mojibake') {
    return {
      code: 'wrong-encoding',
      message: `Chữ ở ${quoted(line)} đã hỏng vì mở bằng sai bảng mã${andOthers(count)}.`,
      remedy: `${guess} Chép lại từ bản gốc và lưu ở UTF-8.`,
    }
  }
  return {
    code: 'legacy-font',
    message: `Chữ ở ${quoted(line)} có vẻ gõ bằng phông cũ ${FONTS[kind]}, không phải Unicode${andOthers(count)}.`,
    remedy: `${guess} Chuyển sang Unicode, ví dụ bằng mục “Công cụ” của UniKey, rồi dán lại; kiểm tra chữ hoa.`,
  }
}
