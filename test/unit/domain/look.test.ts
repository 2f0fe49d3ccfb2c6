import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { contrast } from '../../../src/domain/colour.ts'
import { GROUNDS, linkInDark, readableAccent } from '../../../src/domain/look.ts'

const colours = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`)

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
  ['#a01c22', '#ffffff', 7.82],
])('the contrast of %s with %s is %d', (one, other, wanted) => {
  expect(contrast(one, other)).toBeCloseTo(wanted, 2)
  expect(contrast(other, one)).toBeCloseTo(wanted, 2)
})

describe('an accent', () => {
  test.each(['#a01c22', '#1b4f72', '#000000'])('that can be read stays: %s', (accent) => {
    expect(readableAccent(accent)).toBe(accent)
  })

  test('that cannot be read becomes the nearest darker one that can', () => {
    expect(readableAccent('#ff9900')).toBe('#a06000')
    expect(contrast('#a06000', '#f6f3ee')).toBeGreaterThanOrEqual(4.5)
    expect(contrast('#a16100', '#f6f3ee')).toBeLessThan(4.5)
  })

  test('can be read on every ground, in light and in dark, whatever it was', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        const accent = readableAccent(colour)
        for (const ground of GROUNDS.light) expect(contrast(accent, ground)).toBeGreaterThanOrEqual(4.5)
        for (const ground of GROUNDS.dark) expect(contrast(linkInDark(accent), ground)).toBeGreaterThanOrEqual(4.5)
      }),
    )
  })
})
