import { describe, expect, test } from 'vitest'

import { inQuery, mailTo } from '../../layouts/components/helps/mail-to.ts'

describe('a letter that is begun already', () => {
  test('keeps letters with marks, and encodes what an address cannot hold', () => {
    expect(mailTo('a@example.vn', 'Báo lỗi: 3 & 4 “Đồng” #1?', 'https://host/2018/06/lua/\n\n')).toBe(
      'mailto:a@example.vn?subject=Báo%20lỗi%3A%203%20%26%204%20%E2%80%9CĐồng%E2%80%9D%20%231%3F' +
        '&body=https%3A%2F%2Fhost%2F2018%2F06%2Flua%2F%0A%0A',
    )
  })

  test('means the same as one that is encoded throughout', () => {
    const title = 'Ủy ban nhân dân xã “Ẳng Tở”: 100% bản có điện (+5 bản) – kỳ 2/2026'
    const { search } = new URL(mailTo('', title, 'x'))
    expect(search).toBe(`?subject=${encodeURIComponent(title)}&body=x`)
  })
})

test('a text of many kinds of letters stays what it is', () => {
  expect(decodeURIComponent(inQuery('Ea H’leo, ສະບາຍດີ 🎉'))).toBe('Ea H’leo, ສະບາຍດີ 🎉')
})
