import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

import { folderFault } from '../../../src/deploy/folder-fault.ts'
import { folderTarget } from '../../../src/deploy/folder-target.ts'
import { TargetError } from '../../../src/deploy/target.ts'
import { emptyFolder, filesOf, treeOf } from './small-trees.ts'

const NEW = { keep: null, isMissingOnly: false } as const

test('what an earlier deployment staged in another version is not used', async () => {
  const folder = emptyFolder()
  const target = folderTarget(folder)
  await target.stage(['x.png'], treeOf({ '/x.png': 'cũ' }).folder)
  await target.put(['x.png'], { ...NEW, tree: treeOf({ '/x.png': 'mới' }).folder })
  expect(filesOf(folder)).toEqual({ 'x.png': 'mới' })
})

test('a file that is there stays when only missing ones are to be put', async () => {
  const folder = emptyFolder()
  writeFileSync(join(folder, 'x.png'), 'cũ')
  const tree = treeOf({ '/x.png': 'mới', '/y.png': 'mới' }).folder
  await folderTarget(folder).put(['x.png', 'y.png'], { ...NEW, tree, isMissingOnly: true })
  expect(filesOf(folder)).toEqual({ 'x.png': 'cũ', 'y.png': 'mới' })
})

test('what is kept first stays kept, whatever is replaced after it', async () => {
  const folder = emptyFolder()
  const target = folderTarget(folder)
  for (const text of ['một', 'hai', 'ba']) {
    await target.put(['x.png'], { ...NEW, tree: treeOf({ '/x.png': text }).folder, keep: 'giu' })
  }
  expect(filesOf(folder)).toEqual({ 'x.png': 'ba', 'giu/x.png': 'một' })
})

test('removing what is not there is no matter, and empty folders go', async () => {
  const folder = emptyFolder()
  mkdirSync(join(folder, 'a', 'b'), { recursive: true })
  writeFileSync(join(folder, 'a', 'b', 'x'), '')
  const target = folderTarget(folder)
  await target.remove(['a/b/x', 'a/b/y', 'c'], null)
  expect(await target.names('')).toEqual([])
  expect(await target.names('khong-co')).toEqual([])
})

test('what is not there is not fetched', async () => {
  const [folder, into] = [emptyFolder(), emptyFolder()]
  mkdirSync(join(folder, 'giu'))
  writeFileSync(join(folder, 'giu', 'x'), 'x')
  await folderTarget(folder).fetch(['x', 'y'], 'giu', into)
  expect(readFileSync(join(into, 'x'), 'utf8')).toBe('x')
  expect(filesOf(into)).toEqual({ x: 'x' })
})

test('what cannot be written is told as the fault of the target', async () => {
  const folder = emptyFolder()
  const file = join(folder, 'tep')
  writeFileSync(file, '')
  await expect(folderTarget(file).put(['x'], { ...NEW, tree: treeOf({ '/x': '' }).folder })).rejects.toBeInstanceOf(
    TargetError,
  )
})

describe('the disk that says', () => {
  test.each([
    ['ENOSPC', 'full'],
    ['EACCES', 'credentials'],
    ['EROFS', 'credentials'],
    ['EIO', 'passing'],
    ['ESTALE', 'passing'],
    ['EISDIR', 'other'],
  ])('%s is a target with the fault %s', (code, fault) => {
    expect(folderFault(Object.assign(new Error(code), { code }))).toMatchObject({ fault, message: code })
  })

  test('nothing of the system has a fault of ours', () => {
    const error = new RangeError('lỗi')
    expect(folderFault(error)).toBe(error)
  })
})

test('a note is written also while another deployment clears what is staged', async () => {
  const folder = emptyFolder()
  mkdirSync(join(folder, '.bantin'))
  writeFileSync(join(folder, '.bantin', 'staging'), '')
  const tree = emptyFolder()
  mkdirSync(join(tree, '.bantin'))
  writeFileSync(join(tree, '.bantin', 'lock-a'), 'máy 1 0\n')
  await folderTarget(folder).put(['.bantin/lock-a'], { ...NEW, tree })
  expect(readFileSync(join(folder, '.bantin', 'lock-a'), 'utf8')).toBe('máy 1 0\n')
})
