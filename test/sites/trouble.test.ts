import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, onTestFinished, test } from 'vitest'

import { build, buildSite, scratchFolder } from './build-site.ts'
import { copyOf, killBuild, replacing, timeOf } from './killed-build.ts'
import { differences } from './published-site.ts'

const site = await replacing(40)

test('a build killed at any moment is made right by the next', async () => {
  const duration = await timeOf(site)
  for (const share of [0.5, 0.8, 0.95]) {
    const out = copyOf(site.published)
    await killBuild({ root: site.root, out }, share * duration)
    await buildSite({ root: site.root, out })
    expect(differences(out, site.wanted), String(share)).toEqual([])
  }
})

test('of two builds at once one works, or both, one after the other; who is refused is told why', async () => {
  const out = copyOf(site.published)
  const both = await Promise.all([build({ root: site.root, out }), build({ root: site.root, out })])
  const refused = both.filter(({ exitCode }) => exitCode !== 0)
  expect(refused.length).toBeLessThan(2)
  for (const { exitCode, stderr } of refused) {
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(/^Một lần dựng khác \(tiến trình \d+\) đang ghi vào thư mục này\. Đợi nó xong/mu)
  }
  expect(differences(out, site.wanted)).toEqual([])
})

test('while a build holds the lock another is refused, and leaves the folder alone', async () => {
  const out = copyOf(site.published)
  writeFileSync(join(out, '.bantin/lock'), `${String(process.pid)} x`)
  const { exitCode, stderr } = await build({ root: site.root, out })
  expect(exitCode).toBe(2)
  expect(stderr).toContain(`(tiến trình ${String(process.pid)})`)
  expect(differences(out, site.published)).toEqual([])
  rmSync(join(out, '.bantin/lock'))
  await buildSite({ root: site.root, out })
  expect(differences(out, site.wanted)).toEqual([])
})

/** Whether this process may mount disks: the administrator of a Linux may, in most containers too. */
const mayMount = mountable()

function mountable(): boolean {
  const folder = join('/tmp', `bantin-mount-${String(process.pid)}`)
  mkdirSync(folder)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'none', folder], { stdio: 'ignore' })
    execFileSync('umount', [folder])
    return true
  } catch {
    console.warn('NOT TESTED: builds onto full and read-only disks, since this process may not mount any.')
    return false
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A small disk, gone after the test. */
function disk(bytes: number): string {
  const folder = scratchFolder()
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${String(bytes)}`, 'none', folder])
  onTestFinished(() => void execFileSync('umount', [folder]))
  return folder
}

function bytesOf(folder: string): number {
  return Number(execFileSync('du', ['-sk', folder], { encoding: 'utf8' }).split('\t')[0]) * 1024
}

describe.runIf(mayMount)('on a disk', () => {
  test('that is full nothing changes, the message says so, and the next build with room is right', async () => {
    const folder = disk(bytesOf(site.published) + 256 * 1024)
    const out = join(folder, 'dist')
    execFileSync('cp', ['-a', site.published, out])
    const { exitCode, stderr } = await build({ root: site.root, out })
    expect(exitCode).toBe(70)
    expect(stderr).toMatch(/^Ổ đĩa đầy\. Dọn bớt rồi chạy lại\./mu)
    expect(differences(out, site.published)).toEqual([])
    execFileSync('mount', ['-o', 'remount,size=100m', folder])
    await buildSite({ root: site.root, out })
    expect(differences(out, site.wanted)).toEqual([])
  })

  test('that is full the cache fails as clearly, and what is published stays', async () => {
    const out = copyOf(site.published)
    const { exitCode, stderr } = await build({ root: site.root, out, cache: join(disk(16 * 1024), 'cache') })
    expect(exitCode).toBe(70)
    expect(stderr).toMatch(/^Ổ đĩa đầy\./mu)
    expect(differences(out, site.published)).toEqual([])
  })

  test('that is read-only the message says so, and what is published stays', async () => {
    const folder = disk(100 * 1024 * 1024)
    const out = join(folder, 'dist')
    execFileSync('cp', ['-a', site.published, out])
    execFileSync('mount', ['-o', 'remount,ro', folder])
    const { exitCode, stderr } = await build({ root: site.root, out })
    expect(exitCode).toBe(70)
    expect(stderr).toMatch(/^Ổ đĩa chỉ đọc được\. Chọn thư mục khác bằng --out và --cache\./mu)
    expect(readFileSync(join(out, '.bantin/ledger'), 'utf8')).toBe(
      readFileSync(join(site.published, '.bantin/ledger'), 'utf8'),
    )
  })
})
