import { expect, test } from 'vitest'

import { monthOf, yearOf, ZONE } from '../../../src/domain/moment.ts'

test.each([
  ['2018-08-27', '2018', '2018/08'],
  ['1945-09-02', '1945', '1945/09'],
  ['2026-12-31', '2026', '2026/12'],
])('%s is of the year %s and the month %s', (day, year, month) => {
  expect(yearOf(day)).toBe(year)
  expect(monthOf(day)).toBe(month)
})

test('the zone is one that this machine knows, seven hours ahead since 1975', () => {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' })
  expect(clock.format(new Date('2026-11-22T17:00:00Z'))).toBe('23/11/2026, 00:00')
})
