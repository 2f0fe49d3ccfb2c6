import fc from 'fast-check'
import { expect, test } from 'vitest'

import { closest } from '../../../src/domain/closest.ts'

const KEYS = ['title', 'province', 'date', 'category', 'source', 'summary']
const CATEGORIES = ['Nông thôn mới', 'Văn hóa', 'Giáo dục', 'Má', 'Mạ']

test.each([
  ['provice', KEYS, ['province']],
  ['Title', KEYS, ['title']],
  ['tilte', KEYS, ['title']],
  ['dat', KEYS, ['date']],
  ['catergory', KEYS, ['category']],
  ['nong thon moi', CATEGORIES, ['Nông thôn mới']],
  ['Nông thôn mớii', CATEGORIES, ['Nông thôn mới']],
  ['Văn hoá', CATEGORIES, ['Văn hóa']],
])('%s is meant to be one of the candidates', (written, candidates, expected) => {
  expect(closest(written, candidates)).toEqual(expected)
})

test.each(['weather', 'Quốc phòng', '', '…', '🎉'])('nothing is near “%s”', (written) => {
  expect(closest(written, [...KEYS, ...CATEGORIES])).toEqual([])
})

test('marks decide between candidates that are equally near without them', () => {
  expect(closest('Mạ', CATEGORIES)).toEqual(['Mạ', 'Má'])
})

test('at most three candidates come back, the nearest first, each once', () => {
  const candidates = ['hà nam', 'hà năm', 'hà nem', 'hà nim', 'hà nom', 'hà nom']
  expect(closest('hà nom', candidates)).toEqual(['hà nom', 'hà nam', 'hà nem'])
})

test('a limit of one gives the nearest only', () => {
  expect(closest('hà nom', ['hà nam', 'hà nom'], 1)).toEqual(['hà nom'])
})

test('a candidate written as it is comes first', () => {
  fc.assert(
    fc.property(fc.constantFrom(...KEYS), fc.shuffledSubarray(KEYS, { minLength: KEYS.length }), (key, candidates) => {
      expect(closest(key, candidates)[0]).toBe(key)
    }),
  )
})
