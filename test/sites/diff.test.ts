import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { diffCommand } from '../../src/cli/diff-command.ts'
import { article, PNG } from './articles.ts'
import { bantin, NOW, type Outcome, scratchFolder, writeFiles } from './build-site.ts'
import { repository } from './repository.ts'

const SITE = 'schema: 1\nname: Bản tin thử\nurl: https://ban-tin.example.vn/\n'
const FIRST = article({ title: 'Tin một' }, 'Tỉnh có 13 xã đạt chuẩn. Câu này không đổi.')
const START = { 'site.yaml': SITE, 'articles/hai.md': article({ title: 'Tin hai' }), 'articles/mot.md': FIRST }

interface Asking {
  readonly base?: string
  readonly format?: 'text' | 'json' | 'markdown'
  readonly cache?: string
}

/** `bantin diff` in this process. */
async function diff(root: string, { base, format = 'text', cache = scratchFolder() }: Asking = {}): Promise<Outcome> {
  const said: { readonly stdout: string[]; readonly stderr: string[] } = { stdout: [], stderr: [] }
  const terminal = {
    print: (text: string) => void said.stdout.push(text),
    tell: (text: string) => void said.stderr.push(text),
    progress: Object.assign(() => undefined, { clear: () => undefined }),
  }
  const places = { root, cache, out: join(cache, 'dist') }
  const settings = { now: Date.parse(NOW), baseUrl: null, format: 'text', jobs: 1, isParanoid: false } as const
  const options = { ...places, ...settings, without: new Set<never>() }
  const exitCode = await diffCommand(base, { options, format, terminal })
  return { exitCode, stdout: said.stdout.join('\n'), stderr: said.stderr.join('\n') }
}

