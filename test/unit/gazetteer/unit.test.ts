import { expect, test } from 'vitest'

import { provinces } from '../../../src/gazetteer/provinces.ts'
import { type Unit, nameNear, nameOn, runningName } from '../../../src/gazetteer/unit.ts'

function province(id: string): Unit {
  const unit = provinces().find((each) => each.id === id)
  if (unit === undefined) throw new Error(`no province ${id}`)
  return unit
}

test.each([
  ['dong-nai', '2026-04-29', 'Tỉnh Đồng Nai'],
  ['dong-nai', '2026-04-30', 'Thành phố Đồng Nai'],
  ['quang-ninh', '2026-08-31', 'Tỉnh Quảng Ninh'],
  ['quang-ninh', '2026-09-01', 'Thành phố Quảng Ninh'],
  ['bac-ninh', '2026-09-19', 'Tỉnh Bắc Ninh'],
  ['bac-ninh', '2026-09-20', 'Thành phố Bắc Ninh'],
  ['hue', '2024-12-31', 'Tỉnh Thừa Thiên Huế'],
  ['hue', '2025-01-01', 'Thành phố Huế'],
  ['thai-binh', '2025-06-30', 'Tỉnh Thái Bình'],
  ['thai-binh', '2025-07-01', undefined],
  ['ha-tay', '2008-07-31', 'Tỉnh Hà Tây'],
  ['ha-tay', '2008-08-01', undefined],
  ['hung-yen', '0001-01-01', 'Tỉnh Hưng Yên'],
  ['hung-yen', '9999-12-31', 'Tỉnh Hưng Yên'],
])('the official name of %s on %s is %s', (id, day, expected) => {
  expect(nameOn(province(id), day)?.officialName).toBe(expected)
})

test.each([
  ['thai-binh', '2026-01-01', 'Thái Bình'],
  ['hue', '2020-01-01', 'Thừa Thiên Huế'],
  ['hau-giang', '1995-01-01', 'Hậu Giang'],
])('%s can be called by a name on %s too', (id, day, expected) => {
  expect(nameNear(province(id), day).name).toBe(expected)
})

test.each([
  ['Tỉnh Hưng Yên', 'tỉnh Hưng Yên'],
  ['Thành phố Hồ Chí Minh', 'thành phố Hồ Chí Minh'],
  ['Đặc khu Vũng Tàu - Côn Đảo', 'đặc khu Vũng Tàu - Côn Đảo'],
  ['Xã Thanh Nưa', 'xã Thanh Nưa'],
  ['Toàn quốc', 'toàn quốc'],
])('inside a sentence %s is %s', (officialName, expected) => {
  expect(runningName(officialName)).toBe(expected)
})
