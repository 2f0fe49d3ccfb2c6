import { describe, expect, test } from 'vitest'

import { aLibrary, answered, slugsFound } from './libraries.ts'

const library = aLibrary([
  { slug: 'dien-bien', title: 'Tin vùng cao', text: 'Tỉnh Điện Biên có thêm hai xã nông thôn mới.', day: '2018-06-01' },
  { slug: 'dien-bien-phu', title: 'Lễ hội ở Điện Biên Phủ', text: 'Đường lên đèo đông vui.', day: '2019-03-02' },
  {
    slug: 'dien-bien-dich',
    title: 'Diễn biến mới',
    text: 'Diễn biến dịch phức tạp. Diễn biến khó lường.',
    day: '2020-05-05',
  },
  { slug: 'dak-lak', text: 'Cà phê Đắk Lắk được giá, thủy điện chạy hết công suất.', day: '2020-05-06' },
  { slug: 'thuy-dien', text: 'Đoàn khách Thụy Điển thăm Hoà Bình.', day: '2020-05-06' },
  { slug: 'hoa-binh', text: 'Tỉnh Hòa Bình làm thuỷ lợi. Xây dựng thôn mới ở nông trường.', day: '2021-01-01' },
  {
    slug: 'van-ban',
    text: 'Theo Quyết định 36/QĐ-UBND ngày 13/10/2021, biên bản điện tử được dùng.',
    day: '2021-01-02',
  },
])

describe('side by side', () => {
  test.each([
    ['dien bien', ['dien-bien-phu', 'dien-bien-dich', 'dien-bien']],
    ['Điện Biên', ['dien-bien-phu', 'dien-bien', 'dien-bien-dich']],
    ['ĐIỆN BIÊN', ['dien-bien-phu', 'dien-bien', 'dien-bien-dich']],
    ['Điện Biên'.normalize('NFD'), ['dien-bien-phu', 'dien-bien', 'dien-bien-dich']],
    ['diễn biến', ['dien-bien-dich', 'dien-bien-phu', 'dien-bien']],
    ['dak lak', ['dak-lak']],
    ['Ðắk Lắk', ['dak-lak']],
    ['Đắc Lắc', ['dak-lak']],
    ['36/qd-ubnd', ['van-ban']],
    ['36/QĐ-UBND', ['van-ban']],
    ['nông thôn mới', ['dien-bien']],
    ['duong len deo', ['dien-bien-phu']],
  ])('%s', async (text, slugs) => {
    expect(await slugsFound(text, library)).toEqual(slugs)
  })

  test('a tone stands where it may: hoà bình is hòa bình', async () => {
    expect(await slugsFound('hoà bình', library)).toEqual(['hoa-binh', 'thuy-dien'])
    expect(await slugsFound('hòa bình', library)).toEqual(['hoa-binh', 'thuy-dien'])
  })
})

test('where all syllables stand nowhere side by side, items that hold them all are found, and it is told', async () => {
  const { total, isLoose } = await answered('điện bản', library)
  expect([total, isLoose]).toEqual([1, true])
  expect((await answered('điện biên', library)).isLoose).toBe(false)
  const { total: all, results } = await answered('mới tỉnh', library, { count: 2 })
  expect([all, results.length]).toEqual([2, 1])
  expect((await answered('khôngcó', library)).results).toEqual([])
})

test('what a query without marks may mean is offered, with counts, names as they are written', async () => {
  expect((await answered('thuy dien', library)).spellings).toEqual([
    { text: 'Thụy Điển', count: 1 },
    { text: 'thủy điện', count: 1 },
  ])
  expect((await answered('dien bien', library)).spellings).toEqual([
    { text: 'Điện Biên', count: 2 },
    { text: 'diễn biến', count: 1 },
  ])
  expect((await answered('Điện Biên', library)).spellings).toEqual([])
})

test('what has the marks that were typed is counted apart', async () => {
  const { total, exact, results } = await answered('Điện Biên', library)
  expect([total, exact]).toEqual([3, 2])
  expect(results.map(({ isExact }) => isExact)).toEqual([true, true, false])
})

test('a filter, a span of days and both narrow what is found', async () => {
  const count = async (filters: readonly string[], from = '', to = '') =>
    (await answered('dien bien', library, { filters, from, to })).total
  expect(await count(['tinh:dien-bien'])).toBe(3)
  expect(await count(['tinh:ha-noi'])).toBe(0)
  expect(await count([], '2018-01-01', '2018-12-31')).toBe(1)
  expect(await count(['muc:nong-thon-moi', 'loai:bai'], '2020-01-01')).toBe(1)
  expect(await count([], '2019-03-03')).toBe(1)
  expect(await count([], '2019-03-02', '2020-05-05')).toBe(2)
  expect(await count([], '', '2020-05-04')).toBe(2)
})

test('without words a filter or a span of days lists all that pass it', async () => {
  expect((await answered('', library, { filters: ['tinh:dien-bien'], from: '2021-01-01' })).total).toBe(2)
  expect((await answered('', library, { from: '2020-05-06', to: '2020-05-06' })).total).toBe(2)
})
