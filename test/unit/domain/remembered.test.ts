import { expect, test } from 'vitest'

import { remembered } from '../../../src/domain/remembered.ts'

test('what was asked for lately is answered as before, and what was asked for long ago is made again', () => {
  let made = 0
  const numbered = remembered((key: { readonly name: number }) => {
    made += 1
    return { name: key.name }
  })
  const keys = Array.from({ length: 20_000 }, (_, name) => ({ name }))
  expect(keys.map((key) => numbered(key).name)).toEqual(keys.map(({ name }) => name))
  expect(keys.slice(-5000).map((key) => numbered(key).name)).toEqual(keys.slice(-5000).map(({ name }) => name))
  expect(made).toBe(20_000)
  expect(keys.slice(0, 1).map((key) => numbered(key).name)).toEqual([0])
  expect(made).toBe(20_001)
})
