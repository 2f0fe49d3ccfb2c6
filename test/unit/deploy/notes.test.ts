import { describe, expect, test } from 'vitest'

import { formatMemory, isWithdrawn, NO_MEMORY, parseMemory } from '../../../src/deploy/memory.ts'
import { formatUndo, parseUndo, undone } from '../../../src/deploy/undo.ts'
import { deploymentId, formatUnderway, parseUnderway } from '../../../src/deploy/underway.ts'
import { digest } from '../../../src/domain/digest.ts'

const ENTRY = { sha256: 'a'.repeat(64), size: 3, fingerprint: 'b'.repeat(48) }
const UNDO = { replaced: new Map([['/x/', ENTRY]]), added: ['/y/', '/z/'] }
const UNDERWAY = { id: '20261125T010000000Z', attempt: 2, urls: ['/', '/x/'] }
const MEMORY = { owed: new Set(['/x/']), withdrawn: new Set([digest('/2018/06/b/')]) }

describe('what is noted is read back:', () => {
  test('what a deployment replaced', () => {
    expect(parseUndo(formatUndo(UNDO))).toEqual(UNDO)
  })

  test('a deployment that only changed something', () => {
    expect(parseUndo(formatUndo({ ...UNDO, added: [] }))).toEqual({ ...UNDO, added: [] })
  })

  test('a deployment underway', () => {
    expect(parseUnderway(formatUnderway(UNDERWAY))).toEqual(UNDERWAY)
  })

  test('what is owed and withdrawn', () => {
    expect(parseMemory(formatMemory(MEMORY))).toEqual(MEMORY)
  })
})

describe('what is not whole is not believed:', () => {
  test.each([
    ['cut off', formatUndo(UNDO).slice(0, -10)],
    ['without its second half', '/y/\n'],
    ['that leads out', formatUndo({ ...UNDO, added: ['/../etc/passwd'] })],
  ])('an undo %s', (_, text) => {
    expect(parseUndo(text)).toBeNull()
  })

  test.each([
    ['cut off', formatUnderway(UNDERWAY).slice(0, -3)],
    ['of another version', formatUnderway(UNDERWAY).replace('bantin-deploy 1', 'bantin-deploy 9')],
    ['that leads out', formatUnderway({ ...UNDERWAY, urls: ['/../x/'] })],
    ['empty', ''],
  ])('a deployment underway %s', (_, text) => {
    expect(parseUnderway(text)).toBeNull()
  })

  test.each([
    ['cut off', formatMemory(MEMORY).slice(0, -3)],
    ['with a line of another kind', 'bantin-memory 1 1\nlost /x/\n'],
    ['with a digest that is none', 'bantin-memory 1 1\nwithdrawn xyz\n'],
    ['that leads out', 'bantin-memory 1 1\nowed ../x\n'],
  ])('a memory %s', (_, text) => {
    expect(parseMemory(text)).toBeNull()
  })
})

test('undoing takes away what was added and brings back what was replaced', () => {
  const after = new Map([['/y/', ENTRY]])
  expect(undone(after, UNDO)).toEqual(UNDO.replaced)
})

test('what is withdrawn takes all with it that lies under it, and nothing else', () => {
  const urls = ['/2018/06/b/', '/2018/06/b/anh-12345678.jpg', '/2018/06/bb/', '/2018/06/']
  expect(urls.map((url) => isWithdrawn(url, MEMORY))).toEqual([true, true, false, false])
  expect(isWithdrawn('/2018/06/b/', NO_MEMORY)).toBe(false)
})

test('names of deployments are in the order of time', () => {
  expect(deploymentId(Date.parse('2026-11-25T08:00:00.007+07:00'))).toBe('20261125T010000007Z')
})
