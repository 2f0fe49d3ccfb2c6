import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

import { targetOf } from '../../../src/deploy/target-of.ts'
import { openTree } from '../../../src/deploy/tree.ts'
import { emptyFolder, treeOf } from './small-trees.ts'

function built(home: string | null): string {
  const feed = JSON.stringify(home === null ? {} : { home_page_url: home })
  return treeOf({ '/': 'home', '/2018/06/a/': 'a', '/feed.json': feed }).folder
}

test('a built tree is opened with the address that it was built for', () => {
  const out = built('https://ban-tin.example/tin/')
  expect(openTree(out)).toMatchObject({ folder: out, baseUrl: 'https://ban-tin.example/tin/' })
})

test('a built tree tells the addresses from which its host leads on by a rule', () => {
  const out = built('https://ban-tin.example/tin/')
  writeFileSync(join(out, '_redirects'), '/tin/2018/06/cu/ /tin/2018/06/a/ 301\n/khac/ /tin/ 301\n')
  expect(openTree(out).ruled).toEqual(['/2018/06/cu/'])
  expect(openTree(built('https://ban-tin.example/')).ruled).toEqual([])
})

describe('a tree is refused', () => {
  test.each([
    ['without an address', null],
    ['for the address that stands for none', 'https://example.invalid/'],
    ['with an address that is none', 'ban-tin'],
  ])('%s', (_, home) => {
    expect(() => openTree(built(home))).toThrow(/chưa có địa chỉ thật/u)
  })

  test('without a feed that tells the address', () => {
    const out = treeOf({ '/': 'home' }).folder
    expect(() => openTree(out)).toThrow(/chưa có địa chỉ thật/u)
  })

  test('that was never built', () => {
    expect(() => openTree(emptyFolder())).toThrow(/chưa có bản dựng trọn vẹn/u)
  })

  test('whose build was cut off', () => {
    const out = built('https://ban-tin.example/')
    writeFileSync(join(out, '.bantin', 'journal'), '/\n')
    expect(() => openTree(out)).toThrow(/chưa có bản dựng trọn vẹn/u)
  })

  test('with a file missing', () => {
    const out = built('https://ban-tin.example/')
    rmSync(join(out, 'index.html'))
    expect(() => openTree(out)).toThrow(/1 tệp.*không khớp.*bantin build/u)
  })

  test('with a file of another size', () => {
    const out = built('https://ban-tin.example/')
    writeFileSync(join(out, '2018/06/a/index.html'), 'sửa tay')
    expect(() => openTree(out)).toThrow(/\/2018\/06\/a\//u)
  })
})

test.each([['.'], ['dist'], ['dist/www']])('the output folder cannot be deployed to %s', (written) => {
  const folder = emptyFolder()
  mkdirSync(join(folder, 'dist'))
  expect(() => targetOf(join(folder, written), { out: join(folder, 'dist'), scratch: '/tmp/x' })).toThrow(
    /chính thư mục dựng/u,
  )
})

test.each([
  ['/srv/ban-tin', '/srv/ban-tin'],
  ['rsync:ban-tin@may-chu:/srv/ban-tin/', 'rsync:ban-tin@may-chu:/srv/ban-tin'],
  ['rclone:kho:ban-tin', 'rclone:kho:ban-tin'],
])('the target %s is told as %s', (written, name) => {
  expect(targetOf(written, { out: '/srv/dist', scratch: '/tmp/x' }).name).toBe(name)
})
