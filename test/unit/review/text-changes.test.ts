import { describe, expect, test } from 'vitest'

import { textChanges, wordChanges } from '../../../src/review/text-changes.ts'

describe('the changes of a text', () => {
  test.each([
    ['nothing', 'Một câu. Hai câu.', 'Một câu. Hai câu.', []],
    [
      'a sentence',
      'Một câu. Hai câu. Ba.',
      'Một câu. Hai câu, sửa. Ba.',
      [{ before: 'Hai câu.', after: 'Hai câu, sửa.' }],
    ],
    ['a sentence that came', 'Một câu.\nBa.', 'Một câu.\nHai.\nBa.', [{ before: '', after: 'Hai.' }]],
    ['a sentence that went', 'Một câu. Hai.', 'Hai.', [{ before: 'Một câu.', after: '' }]],
    [
      'two places apart',
      'A một. B hai. C ba.',
      'A khác. B hai. C khác.',
      [
        { before: 'A một.', after: 'A khác.' },
        { before: 'C ba.', after: 'C khác.' },
      ],
    ],
  ])('%s', (_, before, after, changes) => {
    expect(textChanges(before, after)).toEqual(changes)
  })

  test('within a sentence are its words, with their marks', () => {
    expect(wordChanges({ before: 'Tỉnh có 13 xã đạt chuẩn.', after: 'Tỉnh có 15 xã đạt chuẩn.' })).toEqual([
      { text: 'Tỉnh có ', kind: 'same' },
      { text: '13', kind: 'gone' },
      { text: '15', kind: 'new' },
      { text: ' xã đạt chuẩn.', kind: 'same' },
    ])
  })

  test('of two texts that have little in common are told whole', () => {
    expect(wordChanges({ before: 'Mùa vàng trên nương.', after: 'Hội nghị trực tuyến.' })).toBeNull()
  })
})
