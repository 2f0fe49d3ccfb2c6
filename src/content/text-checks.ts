import type { Position, Problem } from '../domain/problem.ts'
import { nfc } from '../domain/text.ts'
import { wrongEncoding } from './encoding-faults.ts'
import {
  hiddenCharacter,
  lookAlike,
  lostLetters,
  strayMark,
  type TextFault,
  unreadableCharacter,
} from './text-faults.ts'
import { FALSE_D, HIDDEN } from './text-marks.ts'

/** Where a text stands. */
export interface TextPlace {
  readonly file: string
  readonly firstLine: number
  /** Of its first character; further lines start at 1. */
  readonly firstColumn: number
}

/** One of these is in every text that `cleanText()` changes. */
const UNCLEAN =
  /[\u000B\u001B\u2028\u2029\u007F-\u009F\u00ADÐðƉɖ\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFFC]/u

const STRAY = /[\u0300-\u036F\uE000-\uF8FF\uFFFD]/u

/** Ends of lines that are none in a text file: those of Shift+Enter in Word keep words apart. */
const BREAK = /[\u000B\u2028\u2029]/u

/**
 * Text as it is published: NFC, without characters that no reader sees, with Đ and đ in place of letters of other
 * languages that look like them. What other scripts and emoji need stays.
 */
export function cleanText(text: string): string {
  if (!UNCLEAN.test(text)) return nfc(text)
  return nfc(text.replace(HIDDEN, (hidden) => (BREAK.test(hidden) ? ' ' : ''))).replace(FALSE_D, (letter) =>
    /[ÐƉ]/u.test(letter) ? 'Đ' : 'đ',
  )
}

/**
 * What looks wrong in the characters of a text: notices, since it may be meant. Each kind is told once, where it
 * first is. In text of a wrong encoding hidden characters and look-alikes are letters (U+00AD is ư in TCVN3), so
 * then they are not told.
 *
 * @param text in NFC.
 */
export function checkText(text: string, place: TextPlace): readonly Problem[] {
  const isUnclean = UNCLEAN.test(text)
  const encoding = wrongEncoding(text)
  const faults: readonly (TextFault | null)[] = [
    encoding,
    text.includes('?') ? lostLetters(text) : null,
    ...(isUnclean && encoding === null ? [hiddenCharacter(text), lookAlike(text)] : []),
    ...(STRAY.test(text) ? [strayMark(text), unreadableCharacter(text)] : []),
  ]
  return faults.flatMap((fault) =>
    fault === null
      ? []
      : [{ severity: 'notice', file: place.file, ...positionOf(text, fault.index, place), ...fault.told }],
  )
}

function positionOf(text: string, index: number, { firstLine, firstColumn }: TextPlace): Position {
  const before = text.slice(0, index).split('\n')
  const column = index - text.lastIndexOf('\n', index - 1)
  return { line: firstLine + before.length - 1, column: before.length === 1 ? column + firstColumn - 1 : column }
}
