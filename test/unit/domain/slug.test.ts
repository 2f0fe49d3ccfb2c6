import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { slug } from '../../../src/domain/slug.ts'

describe('the slug', () => {
  test.each([
    ['Điện Biên', 'dien-bien'],
    ['Đắk Lắk', 'dak-lak'],
    ['Đắk Lắk'.normalize('NFD'), 'dak-lak'],
    ['\u0189ắk Lắk', 'dak-lak'],
    ['\u00D0ắk Lắk', 'dak-lak'],
    ['\u0189ẮK', 'dak'],
    ['đường', 'duong'],
    ['Thừa Thiên – Huế', 'thua-thien-hue'],
    ['Thừa Thiên – Huế'.normalize('NFD'), 'thua-thien-hue'],
    ['hoà', 'hoa'],
    ['hòa', 'hoa'],
    ['“Đổi mới”', 'doi-moi'],
    ['nông thôn mới: 2018–2020', 'nong-thon-moi-2018-2020'],
    ['UBND tỉnh số 36/QĐ-UBND', 'ubnd-tinh-so-36-qd-ubnd'],
    ['Nghị quyết 202/2025/QH15', 'nghi-quyet-202-2025-qh15'],
    ['13 xã đạt chuẩn (14%)', '13-xa-dat-chuan-14-phan-tram'],
    ['Đất & Người', 'dat-va-nguoi'],
    ['VNeID và eKYC', 'vneid-va-ekyc'],
    ["Ea H'leo", 'ea-hleo'],
    ['Cư M’gar', 'cu-mgar'],
    ['1.000.000₫', '1000000-dong'],
    ['ngày 13.10.2021', 'ngay-13-10-2021'],
    ['TP.HCM', 'tp-hcm'],
    ['so_36_qd', 'so-36-qd'],
    ['1.000 m³/h', '1000-m3-h'],
    ['ＵＢＮＤ', 'ubnd'],
    ['ສະບາຍດີ Lào', 'lao'],
    ['Hà\u200BNội', 'hanoi'],
    ['  -- Tin --  ', 'tin'],
    ['036', '036'],
  ])('of “%s” is %s', (text, expected) => {
    expect(slug(text)).toBe(expected)
  })

  test.each(['🎉', '北京', 'สวัสดี', '…', '', ' ', '-', '\u200B'])(
    'of “%s” is empty, so that one is asked for',
    (text) => {
      expect(slug(text)).toBe('')
    },
  )

  test('of two words that only their marks tell apart is one', () => {
    expect([slug('Má'), slug('Mạ')]).toEqual(['ma', 'ma'])
    expect(slug('Bộ đội')).toBe(slug('Bỏ đói'))
  })

  test('of a long title is cut at a hyphen, to at most 80 characters', () => {
    const title = 'Hội nghị triển khai chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021 đến 2025'
    expect(slug(title)).toBe('hoi-nghi-trien-khai-chuong-trinh-muc-tieu-quoc-gia-xay-dung-nong-thon-moi-giai')
    expect(slug('a'.repeat(100))).toBe('a'.repeat(80))
    expect(slug(`${'a'.repeat(40)} ${'b'.repeat(39)}`)).toBe(`${'a'.repeat(40)}-${'b'.repeat(39)}`)
  })

  test('of anything is plain words with single hyphens, in both Unicode forms, and of itself is itself', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[A-Za-zÀ-ỹ0-9 .,&%/'-]{0,120}$/u))
    fc.assert(
      fc.property(text, (written) => {
        const made = slug(written)
        expect(made).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/u)
        expect(made.length).toBeLessThanOrEqual(80)
        expect(slug(made)).toBe(made)
        expect(slug(written.normalize('NFD'))).toBe(slug(written.normalize('NFC')))
      }),
    )
  })
})
