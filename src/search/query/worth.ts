import { LIKED, type Sheet } from './sheet.ts'

/** An item that has the marks that were typed: this decides before all else. */
export const EXACT = 0x8000

/** Once in the text, more than once, in the summary, in the title. */
const WEIGHTS = [16, 21, 64, 192] as const
/** Of a form in the name of a place. */
const PLACE_NAME = 3

interface Weighing {
  /** Numbers that there are. */
  readonly room: number
  /** Terms that an item must have, as bits. */
  readonly terms: number
  readonly hasMarks: boolean
  /** By number: 0 for what may not be found. */
  readonly allowed: readonly Uint8Array[]
}

/** A sheet, and which terms are on it, as bits. */
interface Told {
  readonly sheet: Sheet | undefined
  readonly terms: number
}

/** What each item is worth that has all terms, on whichever sheet, by number; 0 for all others. */
export function worthsOf(sheets: readonly Told[], { room, terms: wanted, hasMarks, allowed }: Weighing): Uint16Array {
  const liking = hasMarks ? 1 : PLACE_NAME
  const worth = new Uint16Array(room)
  for (let number = 0; number < room; number += 1) {
    let [sum, found, liked] = [0, 0, 0]
    for (const { sheet, terms } of sheets) {
      const here = sheet?.told[number]
      if (!here) continue
      const isLiked = here >= LIKED
      sum += (WEIGHTS[(here & 7) - 1] ?? 0) * (isLiked ? liking : 1)
      found |= terms
      if (isLiked) liked |= terms
    }
    if ((found & wanted) !== wanted || allowed.some((passed) => passed[number] === 0)) continue
    const isExact = hasMarks && (liked & wanted) === wanted
    worth[number] = Math.min(Math.max(sum, 1), EXACT - 1) | (isExact ? EXACT : 0)
  }
  return worth
}
