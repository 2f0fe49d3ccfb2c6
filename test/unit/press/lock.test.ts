import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

import { digest } from '../../../src/domain/digest.ts'
import { takeLock } from '../../../src/press/lock.ts'
import { OutputError } from '../../../src/press/output-error.ts'
import { emptyFolder } from './small-site.ts'

/** No process has this number: Linux and macOS stop below it. */
const NO_PROCESS = '4194999'

/** A folder whose lock was taken by one process after the other, each after the death of the one before. */
function lockedBy(...names: readonly string[]): string {
  const folder = emptyFolder()
  names.reduce((file, name) => {
    writeFileSync(join(folder, file), name)
    return `lock.${digest(name)}`
  }, 'lock')
  return folder
}

test('a lock that is released leaves nothing behind', () => {
  const folder = emptyFolder()
  const release = takeLock(folder)
  expect(readFileSync(join(folder, 'lock'), 'utf8')).toMatch(new RegExp(`^${String(process.pid)} `, 'u'))
  release()
  expect(readdirSync(folder)).toEqual([])
})

describe('a lock is refused', () => {
  test('while the process runs that holds it, and the message says what to do', () => {
    const folder = lockedBy(`${String(process.ppid)} a`)
    expect(() => takeLock(folder)).toThrow(OutputError)
    expect(() => takeLock(folder)).toThrow(`(tiến trình ${String(process.ppid)})`)
    expect(() => takeLock(folder)).toThrow(`xóa tệp “${join(folder, 'lock')}”`)
  })

  test('while the heir runs of a process that is gone', () => {
    const folder = lockedBy(`${NO_PROCESS} a`, `${String(process.ppid)} b`)
    expect(() => takeLock(folder)).toThrow(OutputError)
    expect(readdirSync(folder)).toHaveLength(2)
  })
})

test.each([
  ['of a process that is gone', [`${NO_PROCESS} a`]],
  ['of a process that is gone, whose heir is gone too', [`${NO_PROCESS} a`, `${NO_PROCESS} b`]],
  ['of a process of the same number in another container', [`${String(process.pid)} a`]],
  ['that is empty', ['']],
  ['with rubbish in it', ['xyz']],
])('a lock %s is taken over, and nothing of it is left in the end', (_, names) => {
  const folder = lockedBy(...names)
  takeLock(folder)()
  expect(readdirSync(folder)).toEqual([])
})

test('a lock from before the machine started is no one’s, though a process has its number', () => {
  const folder = lockedBy(`${String(process.ppid)} a`)
  utimesSync(join(folder, 'lock'), 1_000_000_000, 1_000_000_000)
  takeLock(folder)()
  expect(readdirSync(folder)).toEqual([])
})
