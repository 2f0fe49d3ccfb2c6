import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'

import manifest from '../../package.json' with { type: 'json' }
import { PROJECT, scratchFolder, writeFiles } from '../sites/build-site.ts'
import { ask } from './http.ts'
import { serve, type Server } from './server.ts'

/** The plain server of the guide for administrators: a bare repository with a hook, and nginx. */

const SCRIPTS = join(PROJECT, 'docs/workflows/server')
const folder = scratchFolder()
chmodSync(folder, 0o755)
const repository = join(folder, 'bulletin.git')
const desk = join(folder, 'desk')
const state = join(folder, 'state')
const www = join(folder, 'www')
const env = {
  ...{ ...process.env, BANTIN_SETTINGS: join(folder, 'settings'), BANTIN_BASE_URL: undefined },
  ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_AUTHOR_NAME: 'Biên tập', GIT_AUTHOR_EMAIL: 'bt@host.example' },
  ...{ GIT_COMMITTER_NAME: 'Biên tập', GIT_COMMITTER_EMAIL: 'bt@host.example' },
}

function git(...args: readonly string[]): void {
  execFileSync('git', ['-C', desk, ...args], { env, stdio: 'pipe' })
}

/** Commits files as an editor does and pushes them; returns what the server said. */
function push(files: Readonly<Record<string, string>>, branch = 'main'): string {
  writeFiles(desk, files)
  git('add', '--all')
  git('commit', '--quiet', '--message', 'Tin')
  return spawnSync('git', ['-C', desk, 'push', '--quiet', 'origin', branch], { env, encoding: 'utf8' }).stderr
}

function article(title: string, fields = ''): string {
  return `---\ntitle: ${title}\nprovince: Điện Biên\ndate: 2026-11-20\ncategory: Kinh tế\n${fields}---\n\nNội dung.\n`
}

/** When each published file was written. */
function written(): ReadonlyMap<string, number> {
  return new Map(
    readdirSync(www, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('.bantin'))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(www.length), statSync(path).mtimeMs]),
  )
}

