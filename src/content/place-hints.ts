import type { PlainDate } from '../domain/moment.ts'
import { fold, foldKey } from '../domain/text.ts'
import type { PlaceIndex } from '../gazetteer/place-index.ts'
import { isEnded, nameNear } from '../gazetteer/unit.ts'
import { writtenKind } from '../gazetteer/written-kind.ts'
import { askFor } from './told.ts'

/** What people write for a province that is none, and what to write instead. */
const HINTS: readonly (readonly [words: string, hint: string])[] = [
  [
    'toàn tỉnh, cả tỉnh, tỉnh, tỉnh nhà, tỉnh ta, trong tỉnh, toàn thành phố',
    'Ghi tên của tỉnh, ví dụ: province: Điện Biên. Bản tin của một tỉnh thì khai tỉnh đó một lần trong site.yaml.',
  ],
  [
    'trung ương, TW, Việt Nam, VN, trong nước, các tỉnh, nhiều tỉnh, các địa phương, các tỉnh thành',
    'Bài về cả nước thì ghi “Toàn quốc”; về một số tỉnh thì ghi từng tỉnh: province: [Lào Cai, Điện Biên]',
  ],
  ['thế giới, nước ngoài, ngoài nước', 'Bài về nước ngoài thì ghi “Quốc tế”.'],
  [
    'miền Bắc, miền Trung, miền Nam, Bắc Bộ, Trung Bộ, Nam Bộ, Tây Bắc, Đông Bắc, Bắc Trung Bộ, Nam Trung Bộ, ' +
      'duyên hải miền Trung, Tây Nguyên, Đông Nam Bộ, Tây Nam Bộ, miền Tây, đồng bằng sông Hồng, ' +
      'đồng bằng sông Cửu Long, ĐBSCL, trung du và miền núi phía Bắc',
    'Đây là một vùng: ghi từng tỉnh, ví dụ: province: [Lào Cai, Điện Biên], hoặc “Toàn quốc”.',
  ],
  ['SG', 'Có phải bạn muốn viết “TP. Hồ Chí Minh”?'],
  ['thủ đô', 'Có phải bạn muốn viết “Hà Nội”?'],
]

const BY_WORD: ReadonlyMap<string, string> = new Map(
  HINTS.flatMap(([words, hint]) => words.split(', ').map((word) => [foldKey(word), hint] as const)),
)

const PARTS_OF_PROVINCES: ReadonlySet<string> = new Set([
  ...['huyện', 'quận', 'thị xã', 'thị trấn', 'phường', 'xã', 'đặc khu'],
])

/** What to do about a text that is written for a province and is no name of one; null when nothing is known of it. */
export function provinceHint(written: string, index: PlaceIndex, day: PlainDate): string | null {
  const kind = writtenKind(written)?.kind ?? ''
  if (PARTS_OF_PROVINCES.has(kind))
    return 'Mục province chỉ ghi tỉnh, thành phố; xã, phường, đặc khu ghi ở mục locality.'
  const known = BY_WORD.get(foldKey(written))
  if (known !== undefined) return known
  const names = /^\p{L}{2,4}$/u.test(written) ? namesOfInitials(foldKey(written), index, day) : []
  return names.length === 0 ? null : askFor(names)
}

/** Of the units that were ever called so, those in force on a day; others only when none is. */
function namesOfInitials(initials: string, index: PlaceIndex, day: PlainDate): readonly string[] {
  const names = [...index.units.values()]
    .filter((unit) => unit.names.some(({ name }) => initialsOf(name) === initials))
    .map((unit) => nameNear(unit, day))
  const inForce = names.filter((name) => !isEnded(name, day))
  return (inForce.length > 0 ? inForce : names).map(({ name }) => name)
}

function initialsOf(name: string): string {
  return (fold(name).match(/[a-z]+/gu) ?? []).map((word) => word.charAt(0)).join('')
}
