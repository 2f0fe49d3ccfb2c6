import { expect, test } from 'vitest'

import { generatedBulletin } from './generated-bulletin.ts'

test('the same options give the same bytes', () => {
  expect([...generatedBulletin({ articles: 50, seed: 7 })]).toEqual([...generatedBulletin({ articles: 50, seed: 7 })])
})

test('another seed gives other articles', () => {
  expect([...generatedBulletin({ articles: 50, seed: 7 })]).not.toEqual([
    ...generatedBulletin({ articles: 50, seed: 8 }),
  ])
})

test('every article has a file of its own', () => {
  const paths = [...generatedBulletin({ articles: 2000 })].map(({ path }) => path)
  expect(new Set(paths).size).toBe(2001)
})

test('dates run from the first day to the last', () => {
  const files = [...generatedBulletin({ articles: 3, from: '2018-01-01', to: '2018-12-31' })]
  expect(files.map(({ text }) => /^date: (\S+)/mu.exec(text)?.[1])).toEqual([
    undefined,
    '2018-01-01',
    '2018-07-02',
    '2018-12-31',
  ])
})

test('no placeholder is left', () => {
  const text = [...generatedBulletin({ articles: 2000 })].map((file) => file.text).join('')
  expect(text.match(/\{[^}]*\}/gu)).toBeNull()
})
