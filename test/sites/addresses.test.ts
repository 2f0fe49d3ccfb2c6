import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, inject, test } from 'vitest'

import { vanishedAmong } from '../../src/domain/lasting.ts'
import { readLedger } from '../../src/press/ledger.ts'

/** What version 0.1.0 promised to the readers of the sample. A line is taken out only with an article of the sample. */
const PROMISED = readFileSync(join(import.meta.dirname, '../fixtures/addresses-0.1.0.txt'), 'utf8')
  .trim()
  .split('\n')

test('no address that an earlier version published leads nowhere', () => {
  const now = readLedger(join(inject('sample'), '.bantin')) ?? new Map<string, never>()
  expect(PROMISED.length).toBeGreaterThan(100)
  expect(vanishedAmong(PROMISED, now.keys(), () => false)).toEqual([])
})
