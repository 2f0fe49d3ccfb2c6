import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

import { OutputError } from '../../../src/press/output-error.ts'
import { claimOutput, filesIn } from '../../../src/press/output-folder.ts'
import { emptyFolder } from './small-site.ts'

describe('an output folder', () => {
  test('is made when it is not there', () => {
    const out = join(emptyFolder(), 'a', 'dist')
    claimOutput(out).release()
    expect(existsSync(join(out, '.bantin'))).toBe(true)
  })

  test('with files of someone else is refused and left alone', () => {
    const out = emptyFolder()
    writeFileSync(join(out, 'luan-van.docx'), 'của tôi')
    expect(() => claimOutput(out)).toThrow(OutputError)
    expect(filesIn(out)).toEqual(['luan-van.docx'])
    expect(existsSync(join(out, '.bantin'))).toBe(false)
  })

  test('with a page of someone else is refused', () => {
    const out = emptyFolder()
    writeFileSync(join(out, '404.html'), '<meta name="generator" content="Hugo 0.111">')
    expect(() => claimOutput(out)).toThrow(OutputError)
  })

  test('that was copied without its hidden files is taken', () => {
    const out = emptyFolder()
    writeFileSync(join(out, '404.html'), '<meta name="generator" content="Bantin 1">')
    expect(() => {
      claimOutput(out).release()
    }).not.toThrow()
  })

  test('that the system does not let be made is refused, and takes no time', () => {
    const file = join(emptyFolder(), 'tep.txt')
    writeFileSync(file, '')
    const impossible = [join(file, 'dist'), ...(existsSync('/proc/self') ? ['/proc/dist/a'] : [])]
    for (const out of impossible) expect(() => claimOutput(out)).toThrow(OutputError)
  })

  test('that is a file is refused', () => {
    const out = join(emptyFolder(), 'dist')
    writeFileSync(out, '')
    expect(() => claimOutput(out)).toThrow(/là một tệp/u)
  })
})

describe('the lock', () => {
  test('lets no second build in while a process holds it', () => {
    const out = emptyFolder()
    mkdirSync(join(out, '.bantin'))
    writeFileSync(join(out, '.bantin', 'lock'), String(process.ppid))
    expect(() => claimOutput(out)).toThrow(OutputError)
  })

  test('lets the next build in after it is released', () => {
    const out = emptyFolder()
    claimOutput(out).release()
    claimOutput(out).release()
    expect(existsSync(join(out, '.bantin', 'lock'))).toBe(false)
  })
})

test('the files of a tree are all but the memory of Bantin', () => {
  const out = emptyFolder()
  mkdirSync(join(out, '.bantin'))
  mkdirSync(join(out, '2018', '08'), { recursive: true })
  writeFileSync(join(out, '.bantin', 'ledger'), '')
  writeFileSync(join(out, '2018', '08', 'index.html'), '')
  writeFileSync(join(out, '.htaccess'), '')
  expect(filesIn(out).toSorted()).toEqual(['.htaccess', '2018/08/index.html'])
})
