import { describe, expect, test } from 'vitest'

import { categoryFinder, labelOf } from '../../../src/content/labels.ts'

const find = categoryFinder([
  {
    id: 'van-hoa',
    name: 'Văn hóa',
    formerly: ['Văn hóa - Xã hội'],
    children: [{ id: 'le-hoi', name: 'Lễ hội', formerly: [], children: [] }],
  },
  { id: 'ma', name: 'Mạ', formerly: [], children: [] },
  { id: 'ma-2', name: 'Má', formerly: [], children: [] },
])

describe('a declared category', () => {
  test.each([
    ['Văn hóa', 'van-hoa'],
    ['VĂN HOÁ', 'van-hoa'],
    ['van-hoa', 'van-hoa'],
    ['van hoa', 'van-hoa'],
    ['Văn hoá – xã hội', 'van-hoa'],
    ['Lễ hội', 'le-hoi'],
    ['Má', 'ma-2'],
  ])('%s is %s', (written, id) => {
    expect(find(written)).toEqual({ id, text: written })
  })

  test('that is misspelt is asked for, with the list', () => {
    expect(find('Lễ hộ')).toEqual({
      code: 'unknown-category',
      message: 'Không có chuyên mục nào tên “Lễ hộ”.',
      remedy: 'Có phải bạn muốn viết “Lễ hội”? Các chuyên mục trong site.yaml: Văn hóa, Lễ hội, Mạ, Má.',
    })
  })
})

test('categories in one text are asked to be a list', () => {
  expect(find('Văn hóa, Lễ hội')).toMatchObject({
    code: 'unknown-category',
    remedy: 'Nhiều giá trị thì viết thành danh sách: category: [Văn hóa, Lễ hội]',
  })
})

test('without declared categories every text is one', () => {
  expect(categoryFinder([])('Nông thôn mới')).toEqual({ id: 'nong-thon-moi', text: 'Nông thôn mới' })
})

test('a label needs a letter or digit', () => {
  expect(labelOf('tag', '🎉')).toMatchObject({ code: 'label-without-letters' })
})
