import fc from 'fast-check'
import { expect, test } from 'vitest'

import { firstPlace } from '../../../src/domain/first-place.ts'

test('the first place at which something holds is that which a look at each finds', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(21), (numbers, wanted) => {
      const sorted = numbers.toSorted((a, b) => a - b)
      const found = sorted.findIndex((number) => number >= wanted)
      const place = firstPlace(sorted.length, (each) => (sorted[each] ?? 0) >= wanted)
      expect(place).toBe(found < 0 ? sorted.length : found)
    }),
  )
})
