import { describe, expect, test } from 'vitest'

import ENCODINGS from '../../../src/content/legacy-encodings.json' with { type: 'json' }
import { fromLegacy, type LegacyEncoding, legacyEncodingOf } from '../../../src/content/legacy-text.ts'

/** Unicode text as a legacy font has it; letters that the font lacks stay. */
function toLegacy(text: string, encoding: LegacyEncoding): string {
  const codes = new Map(Object.entries(ENCODINGS[encoding]).map(([code, letter]) => [letter, code]))
  return Array.from(text, (letter) => codes.get(letter) ?? letter).join('')
}

const LETTERS = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ'

describe('legacy text in Unicode', () => {
  test.each([
    ['tcvn3', '§iÖn Biªn', 'Điện Biên'],
    ['tcvn3', 'n\u00ADíc s¹ch n«ng th«n', 'nước sạch nông thôn'],
    ['tcvn3', 'ñy ban nh©n d©n tØnh', 'ủy ban nhân dân tỉnh'],
    ['vni', 'Ñieän Bieân', 'Điện Biên'],
    ['vni', 'nöôùc saïch noâng thoân', 'nước sạch nông thôn'],
    ['vni', 'ÑIEÄN BIEÂN', 'ĐIỆN BIÊN'],
  ] as const)('%s %j is %s, and back', (encoding, legacy, text) => {
    expect(fromLegacy(legacy, encoding)).toBe(text)
    expect(toLegacy(text, encoding)).toBe(legacy)
  })

  test.each(['tcvn3', 'vni'] as const)('of %s has every letter', (encoding) => {
    expect(fromLegacy(toLegacy(LETTERS, encoding), encoding)).toBe(LETTERS)
  })

  test('of VNI has every capital', () => {
    const capitals = LETTERS.toUpperCase()
    expect(fromLegacy(toLegacy(capitals, 'vni'), 'vni')).toBe(capitals)
  })
})

/** Running text of this project, without capitals that TCVN3 lacks. */
const PARAGRAPHS = [
  'Sau ba năm triển khai, nhận thức và trách nhiệm của nhân dân được nâng lên.',
  'Tỉnh phấn đấu đến hết năm nay có thêm sáu xã đạt chuẩn nông thôn mới.',
  'Bà con trồng lúa, ngô và nuôi gia súc; nhà nào cũng có nước sạch để dùng.',
  'Chợ phiên họp ngày chủ nhật, người dân mang rau, vải và nhạc cụ đến bán.',
  'Đường về bản đã đổ bê tông, mùa mưa xe vẫn đi lại được.',
]

describe('running text', () => {
  test.each(PARAGRAPHS)('is known as TCVN3 and as VNI, and as neither in Unicode: %s', (text) => {
    expect(legacyEncodingOf(toLegacy(text, 'tcvn3'))).toBe('tcvn3')
    expect(legacyEncodingOf(toLegacy(text, 'vni'))).toBe('vni')
    expect(legacyEncodingOf(text)).toBeNull()
    expect(legacyEncodingOf(text.normalize('NFC'))).toBeNull()
  })

  test.each([
    'xoá đói, hoá đơn',
    '30°C © ½ é à',
    'Hà Giang, Thanh Hoá, Cao Bình, Lào Cai',
    'toàn bài có hai trang',
    'Café à la crème, déjà vu, très bien, Genève',
    'El niño español, mañana señor',
    'Zürich, Köln, Größe, für, über',
    'smørrebrød på dansk, får, søger',
    'não são, coração, açúcar, pão',
    'Plain English text, 100 km²',
    '«cá», “tôm” · 5 × 6 ± 1',
    '©',
    '',
  ])('that is good is neither: %s', (text) => {
    expect(legacyEncodingOf(text)).toBeNull()
  })
})
