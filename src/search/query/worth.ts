import { LIKED, type Sheet } from './sheet.ts'

/** An item that has the marks that were typed: this decides before all else. */
export const EXACT = 0x8000

/** Once in the text, more than once, in the summary, in the title. */
const WEIGHTS = [16, 21, 64, 192] as const
/** Of a form in the name of a place. */
const PLACE_NAME = 3

const worths = Uint16Array.from({ length: 16 }, (_, told) => WEIGHTS[(told & 7) - 1] ?? 0)
const lifted = worths.map((worth, told) => (told < LIKED ? worth : worth * PLACE_NAME))

interface Weighing {
  readonly hasMarks: boolean
  /** By number: what may be found; null for all. */
  readonly allowed: Uint8Array | null
}

/** What each item is worth that is on all sheets, by number; 0 for all others. */
export function worthsOf(sheets: readonly Sheet[], room: number, { hasMarks, allowed }: Weighing): Uint16Array {
  const weights = hasMarks ? worths : lifted
  const worth = new Uint16Array(room)
  for (let number = 0; number < room; number += 1) {
    if (allowed?.[number] === 0) continue
    let sum = sheets.length === 0 ? 1 : 0
    let liked: number = hasMarks ? LIKED : 0
    for (const { told } of sheets) {
      const here = told[number] ?? 0
      if (here === 0) {
        sum = 0
        break
      }
      sum += weights[here] ?? 0
      liked &= here
    }
    if (sum === 0) continue
    worth[number] = Math.min(sum, EXACT - 1) | (liked === 0 ? 0 : EXACT)
  }
  return worth
}
