import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { byCodeUnit, fold, foldKey, labelKey, nfc } from '../../../src/domain/text.ts'

/** Vietnamese as people type it, in both Unicode forms, with what copied text carries. */
const vietnamese = fc
  .tuple(
    fc.array(
      fc.constantFrom(...Array.from('aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạếệộứừƯĐÐðẮ -–.,/0123456789🎉\u200B\u00AD')),
      {
        maxLength: 40,
      },
    ),
    fc.constantFrom('NFC', 'NFD'),
  )
  .map(([letters, form]) => letters.join('').normalize(form))

describe('normal form', () => {
  test.each([
    ['Điện Biên'.normalize('NFD'), 'Điện Biên'],
    ['e\u0323\u0302', 'ệ'],
    ['e\u0302\u0323', 'ệ'],
    ['ê\u0323', 'ệ'],
    ['ẹ\u0302', 'ệ'],
    ['o\u0300\u031B', 'ờ'],
    ['o\u0340', 'ò'],
  ])('%j is written in as few characters as there are', (text, composed) => {
    expect(nfc(text)).toBe(composed)
  })

  test('keeps a mark that belongs to no letter', () => {
    expect(nfc('e\u0301\u0302')).toMatch(/\p{M}/u)
  })

  test('makes /điện/ match text that was typed in parts', () => {
    const parts = 'tỉnh Điện Biên, điện'.normalize('NFD')
    expect(/điện/u.test(parts)).toBe(false)
    expect(/điện/u.test(nfc(parts))).toBe(true)
  })
})

describe('the search form', () => {
  test.each([
    ['hoà', 'hoa'],
    ['hòa', 'hoa'],
    ['đường', 'duong'],
    ['Điện Biên', 'dien bien'],
    ['Điện Biên'.normalize('NFD'), 'dien bien'],
    ['THỪA THIÊN – HUẾ', 'thua thien – hue'],
    ['Đắk Lắk', 'dak lak'],
    ['\u0189ắk Lắk', 'dak lak'],
    ['\u00D0ắk Lắk', 'dak lak'],
    ['ðường ɖi', 'duong di'],
    ['Hà\u200BNội\u00AD', 'hanoi'],
    ['ＵＢＮＤ', 'ubnd'],
    ['36/QĐ-UBND', '36/qd-ubnd'],
    ['1.000 m³', '1.000 m3'],
    ['🎉 北京', '🎉 北京'],
    ['', ''],
  ])('of “%s” is “%s”', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  test('of a search form is itself, and the same for both Unicode forms', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(fold(fold(text))).toBe(fold(text))
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
        expect(foldKey(text)).toMatch(/^[a-z0-9]*$/u)
      }),
    )
  })
})

test.each([
  ['Thừa Thiên – Huế', 'thuathienhue'],
  ['TP. Hồ Chí Minh', 'tphochiminh'],
  ['Bà Rịa - Vũng Tàu', 'bariavungtau'],
  ['🎉', ''],
])('names are compared without spaces and signs: “%s” as “%s”', (name, key) => {
  expect(foldKey(name)).toBe(key)
})

describe('labels', () => {
  test.each([
    ['Văn hoá', 'VĂN HÓA'],
    ['Thuỷ sản', 'Thủy sản'],
    ['Uỷ ban', 'Ủy ban'],
    ['sức khoẻ', 'Sức  khỏe '],
    ['Thừa Thiên – Huế', 'Thừa Thiên-Huế'],
    ['Văn hóa'.normalize('NFD'), 'Văn hóa'],
    ['Ðổi mới', 'Đổi mới'],
    ['đổi mới', 'ðổi mới'],
    ['Hà\u200B Nội', 'Hà Nội'],
  ])('“%s” and “%s” are one', (one, other) => {
    expect(labelKey(one)).toBe(labelKey(other))
  })

  test.each([
    ['Má', 'Mạ'],
    ['Bộ đội', 'Bỏ đói'],
    ['Hải Dương', 'Hải đường'],
    ['an', 'ăn'],
    ['da', 'đa'],
    ['quý', 'quỳ'],
  ])('“%s” and “%s” are two', (one, other) => {
    expect(labelKey(one)).not.toBe(labelKey(other))
  })

  test('have one key for both Unicode forms, and their search form is that of the text', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(labelKey(text.normalize('NFD'))).toBe(labelKey(text.normalize('NFC')))
        expect(foldKey(labelKey(text))).toBe(foldKey(text))
      }),
    )
  })
})

describe('order by code units', () => {
  test('is that of every machine: capitals first, no locale', () => {
    expect(['b', 'a', 'đ', 'B', 'ab'].sort(byCodeUnit)).toEqual(['B', 'a', 'ab', 'b', 'đ'])
  })

  test('is total', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(byCodeUnit(a, b)).toBe(-byCodeUnit(b, a) || 0)
        expect(byCodeUnit(a, b) === 0).toBe(a === b)
      }),
    )
  })
})

test('names of places sort as Vietnamese does', () => {
  const names = ['Lâm Đồng', 'Đà Nẵng', 'Cần Thơ', 'Bắc Giang', 'Dương', 'Lào Cai', 'Bạc Liêu', 'Lạng Sơn', 'Cao Bằng']
  const sorted = ['Bạc Liêu', 'Bắc Giang', 'Cao Bằng', 'Cần Thơ', 'Dương', 'Đà Nẵng', 'Lạng Sơn', 'Lào Cai', 'Lâm Đồng']
  expect(names.sort(new Intl.Collator('vi').compare)).toEqual(sorted)
})
