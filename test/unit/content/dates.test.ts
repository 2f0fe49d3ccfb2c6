import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { parseMoment } from '../../../src/content/dates.ts'

describe('a date that editors write', () => {
  test.each([
    ['2026-11-23', '2026-11-23T00:00:00+07:00', '2026-11-23', null],
    ['23/11/2026', '2026-11-23T00:00:00+07:00', '2026-11-23', null],
    ['03/11/2026', '2026-11-03T00:00:00+07:00', '2026-11-03', null],
    ['2026-11-23 08:30', '2026-11-23T08:30:00+07:00', '2026-11-23', '08:30'],
    ['5/11/2026', '2026-11-05T00:00:00+07:00', '2026-11-05', null],
    ['5/1/2026 8:30', '2026-01-05T08:30:00+07:00', '2026-01-05', '08:30'],
    ['2026-11-3', '2026-11-03T00:00:00+07:00', '2026-11-03', null],
    ['2026-11-23T08:30', '2026-11-23T08:30:00+07:00', '2026-11-23', '08:30'],
    ['23/11/2026 08:30:15', '2026-11-23T08:30:15+07:00', '2026-11-23', '08:30'],
    ['2026-11-23T00:30+07:00', '2026-11-23T00:30:00+07:00', '2026-11-23', '00:30'],
    ['2026-11-22T18:00Z', '2026-11-23T01:00:00+07:00', '2026-11-23', '01:00'],
    ['2026-11-23T08:30:00 +0900', '2026-11-23T06:30:00+07:00', '2026-11-23', '06:30'],
    ['2024-02-29', '2024-02-29T00:00:00+07:00', '2024-02-29', null],
    ['1970-01-01', '1970-01-01T00:00:00+08:00', '1970-01-01', null],
    ['1945-01-01', '1945-01-01T00:00:00+08:00', '1945-01-01', null],
    ['2100-12-31', '2100-12-31T00:00:00+07:00', '2100-12-31', null],
  ])('%s is %s', (written, iso, ...[day, time]) => {
    expect(parseMoment(written)).toEqual({ instant: Date.parse(iso), iso, day, time })
  })

  test('without a time it ends with the last millisecond of its day, where an end is meant', () => {
    expect(parseMoment('2026-12-31', 'end')).toEqual({
      instant: Date.parse('2027-01-01T00:00:00+07:00') - 1,
      iso: '2026-12-31T23:59:59+07:00',
      day: '2026-12-31',
      time: null,
    })
  })

  test('with a time it ends at that time', () => {
    expect(parseMoment('2026-12-31 12:00', 'end')).toMatchObject({
      instant: Date.parse('2026-12-31T12:00:00+07:00'),
      time: '12:00',
    })
  })

  test('means the same day in both ways of writing', () => {
    const days = fc
      .date({ min: new Date('1945-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(days, (day) => {
        const moment = parseMoment(day)
        expect(moment).toMatchObject({ day, time: null })
        expect(parseMoment(day.split('-').reverse().join('/'))).toEqual(moment)
      }),
    )
  })
})

