import { describe, expect, test } from 'vitest'

import { plainText } from '../../../src/search/plain-text.ts'
import { scan } from '../../../src/search/query/scan.ts'

/** Syllables as they are written, `|` where a run ends, document numbers in brackets. */
function heard(text: string): string {
  const parts: string[] = []
  scan(text, {
    syllable: (_, start, end) => parts.push(text.slice(start, end)),
    pause: () => {
      if (parts.at(-1) !== '|') parts.push('|')
    },
    number: (number) => parts.push(`[${number}]`),
  })
  return parts.join(' ')
}

describe('runs', () => {
  test.each([
    ['Thừa Thiên - Huế', 'Thừa Thiên Huế |'],
    ['Tỉnh Điện Biên, xã Mường Ảng.', 'Tỉnh Điện Biên | xã Mường Ảng |'],
    ['13.000 đồng (14%)', '13 | 000 đồng | 14 |'],
    ["Ea H'leo ‘chợ’ đêm", "Ea H'leo | chợ | đêm |"],
    ['số 36/QĐ-UBND ngày 13/10', 'số [36/QĐ-UBND] 36 | QĐ UBND ngày 13 | 10 |'],
    ['Nghị quyết 202/2025/QH15', 'Nghị quyết [202/2025/QH15] 202 | 2025 | QH15 |'],
    ['đường\u00ADsắt ở ສະ', 'đường\u00ADsắt ở ສະ |'],
    ['', '|'],
  ])('%s', (text, expected) => {
    expect(heard(text)).toBe(expected)
  })
})

test('of HTML only the text is heard; blocks part, what stands in a line does not', () => {
  const html =
    '<p>Xã <strong>Mường</strong>\nẢng &amp; <a href="/bien/">Tuần Giáo</a></p>\n<ul><li>Lúa<br>nếp</li><li>Ngô</li></ul>'
  expect(plainText(html)).toBe('Xã Mường Ảng & Tuần Giáo\nLúa nếp\nNgô')
  expect(heard(plainText(html))).toBe('Xã Mường Ảng | Tuần Giáo | Lúa nếp | Ngô |')
})

describe('two syllables are one, or not', () => {
  const codes = (text: string): readonly number[] => {
    const found: number[] = []
    scan(text, {
      syllable: ({ hash, code }) => found.push(hash, code),
      pause: () => undefined,
      number: () => undefined,
    })
    return found
  }

  test.each([
    ['hoà', 'hòa'],
    ['Uỷ', 'ủy'],
    ['ĐIỆN', 'điện'],
    ['Ðắk', 'đắk'],
    ['Ɖắk', 'đắk'],
    ['m³', 'm3'],
    ['Điện'.normalize('NFD').normalize('NFC'), 'Điện'],
  ])('%s is %s', (one, other) => {
    expect(codes(one)).toEqual(codes(other))
  })

  test.each([
    ['điện', 'diện'],
    ['má', 'mạ'],
    ['ăn', 'ân'],
    ['tơ', 'tô'],
    ['quý', 'quy'],
  ])('%s differs from %s in its marks only', (one, other) => {
    expect(codes(one)[0]).toBe(codes(other)[0])
    expect(codes(one)[1]).not.toBe(codes(other)[1])
  })
})
