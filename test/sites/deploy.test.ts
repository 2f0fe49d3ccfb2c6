import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'

import { expect, test } from 'vitest'
import { z } from 'zod'

import { digest } from '../../src/domain/digest.ts'
import { article } from './articles.ts'
import { bantin, buildSite, bulletin, type Outcome, scratchFolder, writeFiles } from './build-site.ts'
import { differences } from './published-site.ts'

const FILES = {
  'site.yaml': 'schema: 1\nname: Bản tin thử\nurl: https://ban-tin.example/\n',
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, n) => [
      `articles/tin-${String(n)}.md`,
      article({ title: `Tin số ${String(n)}`, date: `2018-06-${String(n + 10)}` }),
    ]),
  ),
}

const NO_TARGET = {
  BANTIN_TARGET: null,
  BANTIN_PURGE_URL: null,
  CLOUDFLARE_ZONE_ID: null,
  CLOUDFLARE_API_TOKEN: null,
}

function deploy(out: string, target: string, ...args: readonly string[]): Promise<Outcome> {
  return bantin(['deploy', '--out', out, '--target', target, '--grace', '0', ...args], {
    env: NO_TARGET,
  })
}

test('a new article transfers the files that the build changed, and no others', async () => {
  const [root, scratch, target] = [bulletin(FILES), scratchFolder(), scratchFolder()]
  const site = { root, out: join(scratch, 'dist'), cache: join(scratch, 'cache') }
  await buildSite(site)
  expect((await deploy(site.out, target)).stdout).toMatch(/^Đã đăng lên .*: \d+ tệp mới, 0 đổi, 0 bỏ\.$/mu)
  writeFiles(root, { 'articles/moi.md': article({ title: 'Tin mới', date: '2018-07-01' }) })
  await buildSite(site)
  const delta = z
    .object({ added: z.array(z.object({ url: z.string() })), changed: z.array(z.object({ url: z.string() })) })
    .parse(JSON.parse(readFileSync(join(site.cache, 'delta.json'), 'utf8')))
  const told = z
    .object({ added: z.array(z.string()), changed: z.array(z.string()), removed: z.array(z.string()) })
    .parse(JSON.parse((await deploy(site.out, target, '--format', 'json')).stdout))
  expect(told.added).toEqual(delta.added.map(({ url }) => url))
  expect(told.changed).toEqual(delta.changed.map(({ url }) => url))
  expect(differences(target, site.out)).toEqual([])
  expect((await deploy(site.out, target)).stdout).toContain('0 tệp mới, 0 đổi, 0 bỏ')
})

test('what the host would refuse is told before anything is sent', async () => {
  const [root, scratch, target] = [bulletin(FILES), scratchFolder(), scratchFolder()]
  const site = { root, out: join(scratch, 'dist'), cache: join(scratch, 'cache') }
  await buildSite(site)
  const heavy = join(site.out, 'nang.txt')
  writeFileSync(heavy, Buffer.alloc(26 * 1024 * 1024, 'x'))
  const ledger = join(site.out, '.bantin/ledger')
  const [header = '', ...lines] = readFileSync(ledger, 'utf8').trimEnd().split('\n')
  const line = `${digest(readFileSync(heavy))} ${String(26 * 1024 * 1024)} ${'0'.repeat(48)} /nang.txt`
  writeFileSync(ledger, `${header.replace(/\d+$/u, String(lines.length + 1))}\n${[...lines, line].join('\n')}\n`)
  writeFiles(root, { 'site.yaml': `${FILES['site.yaml']}host: cloudflare\n` })
  const { exitCode, stderr } = await deploy(site.out, target, '--root', root)
  expect([exitCode, readdirSync(target)]).toEqual([1, []])
  expect(stderr).toMatch(/^nang\.txt:1:1: Tệp nặng 26 MB, Cloudflare Pages chỉ nhận tệp đến 25 MB\./u)
})

