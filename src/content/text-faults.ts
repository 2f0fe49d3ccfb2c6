import { FALSE_D, HIDDEN, STRAY_MARK, UNREADABLE } from './text-marks.ts'
import { askFor, quoted, sentences, type Told } from './told.ts'

/** One kind of fault in a text: where it first is, and what to say of it. */
export interface TextFault {
  readonly index: number
  readonly told: Told
}

/** “, và 3 chỗ khác”, or nothing when there is only one. */
export function andOthers(count: number): string {
  return count > 1 ? `, và ${String(count - 1)} chỗ khác` : ''
}

/** Characters that no reader sees. */
export function hiddenCharacter(text: string): TextFault | null {
  return faultOf(text, HIDDEN, ({ found, word, others }) => ({
    code: 'hidden-character',
    message: `Có ký tự ẩn (${codeOf(found)}) ở ${word}${others}.`,
    remedy: 'Máy tự bỏ khi xuất bản. Muốn sạch tệp thì xóa chữ đó rồi gõ lại.',
  }))
}

/** Letters of other languages that look like Đ. */
export function lookAlike(text: string): TextFault | null {
  return faultOf(text, FALSE_D, ({ found, word, others }) => ({
    code: 'look-alike',
    message: `Chữ “${found}” (${codeOf(found)}) ở ${word} chỉ giống chữ Đ của tiếng Việt${others}.`,
    remedy: 'Máy tự sửa khi xuất bản. Muốn sạch tệp thì gõ lại chữ Đ bằng bộ gõ tiếng Việt.',
  }))
}

/** Two marks on one letter that Unicode does not know together. */
export function strayMark(text: string): TextFault | null {
  return faultOf(text, STRAY_MARK, ({ found, index, word, others }) => ({
    code: 'stray-mark',
    message: `Có dấu gõ rời (${codeOf(found)}) ở ${word}${others}: trông như một chữ nhưng tìm kiếm không thấy.`,
    remedy: sentences(
      askFor(mended(text.slice(Math.max(0, index - 1), index), found)),
      'Xóa chữ đó rồi gõ lại; chữ của tiếng dân tộc cần hai dấu thì để nguyên.',
    ),
  }))
}

/** Characters that a font or a conversion lost. */
export function unreadableCharacter(text: string): TextFault | null {
  return faultOf(text, UNREADABLE, ({ found, word, others }) => ({
    code: 'unreadable-character',
    message: `Có ký tự không đọc được (${codeOf(found)}) ở ${word}${others}.`,
    remedy: 'Gõ lại chữ ở đó: ký tự của phông Symbol, Wingdings hoặc chữ đã mất khi chuyển mã không hiện được.',
  }))
}

/** Words in which Notepad put `?` for letters with marks; in an address it stands for something else. */
const LOST = /(?<=^|\s)(?:\p{L}+\?|\?)[\p{L}?]*\p{L}\p{P}?(?=\s|$)/gmu
const SURELY_LOST = 3

/** Letters that a file saved as “ANSI” lost. */
export function lostLetters(text: string): TextFault | null {
  if ((text.match(LOST)?.length ?? 0) < SURELY_LOST) return null
  return faultOf(text, LOST, ({ word, others }) => ({
    code: 'lost-letters',
    message: `Chữ ở ${word} đã mất dấu, thành dấu hỏi${others}.`,
    remedy: 'Tệp đã bị lưu ở bảng mã ANSI: chép lại từ bản gốc, rồi lưu ở bảng mã UTF-8.',
  }))
}

interface Place {
  readonly found: string
  readonly index: number
  /** The word around it, quoted. */
  readonly word: string
  readonly others: string
}

function faultOf(text: string, pattern: RegExp, tell: (place: Place) => Told): TextFault | null {
  const [first, ...more] = text.matchAll(pattern)
  if (first === undefined) return null
  const { index } = first
  return {
    index,
    told: tell({ found: first[0], index, word: wordAt(text, index), others: andOthers(more.length + 1) }),
  }
}

const REACH = 20

function wordAt(text: string, index: number): string {
  const near = (start: number, end: number): string => text.slice(Math.max(0, start), end).replace(HIDDEN, '')
  const before = /\S*$/u.exec(near(index - REACH, index))?.[0] ?? ''
  const after = /^\S*/u.exec(near(index, index + REACH))?.[0] ?? ''
  return quoted(before + after)
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** The letter that was meant when the tone was typed before the hat: ắ for á and a breve. */
function mended(base: string, marks: string): readonly string[] {
  const [letter = '', ...all] = (base + marks).normalize('NFD')
  const isTone = (mark: string): boolean => /[\u0300\u0301\u0303\u0309\u0323]/u.test(mark)
  const inOrder = [...all.filter((mark) => !isTone(mark)), ...all.filter(isTone)]
  const joined = [letter, ...inOrder].join('').normalize('NFC')
  return Array.from(joined).length === 1 && joined !== base ? [joined] : []
}
