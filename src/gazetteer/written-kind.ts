import { fold } from '../domain/text.ts'

/** The kinds that people write before a name, with their abbreviations, folded. */
const KINDS: readonly (readonly [kind: string, forms: string])[] = [
  ['thành phố', String.raw`thanh pho|t\.?p`],
  ['tỉnh', 'tinh|t'],
  ['thị xã', 'thi xa|tx'],
  ['thị trấn', 'thi tran|tt'],
  ['đặc khu', 'dac khu|dk'],
  ['huyện', 'huyen|h'],
  ['quận', 'quan|q'],
  ['phường', 'phuong|p'],
  ['xã', 'xa|x'],
]

const PATTERNS = KINDS.map(([kind, forms]) => ({
  kind,
  pattern: new RegExp(String.raw`^(?:${forms})(?:\.\s*|\s+)(.+)$`, 'u'),
}))

/** A name with the kind that stands before it. */
export interface WrittenKind {
  /** Lower case, with marks: `thành phố`. */
  readonly kind: string
  /** Folded. */
  readonly rest: string
}

/**
 * The kind before a name, or null when none is written.
 *
 * @example writtenKind('TP.HCM') // { kind: 'thành phố', rest: 'hcm' }
 */
export function writtenKind(written: string): WrittenKind | null {
  const folded = fold(written).trim()
  for (const { kind, pattern } of PATTERNS) {
    const rest = pattern.exec(folded)?.[1]
    if (rest !== undefined) return { kind, rest }
  }
  return null
}