test('an article that vanished is refused, one that leads on is published, and the last deployment can be undone', async () => {
  const [root, scratch, target] = [bulletin(FILES), scratchFolder(), scratchFolder()]
  const site = { root, out: join(scratch, 'dist'), cache: join(scratch, 'cache') }
  await buildSite(site)
  await deploy(site.out, target)
  rmSync(join(root, 'articles/tin-3.md'))
  await buildSite(site)
  const refused = await deploy(site.out, target)
  expect(refused).toMatchObject({ exitCode: 1, stdout: '' })
  expect(refused.stderr).toContain('/2018/06/tin-3/')
  writeFiles(root, {
    'articles/tin-4.md': article({ title: 'Tin số 4', date: '2018-06-14', aliases: '[/2018/06/tin-3/]' }),
  })
  await buildSite(site)
  expect((await deploy(site.out, target)).exitCode).toBe(0)
  expect(differences(target, site.out)).toEqual([])
  const [id = ''] = (await deploy(site.out, target, '--list')).stdout.split(' ')
  expect((await deploy(site.out, target, '--to', id)).exitCode).toBe(0)
  expect(readFileSync(join(target, '2018/06/tin-3/index.html'), 'utf8')).toContain('Tin số 3')
})

test('a withdrawn article is gone with all that the target kept, and the rest is said', async () => {
  const [root, scratch, target] = [bulletin(FILES), scratchFolder(), scratchFolder()]
  const site = { root, out: join(scratch, 'dist'), cache: join(scratch, 'cache') }
  const withdraw = (...args: readonly string[]): Promise<Outcome> => {
    const places = ['--root', root, '--out', site.out, '--cache', site.cache, '--target', target]
    return bantin(['withdraw', ...places, '--grace', '0', ...args], { env: NO_TARGET })
  }
  await buildSite(site)
  await deploy(site.out, target)
  const still = await withdraw('--purge', '/2018/06/tin-3/')
  expect(still).toMatchObject({ exitCode: 1, stdout: '' })
  expect(still.stderr).toContain('git rm articles/tin-3.md')
  rmSync(join(root, 'articles/tin-3.md'))
  await buildSite(site)
  expect((await withdraw('https://ban-tin.example/2018/06/tin-3/')).stdout).toMatch(/^Sẽ rút .*--purge/mu)
  expect(existsSync(join(target, '2018/06/tin-3/index.html'))).toBe(true)
  const { exitCode, stdout } = await withdraw('--purge', 'https://ban-tin.example/2018/06/tin-3/')
  expect(exitCode).toBe(0)
  expect(stdout).toMatch(/^Đã rút .*[^]*git filter-repo[^]*máy tìm kiếm/u)
  const everything = readdirSync(target, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const texts = everything.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'))
  expect(texts.length).toBeGreaterThan(100)
  expect(texts.filter((text) => text.includes('Tin số 3') || text.includes('tin-3/'))).toEqual([])
})

test('what cannot be published so is told in one sentence, and nothing is touched', async () => {
  const [root, target] = [bulletin({ ...FILES, 'site.yaml': 'schema: 1\nname: Bản tin thử\n' }), scratchFolder()]
  const { out } = await buildSite({ root })
  const refused = [
    [out, target, 'địa chỉ thật'],
    [out, out, 'thư mục dựng'],
    [out, '', '--target'],
    [scratchFolder(), target, 'bantin build'],
  ] as const
  for (const [tree, place, words] of refused) {
    const { exitCode, stdout, stderr } = await deploy(tree, place)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain(words)
  }
  expect(readdirSync(target)).toEqual([])
})

test('a deployment beside another is refused; one beside what a killed one left is not', async () => {
  const target = scratchFolder()
  const { out } = await buildSite({ root: bulletin(FILES) })
  const claim = (pid: number, count = 0): void => {
    writeFiles(target, { '.bantin/lock-khac': `${hostname().replace(/\s/gu, '-')} ${String(pid)} ${String(count)}\n` })
  }
  let count = 0
  claim(process.pid)
  const beating = setInterval(() => {
    claim(process.pid, ++count)
  }, 1000)
  const refused = await deploy(out, target)
  clearInterval(beating)
  expect(refused.exitCode).toBe(2)
  expect(refused.stderr).toContain(`Một lần đăng khác đang chạy (máy ${hostname()}, tiến trình ${String(process.pid)})`)
  expect(existsSync(join(target, 'index.html'))).toBe(false)
  claim(4_194_999)
  expect((await deploy(out, target)).exitCode).toBe(0)
  expect(differences(target, out)).toEqual([])
})

test('a target that may not be written to is told as such', async () => {
  const target = join(scratchFolder(), 'tep')
  writeFileSync(target, 'một tệp')
  const { out } = await buildSite({ root: bulletin(FILES) })
  const { exitCode, stderr } = await deploy(out, target)
  expect(exitCode).toBe(70)
  expect(stderr).toMatch(/^Nơi đăng báo lỗi\..*lần chạy sau làm tiếp/u)
  expect(stderr).not.toMatch(/^\s+at /mu)
})
