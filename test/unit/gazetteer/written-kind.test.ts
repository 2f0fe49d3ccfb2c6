import { expect, test } from 'vitest'

import { writtenKind } from '../../../src/gazetteer/written-kind.ts'

test.each([
  ['Tỉnh Hưng Yên', 'tỉnh', 'hung yen'],
  ['tinh Hung Yen', 'tỉnh', 'hung yen'],
  ['T. Hưng Yên', 'tỉnh', 'hung yen'],
  ['TP.HCM', 'thành phố', 'hcm'],
  ['Tp. Hồ Chí Minh', 'thành phố', 'ho chi minh'],
  ['T.P Huế', 'thành phố', 'hue'],
  ['THÀNH PHỐ HUẾ', 'thành phố', 'hue'],
  ['thị xã Nghĩa Lộ', 'thị xã', 'nghia lo'],
  ['TT. Tuần Giáo', 'thị trấn', 'tuan giao'],
  ['P. Mường Thanh', 'phường', 'muong thanh'],
  ['xã Thanh Nưa', 'xã', 'thanh nua'],
  ['đặc khu Phú Quốc', 'đặc khu', 'phu quoc'],
  ['H. Mường Ảng', 'huyện', 'muong ang'],
  ['Quận 10', 'quận', '10'],
])('%s begins with a kind', (written, kind, rest) => {
  expect(writtenKind(written)).toEqual({ kind, rest })
})

test.each(['Hưng Yên', 'Thái Bình', 'TPHCM', 'Tỉnh', 'TP.', ''])('“%s” begins with none', (written) => {
  expect(writtenKind(written)).toBeNull()
})