describe.skipIf(!inject('servers').includes('nginx'))('a server with a bare repository and nginx', () => {
  let server: Server

  beforeAll(async () => {
    execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', repository], { env })
    execFileSync('git', ['init', '--quiet', '--initial-branch=main', desk], { env })
    git('remote', 'add', 'origin', repository)
    writeFileSync(
      join(folder, 'settings'),
      [
        `BANTIN=${join(PROJECT, manifest.bin.bantin)}`,
        ...[`REPOSITORY=${repository}`, 'BRANCH=main', `STATE=${state}`, `TARGET=${www}`, ''],
      ].join('\n'),
    )
    symlinkSync(join(SCRIPTS, 'post-receive'), join(repository, 'hooks/post-receive'))
    push({
      'site.yaml': 'name: Bản tin thử\nurl: https://host.example/\nhost: nginx\n',
      'articles/mot.md': article('Tin một'),
      'articles/hai.md': article('Tin hai', 'tags: [OCOP]\n'),
    })
    server = await serve('nginx', { root: desk, out: www, prefix: '/' })
  })

  afterAll(() => server.stop())

  test('serves what was pushed, with its headers', async () => {
    const page = await ask(server.origin, '/2026/11/mot/')
    expect(page.status).toBe(200)
    expect(page.headers['content-security-policy']).toContain("default-src 'none'; style-src 'sha256-")
    expect(page.headers['content-language']).toBe('vi')
    const packed = await ask(server.origin, '/2026/11/mot/', { headers: { 'accept-encoding': 'br' } })
    expect(packed.headers['content-encoding']).toBe('br')
  })

  test('a new article comes with a push, and nothing is written but what it changes', async () => {
    const before = written()
    const said = push({ 'articles/ba.md': article('Tin ba') })
    expect(said).toMatch(/remote: Đã đăng lên .+: \d+ tệp mới, \d+ đổi, 0 bỏ\./u)
    expect((await ask(server.origin, '/2026/11/ba/')).status).toBe(200)
    const after = written()
    const changed = [...after].filter(([path, time]) => before.get(path) !== time).map(([path]) => path)
    expect(changed).toContain('/2026/11/ba/index.html')
    expect(changed).not.toContain('/tu-khoa/ocop/index.html')
    expect(changed.filter((path) => path.startsWith('/tinh/') && !path.startsWith('/tinh/dien-bien/'))).toEqual([])
    expect(changed.length).toBeLessThan(after.size / 4)
  })

  test('an article with a fault is told to who pushed it and held back; what else was pushed comes', async () => {
    const said = push({
      'articles/loi.md': article('Tin lỗi', 'chuyen_muc: Kinh tế\n'),
      'articles/hai.md': article('Tin hai', 'tag: OCOP\n'),
      'articles/bon.md': article('Tin bốn'),
    })
    expect(said).toContain('remote: articles/loi.md:6:1: ')
    expect(said).toMatch(
      /remote: {3}articles\/hai\.md: đăng bản lưu lúc .*\nremote: {3}articles\/loi\.md: không có bản nào/u,
    )
    expect((await ask(server.origin, '/2026/11/bon/')).status).toBe(200)
    expect((await ask(server.origin, '/2026/11/loi/')).status).toBe(404)
    expect((await ask(server.origin, '/2026/11/hai/')).body).toContain('OCOP')
    expect(spawnSync(join(SCRIPTS, 'publish'), { env }).status).toBe(3)
    push({ 'articles/loi.md': article('Tin lỗi'), 'articles/hai.md': article('Tin hai', 'tags: [OCOP]\n') })
    expect((await ask(server.origin, '/2026/11/loi/')).status).toBe(200)
    expect(spawnSync(join(SCRIPTS, 'publish'), { env }).status).toBe(0)
  })

  test('pages whose links a run before did not come to test are tested by the next', () => {
    writeFileSync(join(state, 'untested'), '')
    const all = spawnSync(join(SCRIPTS, 'publish'), { env, encoding: 'utf8' }).stdout
    expect(all).toMatch(/^Đã thử [1-9]\d+ trang: 0 liên kết/mu)
    const none = spawnSync(join(SCRIPTS, 'publish'), { env, encoding: 'utf8' }).stdout
    expect(none).toMatch(/^Đã thử 0 trang: 0 liên kết/mu)
  })

  test('another branch is not published: who pushed it is told which pages it would change', () => {
    const before = written()
    git('checkout', '--quiet', '-b', 'bien-tap/tin-moi')
    const said = push({ 'articles/nam.md': article('Tin năm') }, 'bien-tap/tin-moi')
    expect(said).toMatch(/remote: Bài mới \(1\) *\nremote: {3}• Tin năm *\nremote: {5}\/2026\/11\/nam\//u)
    expect(written()).toEqual(before)
    git('checkout', '--quiet', 'main')
  })

  test('a review writes what the forge shows, and a preview where one is wanted, which goes with the branch', () => {
    const settings = readFileSync(join(folder, 'settings'), 'utf8')
    const [preview, comment] = [join(folder, 'preview'), join(folder, 'comment.md')]
    writeFileSync(join(folder, 'settings'), `${settings}PREVIEW=${preview}\nPREVIEW_URL=https://xem-truoc.example\n`)
    const ref = 'refs/heads/bien-tap/tin-moi'
    const { status } = spawnSync(join(SCRIPTS, 'review'), [ref, 'bien-tap-tin-moi', comment], { env })
    expect([status, readFileSync(comment, 'utf8')]).toEqual([0, expect.stringContaining('### Bài mới (1)')])
    expect(readFileSync(comment, 'utf8')).toMatch(
      /^<!-- bantin -->\n\[Xem trước\]\(https:\/\/xem-truoc\.example\/bien-tap-tin-moi\/\)\n/u,
    )
    const page = readFileSync(join(preview, 'bien-tap-tin-moi/2026/11/nam/index.html'), 'utf8')
    expect(page).toContain('href="/bien-tap-tin-moi/2026/11/')
    git('push', '--quiet', 'origin', '--delete', 'bien-tap/tin-moi')
    expect(existsSync(join(preview, 'bien-tap-tin-moi'))).toBe(false)
    writeFileSync(join(folder, 'settings'), settings)
  })

  test('an address that changed leads on by a small page at once, and by the server once it has read its files', async () => {
    git('mv', 'articles/mot.md', 'articles/dau-tien.md')
    push({ 'articles/dau-tien.md': article('Tin một', 'aliases: [/2026/11/mot/]\n') })
    const atOnce = await ask(server.origin, '/2026/11/mot/')
    expect([atOnce.status, atOnce.body.includes('http-equiv="refresh"')]).toEqual([200, true])
    await server.reload()
    const { status, headers } = await ask(server.origin, '/2026/11/mot/')
    expect([status, headers.location]).toEqual([301, '/2026/11/dau-tien/'])
  })

  test('a run without anything to do writes nothing', () => {
    const before = written()
    execFileSync(join(SCRIPTS, 'publish'), { env, stdio: 'pipe' })
    expect(written()).toEqual(before)
  })

  test('what a power cut left of the checkout, a lock of git or half a clone, is mended by the next run', async () => {
    const published = () => spawnSync(join(SCRIPTS, 'publish'), { env }).status
    writeFileSync(join(state, 'checkout/.git/index.lock'), '')
    expect(published()).toBe(0)
    rmSync(join(state, 'checkout/.git/HEAD'))
    expect(published()).toBe(0)
    rmSync(join(state, 'checkout/.git'), { recursive: true })
    push({ 'articles/sau.md': article('Tin sáu') })
    expect((await ask(server.origin, '/2026/11/sau/')).status).toBe(200)
  })

  test('a clean build equals what is served, unless somebody has touched that', () => {
    const check = () => spawnSync(join(SCRIPTS, 'check-clean'), { env, encoding: 'utf8' })
    const clean = check()
    expect([clean.status, clean.stdout]).toEqual([0, expect.stringMatching(/Đã thử [^]*Đã đăng [^]*giống hệt/u)])
    writeFileSync(join(www, '2026/11/hai/index.html'), 'x')
    const touched = check()
    expect([touched.status, touched.stdout]).toEqual([1, expect.stringContaining('2026/11/hai/index.html differ')])
  })
})