describe('diff', () => {
  test('tells what an editor’s branch adds, changes and removes, with texts before and after', async () => {
    const site = repository(START)
    site.git('checkout', '--quiet', '-b', 'bien-tap')
    site.commit({ 'articles/moi.md': article({ title: 'Tin mới', date: '2026-11-20' }, 'Dòng đầu của tin mới.') })
    site.commit({
      'articles/mot.md': article({ title: 'Tin một, sửa' }, 'Tỉnh có 15 xã đạt chuẩn. Câu này không đổi.'),
      'articles/hai.md': null,
      'site.yaml': `${SITE}withdrawn: [/2018/06/hai/]\n`,
    })
    const { exitCode, stdout } = await diff(site.root)
    expect(exitCode).toBe(0)
    const [head = '', added = '', changed = '', removed = ''] = stdout.split('\n\n')
    expect(head).toBe(`So với bản lưu ${site.git('rev-parse', 'main').slice(0, 8)}:`)
    expect(added).toBe(
      'Bài mới (1)\n  • Tin mới\n    /2026/11/moi/\n    20/11/2026, Nông thôn mới. Dòng đầu của tin mới.',
    )
    expect(changed).toBe(
      [
        ...['Bài đổi (1)', '  • Tin một, sửa', '    /2018/06/mot/'],
        ...['    Nhan đề:', '      trước: Tin một', '      sau:   Tin một, sửa'],
        ...['    Nội dung:', '      trước: Tỉnh có 13 xã đạt chuẩn.', '      sau:   Tỉnh có 15 xã đạt chuẩn.'],
      ].join('\n'),
    )
    expect(removed).toBe('Bài bị bỏ (1)\n  • Tin hai\n    /2018/06/hai/')
    expect(stdout).toMatch(/Trang khác: đổi theo \(\d+\)\n {2}• \/\n/u)
  })

  test('on the main branch speaks of what is not committed, and else of the last commit', async () => {
    const site = repository(START)
    site.commit({ 'articles/ba.md': article({ title: 'Tin ba' }) })
    expect((await diff(site.root)).stdout).toContain('Bài mới (1)\n  • Tin ba\n')
    writeFiles(site.root, { 'articles/bon.md': article({ title: 'Tin bốn' }) })
    expect((await diff(site.root)).stdout).toContain('Bài mới (1)\n  • Tin bốn\n')
  })

  test('says that nothing changes where nothing does', async () => {
    const site = repository(START)
    site.commit({ 'ghi-chu.txt': 'x' })
    const { exitCode, stdout } = await diff(site.root)
    expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/:\n\nKhông trang nào thay đổi\.$/u)])
  })

  test('gives with what the cache keeps of another time what it gives without', async () => {
    const site = repository(START)
    site.commit({
      'articles/mot.md': article({ title: 'Hai' }),
      'articles/anh.md': article({}, '![Ruộng](a.png)'),
      'articles/a.png': PNG,
    })
    site.commit({ 'articles/mot.md': article({ title: 'Ba' }), 'articles/a.png': null, 'articles/anh.md': null })
    const cache = scratchFolder()
    for (const base of ['HEAD~2', 'HEAD~1', 'HEAD~2']) {
      expect((await diff(site.root, { base, cache })).stdout).toBe((await diff(site.root, { base })).stdout)
    }
    expect(existsSync(join(site.root, '.git/index.lock'))).toBe(false)
    expect(site.git('status', '--porcelain')).toBe('')
  })

  test('knows an article again that was moved, or has another address and leads on from the old one', async () => {
    const site = repository(START)
    site.git('mv', 'articles/hai.md', 'articles/khac.md')
    site.commit({
      'articles/khac.md': article({ title: 'Tin hai', aliases: '[/2018/06/hai/]' }),
      'articles/mot.md': null,
      'articles/2018/mot.md': FIRST,
    })
    const { exitCode, stdout } = await diff(site.root)
    expect(exitCode).toBe(0)
    expect(stdout).not.toMatch(/Bài mới|Bài bị bỏ/u)
    expect(stdout).toContain('Địa chỉ:\n      trước: /2018/06/hai/\n      sau:   /2018/06/khac/')
  })

  test('knows that a host leads on by a rule where it has no page', async () => {
    const hosted = { ...START, 'site.yaml': `${SITE}host: gitlab\n` }
    const site = repository(hosted)
    site.git('mv', 'articles/hai.md', 'articles/khac.md')
    site.commit({ 'articles/khac.md': article({ title: 'Tin hai', aliases: '[/2018/06/hai/]' }) })
    const { exitCode, stdout } = await diff(site.root)
    expect([exitCode, stdout]).toEqual([0, expect.not.stringContaining('biến mất')])
  })

  test('fails for an address that would lead nowhere, and says how to mend it, as deployment would', async () => {
    const site = repository({ ...START, 'articles/ba.md': article({ title: 'Tin ba' }) })
    site.commit({
      'articles/mot.md': null,
      'articles/hai.md': null,
      'site.yaml': `${SITE}withdrawn: [/2018/06/hai/]\n`,
    })
    const { exitCode, stdout, stderr } = await diff(site.root)
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/:\n\nĐịa chỉ đã đăng sẽ biến mất \(1\)\n {2}• Địa chỉ \/2018\/06\/mot\/ đã đăng/u)
    expect(stderr).toMatch(/^articles\/mot\.md:1:1: Địa chỉ \/2018\/06\/mot\/ .* thêm địa chỉ cũ vào mục aliases/u)
  })

  test('of a file with faults says so, and takes its last version for it: its address does not vanish', async () => {
    const site = repository(START)
    site.commit({
      'articles/mot.md': article({ provice: 'Điện Biên' }),
      'articles/ba.md': article({ title: 'Tin ba' }),
    })
    const { exitCode, stdout, stderr } = await diff(site.root)
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining('• Tin ba')])
    expect(stdout).not.toMatch(/Bài đổi|biến mất/u)
    expect(stderr).toMatch(/^articles\/mot\.md:6:1: .*\n1 lỗi/u)
  })

  test('compares with what was published where that was held back', async () => {
    const site = repository(START)
    site.commit({ 'articles/mot.md': article({ provice: 'Điện Biên' }) })
    site.commit({ 'articles/ba.md': article({ title: 'Tin ba' }) })
    expect((await diff(site.root)).stdout).not.toMatch(/Tin một|biến mất/u)
    site.commit({ 'articles/mot.md': FIRST.replace('13', '14') })
    const { exitCode, stdout } = await diff(site.root)
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('trước: Tỉnh có 13 xã đạt chuẩn.')])
  })

  test('tells of what waits: drafts, scheduled articles; and of urgent notices', async () => {
    const notice = '---\nkind: alert\nlevel: khan\ntitle: Lũ\nfrom: 2026-11-24\nuntil: 2026-11-30\n---\n'
    const site = repository(START)
    site.commit({
      'articles/nhap.md': article({ title: 'Bài nháp', draft: 'true' }),
      'articles/hen.md': article({ title: 'Bài hẹn', date: '2026-12-01 08:30' }),
      'articles/lu.md': notice,
    })
    const { stdout } = await diff(site.root)
    expect(stdout).toContain('  • Bài hẹn\n    articles/hen.md: hẹn ra lúc 08:30, 01/12/2026\n')
    expect(stdout).toContain('  • Bài nháp\n    articles/nhap.md: bản nháp\n')
    expect(stdout).toContain('Thông báo khẩn mới hoặc đổi (1)\n  • Lũ\n    24/11/2026 – 30/11/2026')
  })

  test('as Markdown marks words, and what editors typed stays text', async () => {
    const site = repository(START)
    site.commit({
      'articles/mot.md': article({ title: 'Tin một' }, 'Tỉnh có 15 xã đạt chuẩn. Câu này không đổi.'),
      'articles/moi.md': article({ title: "'<b>*Tin* [mới](x) @ai'" }),
    })
    const { stdout } = await diff(site.root, { format: 'markdown' })
    expect(stdout).toContain(
      '### Bài đổi (1)\n\n- <b>Tin một</b> <code>/2018/06/mot/</code>\n  - Nội dung: Tỉnh có <del>13</del><ins><b>15</b></ins> xã đạt chuẩn.',
    )
    expect(stdout).toContain('<b>&#60;b&#62;&#42;Tin&#42; &#91;mới&#93;(x) @\u2060ai</b>')
  })

  test('as JSON names every page and the commit that it was compared with', async () => {
    const site = repository(START)
    site.commit({ 'articles/ba.md': article({ title: 'Tin ba' }) })
    const { stdout } = await diff(site.root, { format: 'json' })
    const page = z.object({ url: z.string(), title: z.string(), path: z.string() })
    const form = z.object({
      ...{ version: z.literal(1), base: z.string(), added: z.array(page.extend({ text: z.string() })) },
      ...{ changed: z.array(page), removed: z.array(page), vanished: z.array(z.string()) },
      pages: z.object({ added: z.array(z.string()), changed: z.array(z.string()), removed: z.array(z.string()) }),
    })
    const told = form.parse(JSON.parse(stdout))
    expect(told.base).toBe(site.git('rev-parse', 'HEAD~1').trim())
    expect(told.added).toEqual([{ url: '/2018/06/ba/', title: 'Tin ba', path: 'articles/ba.md', text: 'Nội dung.' }])
    expect([told.changed, told.removed, told.vanished]).toEqual([[], [], []])
    expect(told.pages.changed).toContain('/chuyen-muc/nong-thon-moi/')
  })

  test('in a folder of a larger repository compares that folder', async () => {
    const site = repository({ 'ban-tin/site.yaml': SITE, 'ban-tin/articles/mot.md': FIRST, 'khac.txt': 'x' })
    site.commit({ 'ban-tin/articles/hai.md': article({ title: 'Tin hai' }) })
    const { exitCode, stdout } = await diff(join(site.root, 'ban-tin'))
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('Bài mới (1)\n  • Tin hai\n')])
  })

  test('without git, or with a base that there is not, says what to do', async () => {
    const site = repository(START)
    const args = ['diff', '--root', site.root, '--cache', scratchFolder()]
    const unknown = await bantin([...args, 'khong-co'])
    expect([unknown.exitCode, unknown.stderr]).toEqual([2, expect.stringContaining('“khong-co”')])
    const outside = scratchFolder()
    writeFiles(outside, START)
    const bare = await bantin(['diff', '--root', outside, '--cache', scratchFolder()])
    expect([bare.exitCode, bare.stderr]).toEqual([2, expect.stringContaining('Không tìm thấy nhánh chính')])
  })

  test('leaves nothing that git would add, and in a hook nothing is done to the repository of the hook', async () => {
    const [site, other] = [repository(START), repository({ 'khac.txt': 'x' })]
    writeFiles(site.root, { 'articles/mot.md': article({ title: 'Tin một, sửa' }) })
    const env = { GIT_DIR: join(other.root, '.git'), GIT_INDEX_FILE: join(other.root, '.git/index') }
    const { exitCode, stdout } = await bantin(['diff'], { cwd: site.root, env })
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('Tin một, sửa')])
    expect(site.git('status', '--porcelain', '--untracked-files=all')).toBe(' M articles/mot.md\n')
    expect(other.git('status', '--porcelain')).toBe('')
    expect(other.git('ls-files')).toBe('khac.txt\n')
  })
})
