import fc from 'fast-check'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

import { type Entry, formatLedger, parseLedger, readLedger, writeLedger } from '../../../src/press/ledger.ts'
import { emptyFolder } from './small-site.ts'

const ENTRY: Entry = { sha256: 'a'.repeat(64), size: 12, fingerprint: 'b'.repeat(48) }
const TEXT = `bantin-ledger 1 2\n${'a'.repeat(64)} 12 ${'b'.repeat(48)} /\n${'a'.repeat(64)} 12 ${'b'.repeat(48)} /tin/\n`

const hex = (length: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom('0', '1', '9', 'a', 'f'), { minLength: length, maxLength: length })
    .map((digits) => digits.join(''))

const entry: fc.Arbitrary<Entry> = fc.record({ sha256: hex(64), size: fc.nat(), fingerprint: hex(48) })

const url = fc.stringMatching(/^\/(?:[a-z0-9-]{1,8}\/){0,4}$/u)

describe('the ledger', () => {
  test('is sorted text: a header, then one line a file', () => {
    expect(
      formatLedger(
        new Map([
          ['/tin/', ENTRY],
          ['/', ENTRY],
        ]),
      ),
    ).toBe(TEXT)
  })

  test('reads back what was written', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(url, entry)), (entries) => {
        const ledger = new Map(entries)
        expect(parseLedger(formatLedger(ledger))).toEqual(ledger)
      }),
    )
  })

  test('is the same text whatever the order it was made in', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(url, entry), { selector: ([key]) => key }), (entries) => {
        expect(formatLedger(new Map(entries.toReversed()))).toBe(formatLedger(new Map(entries)))
      }),
    )
  })

  test('is read again from its folder', () => {
    const folder = emptyFolder()
    writeLedger(folder, new Map([['/', ENTRY]]))
    expect(readLedger(folder)).toEqual(new Map([['/', ENTRY]]))
  })

  test('is null where there is none', () => {
    expect(readLedger(emptyFolder())).toBeNull()
  })
})

describe('a ledger that cannot be trusted', () => {
  test('cut off anywhere is none, or one of fewer whole lines', () => {
    for (let length = 0; length < TEXT.length; length += 1) {
      const ledger = parseLedger(TEXT.slice(0, length))
      if (ledger !== null) expect(TEXT.slice(0, length)).toBe(formatLedger(ledger))
    }
  })

  test.each([
    ['of another version', TEXT.replace('ledger 1', 'ledger 2')],
    ['without a header', TEXT.slice(TEXT.indexOf('\n') + 1)],
    ['with a short hash', TEXT.replace('a'.repeat(64), 'a'.repeat(63))],
    ['with a size that is no number', TEXT.replace(' 12 ', ' x ')],
    ['with a URL that is none', TEXT.replace(' /tin/', ' tin')],
    ['with a space in a URL', TEXT.replace(' /tin/', ' /t in/')],
    ['with Windows line ends', TEXT.replaceAll('\n', '\r\n')],
    ['of other bytes', '\u0000\u0001'],
    ['that is empty', ''],
  ])('%s is none', (_, text) => {
    const folder = emptyFolder()
    writeFileSync(join(folder, 'ledger'), text)
    expect(readLedger(folder)).toBeNull()
  })
})

test.each(['/../ngoai', '/a/../../b', '/a//b', '/./a', '/a\\b'])('a ledger that names %s is not trusted', (url) => {
  expect(parseLedger(`bantin-ledger 1 1\n${'a'.repeat(64)} 12 ${'b'.repeat(48)} ${url}\n`)).toBeNull()
})