describe('what is no date', () => {
  test.each([
    ['2026-02-30', 'unreal-date', 'tháng 2/2026 có 28 ngày'],
    ['0/0/2026', 'unreal-date', 'không có tháng 0'],
    ['5/0/2026', 'unreal-date', 'không có tháng 0'],
    ['2026-13-01', 'unreal-date', 'không có tháng 13'],
    ['31/11/2026', 'unreal-date', 'tháng 11/2026 có 30 ngày'],
    ['30/2/2026', 'unreal-date', 'tháng 2/2026 có 28 ngày'],
    ['00/11/2026', 'unreal-date', 'không có ngày 0'],
    ['11/23/2026', 'unreal-date', 'bạn muốn viết “23/11/2026”'],
    ['11/23/2026 8:30', 'unreal-date', 'bạn muốn viết “23/11/2026 08:30”'],
    ['2026-23-11', 'unreal-date', 'bạn muốn viết “23/11/2026”'],
    ['31/13/2026', 'unreal-date', 'Sửa lại ngày'],
    ['13/23/2026', 'unreal-date', 'Sửa lại ngày'],
    ['0001-01-01', 'date-out-of-range', 'từ năm 1945 đến năm 2100'],
    ['9999-12-31', 'date-out-of-range', 'từ năm 1945 đến năm 2100'],
    ['2026-11-23 24:00', 'unreal-time', 'từ 00:00 đến 23:59'],
    ['2026-11-23 08:60', 'unreal-time', 'từ 00:00 đến 23:59'],
    ['2026-11-23 08:30 +99:00', 'unreal-time', 'giờ Việt Nam'],
    ['2026-11-23 +07:00', 'unknown-date-form', 'bạn muốn viết “23/11/2026”'],
    ['23/11/2026 08:30-09:30', 'unknown-date-form', 'bạn muốn viết “23/11/2026 08:30”'],
    ['23/11/2026 8:30 PM', 'unknown-date-form', 'bạn muốn viết “23/11/2026 20:30”'],
    ['23/11/2026 8:30 CH', 'unknown-date-form', 'bạn muốn viết “23/11/2026 20:30”'],
    ['23/11/2026 12:05 AM', 'unknown-date-form', 'bạn muốn viết “23/11/2026 00:05”'],
    ['7pm 23-11-2026', 'unknown-date-form', 'bạn muốn viết “23/11/2026 19:00”'],
    ['8 giờ 30 chiều 23/11/2026', 'unknown-date-form', 'bạn muốn viết “23/11/2026 20:30”'],
    ['23/11/2026 08:30 UTC', 'unknown-date-form', 'bạn muốn viết “23/11/2026 15:30”'],
    ['2026-11-23T08:30:00.000Z', 'unknown-date-form', 'bạn muốn viết “23/11/2026 15:30”'],
    ['23/11/2026 08:30 (GMT+7)', 'unknown-date-form', 'bạn muốn viết “23/11/2026 08:30”'],
    ['23/11/2026 08:30 GMT+7', 'unknown-date-form', 'bạn muốn viết “23/11/2026 08:30”'],
    ['2O/11/2O26', 'unknown-date-form', 'bạn muốn viết “20/11/2026”'],
    ['l5/11/2026', 'unknown-date-form', 'bạn muốn viết “15/11/2026”'],
    ['23/11/26', 'unknown-date-form', 'bạn muốn viết “23/11/2026”'],
    ['31/11/26', 'unknown-date-form', 'Viết ngày/tháng/năm “23/11/2026”'],
    ['ngày 23 tháng 11 năm 2026', 'unknown-date-form', 'bạn muốn viết “23/11/2026”'],
    ['08:30 23/11/2026', 'unknown-date-form', 'bạn muốn viết “23/11/2026 08:30”'],
    ['23/11/2026 8h30', 'unknown-date-form', 'bạn muốn viết “23/11/2026 08:30”'],
    ['23-11-2026', 'unknown-date-form', 'bạn muốn viết “23/11/2026”'],
    ['23.11.2026', 'unknown-date-form', 'bạn muốn viết “23/11/2026”'],
    ['20261123', 'unknown-date-form', 'bạn muốn viết “23/11/2026”'],
    ['hôm qua', 'unknown-date-form', 'Viết ngày/tháng/năm “23/11/2026”'],
    ['', 'unknown-date-form', 'Viết ngày/tháng/năm “23/11/2026”'],
  ])('%s', (written, code, words) => {
    const told = parseMoment(written)
    expect(told).toMatchObject({ code })
    expect(Object.values(told).join(' ')).toContain(words)
  })

  test('never throws, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), (written) => {
        expect(parseMoment(written)).toBeTypeOf('object')
      }),
    )
  })
})
