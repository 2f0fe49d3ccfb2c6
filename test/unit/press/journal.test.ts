import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

import { readJournal, removeJournal, writeJournal } from '../../../src/press/journal.ts'
import { emptyFolder } from './small-site.ts'

test('a journal names what a build was about to touch', () => {
  const folder = emptyFolder()
  writeJournal(folder, ['/', '/2018/08/tin/'])
  expect(readJournal(folder)).toEqual(['/', '/2018/08/tin/'])
})

test('no journal names nothing', () => {
  expect(readJournal(emptyFolder())).toEqual([])
})

test('a finished build leaves none', () => {
  const folder = emptyFolder()
  writeJournal(folder, ['/'])
  removeJournal(folder)
  expect(readJournal(folder)).toEqual([])
})

test('lines that are no URL are left out', () => {
  const folder = emptyFolder()
  writeFileSync(join(folder, 'journal'), '/\n\nrubbish\n/tin/\n')
  expect(readJournal(folder)).toEqual(['/', '/tin/'])
})
