import { describe, expect, test } from 'vitest'

import { moment } from '../../layouts/examples/pieces.ts'
import { en } from '../../layouts/text/en.ts'
import { textFor } from '../../layouts/text/text-for.ts'
import { vi } from '../../layouts/text/vi.ts'

describe('dates in Vietnamese', () => {
  const days: readonly (readonly [string, string])[] = [
    ['2026-11-22', 'Chủ nhật, 22/11/2026'],
    ['2026-11-23', 'Thứ Hai, 23/11/2026'],
    ['2026-11-24', 'Thứ Ba, 24/11/2026'],
    ['2026-11-25', 'Thứ Tư, 25/11/2026'],
    ['2026-11-26', 'Thứ Năm, 26/11/2026'],
    ['2026-11-27', 'Thứ Sáu, 27/11/2026'],
    ['2026-11-28 07:05', 'Thứ Bảy, 28/11/2026, 07:05'],
    ['2024-02-29', 'Thứ Năm, 29/02/2024'],
    ['9999-12-31', 'Thứ Sáu, 31/12/9999'],
  ]

  test.each(days)('%s is “%s”', (written, line) => {
    expect(vi.dateLine(moment(written))).toBe(line)
  })

  test('a month is written without a leading zero', () => {
    expect([vi.month('2018/08'), vi.month('2026/11')]).toEqual(['Tháng 8/2018', 'Tháng 11/2026'])
  })

  test('the day of a law has a zero before the months 1 and 2 only', () => {
    expect(vi.madeOf.before('2025-07-01')).toBe('từ 01/7/2025 gồm ')
    expect(vi.became.before('2026-02-01')).toBe('từ 01/02/2026 thuộc ')
    expect(vi.span('2025-01-01', '2026-09-19')).toBe('từ 01/01/2025 đến 19/9/2026')
  })
})

test('English writes months as words', () => {
  expect(en.dateLine(moment('2026-11-23 13:04'))).toBe('Monday, 23 November 2026, 13:04')
  expect(en.month('2018/08')).toBe('August 2018')
})

describe('sizes of files', () => {
  const sizes: readonly (readonly [number, string])[] = [
    [1, '1 KB'],
    [245_760, '240 KB'],
    [1_048_576, '1 MB'],
    [1_258_291, '1,2 MB'],
    [26_214_400, '25 MB'],
  ]

  test.each(sizes)('%i bytes are “%s”', (bytes, words) => {
    expect(vi.size(bytes)).toBe(words)
  })

  test('English has a decimal point', () => {
    expect(en.size(1_258_291)).toBe('1.2 MB')
  })
})

test('a language without a translation has its chrome in Vietnamese', () => {
  expect([textFor('en').lang, textFor('vi').lang, textFor('th').lang]).toEqual(['en', 'vi', 'vi'])
})
