import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import manifest from '../../package.json' with { type: 'json' }
import { article } from './articles.ts'
import { bantin, type Outcome, writeFiles } from './build-site.ts'
import { type Repository, repository } from './repository.ts'

const SITE = '# Cài đặt\nname: Bản tin thử # tên\nurl: https://ban-tin.example.vn/\n'
const TEXTS = { 'articles/hai.md': article({ title: 'Tin hai' }), 'articles/mot.md': article({ title: 'Tin một' }) }

/** A footer that an earlier Bantin may have printed. */
const FORMER_FOOTER = [
  "import { Footer as Usual, type FooterProps } from 'bantin/layouts/shell/footer.tsx'",
  'export const Footer = (props: FooterProps) => <><p>Chân trang của bản cũ.</p><Usual {...props} /></>\n',
].join('\n')

function run(site: Repository, ...args: readonly string[]): Promise<Outcome> {
  return bantin(args, { cwd: site.root })
}

/** What a former Bantin built, with its own footer; git holds all of it but that. */
async function builtByFormer(files: Readonly<Record<string, string>>): Promise<Repository> {
  const site = repository({ '.gitignore': '/dist\n/layouts\n', ...files })
  writeFiles(site.root, { 'layouts/shell/footer.tsx': FORMER_FOOTER })
  const { exitCode, stderr } = await run(site, 'build')
  expect([exitCode, stderr]).toEqual([0, ''])
  rmSync(join(site.root, 'layouts'), { recursive: true })
  return site
}

describe('a bulletin that pins another version of Bantin', () => {
  const pinned = { 'site.yaml': `${SITE}engine: 0.0.9 # ghim\n`, ...TEXTS }

  test('is refused by every command, which says where it is pinned and what to do', async () => {
    const site = repository(pinned)
    for (const command of ['build', 'check', 'diff', 'status', 'host']) {
      const { exitCode, stdout, stderr } = await run(site, command)
      expect([command, exitCode, stdout]).toEqual([command, 2, ''])
      expect(stderr).toMatch(
        /^site\.yaml:4:1: Bản tin này ghim Bantin “0\.0\.9”, còn đang chạy Bantin .+ “bantin upgrade”\.\n$/u,
      )
    }
  })

  test('is pinned to the one that upgrades it, and then built by it; nothing else is written', async () => {
    const site = repository(pinned)
    const looked = await run(site, 'upgrade', '--dry-run')
    expect([looked.exitCode, site.git('diff')]).toEqual([0, ''])
    const { exitCode } = await run(site, 'upgrade')
    expect(exitCode).toBe(0)
    expect(readFileSync(join(site.root, 'site.yaml'), 'utf8')).toBe(`${SITE}engine: ${manifest.version} # ghim\n`)
    expect(site.git('diff', '--stat')).toContain('1 file changed, 1 insertion(+), 1 deletion(-)')
    expect((await run(site, 'build')).exitCode).toBe(0)
  })

  test('has to name one version', async () => {
    const site = repository({ 'site.yaml': `${SITE}engine: mới nhất\n`, ...TEXTS })
    const { exitCode, stdout, stderr } = await run(site, 'check')
    expect([exitCode, stdout + stderr]).toEqual([
      1,
      expect.stringContaining('site.yaml:4:9: Mục “engine” không nhận “mới nhất”.'),
    ])
  })
})

describe('bantin upgrade', () => {
  test('tells what the new version makes otherwise, a change of every page once, and touches nothing', async () => {
    const site = await builtByFormer({ 'site.yaml': SITE, ...TEXTS })
    const ledger = readFileSync(join(site.root, 'dist/.bantin/ledger'))
    const { exitCode, stdout, stderr } = await run(site, 'upgrade', '--dry-run')
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining('chưa đổi gì')])
    const [, pages = '', others = ''] =
      /Trang đổi chữ \((\d+)\)\n {2}• \S+ và (\d+) trang khác đổi cùng một chỗ\n/u.exec(stdout) ?? []
    expect(Number(pages)).toBe(Number(others) + 1)
    expect(Number(pages)).toBeGreaterThan(50)
    expect(stdout).toContain('    Chữ:\n      trước: Chân trang của bản cũ.\n      (bỏ)\n')
    expect(stdout).not.toMatch(/Trang thêm|Trang bỏ|biến mất/u)
    expect(readFileSync(join(site.root, 'dist/.bantin/ledger'))).toEqual(ledger)
    expect(site.git('status', '--porcelain')).toBe('')
  })

  test('compares for the instant of the last build: what became due since is no matter of the upgrade', async () => {
    const site = repository({
      'site.yaml': SITE,
      ...TEXTS,
      'articles/hen.md': article({ date: '2020-01-01', title: 'Hẹn' }),
    })
    await run(site, 'build', '--now', '2019-12-31T08:00+07:00')
    expect((await run(site, 'upgrade', '--dry-run')).stdout).toContain('Không trang nào thay đổi.')
  })

  test('of a folder that was never built says that there is nothing to compare with', async () => {
    const { exitCode, stdout, stderr } = await run(repository({ 'site.yaml': SITE, ...TEXTS }), 'upgrade', '--dry-run')
    expect([exitCode, stdout]).toEqual([0, 'Cách viết bản tin không đổi (phiên bản 1).\n'])
    expect(stderr).toContain('chưa có bản dựng nào để so')
  })

  test('writes nothing while an address that readers know would vanish', async () => {
    const site = await builtByFormer({ 'site.yaml': `${SITE}engine: ${manifest.version}\n`, ...TEXTS })
    site.commit({ 'articles/mot.md': null, 'site.yaml': `${SITE}engine: 0.0.9\n` })
    const { exitCode, stdout, stderr } = await run(site, 'upgrade')
    expect([exitCode, stdout]).toEqual([
      1,
      expect.stringContaining('Địa chỉ đã đăng sẽ biến mất (1)\n  • /2018/06/mot/\n'),
    ])
    expect(stderr).toContain('thêm địa chỉ cũ vào mục aliases của bài')
    expect(site.git('status', '--porcelain')).toBe('')
  })

  test('writes nothing over changes that git does not hold', async () => {
    const site = repository({ 'site.yaml': `${SITE}engine: 0.0.9\n`, ...TEXTS })
    writeFileSync(join(site.root, 'articles/moi.md'), article({}))
    const { exitCode, stderr } = await run(site, 'upgrade')
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('Còn thay đổi chưa lưu vào git: articles/moi.md.')])
    expect(readFileSync(join(site.root, 'site.yaml'), 'utf8')).toContain('engine: 0.0.9')
  })

  test('writes nothing while the new version finds faults, and names them', async () => {
    const site = repository({ 'site.yaml': `${SITE}engine: 0.0.9\n`, ...TEXTS })
    site.commit({ 'articles/mot.md': article({ provice: 'Điện Biên' }) })
    const { exitCode, stdout, stderr } = await run(site, 'upgrade')
    expect([exitCode, stdout + stderr]).toEqual([1, expect.stringMatching(/articles\/mot\.md:\d+:1: /u)])
    expect(site.git('status', '--porcelain')).toBe('')
  })

  test('refuses a bulletin that is written for a later one', async () => {
    const site = repository({ 'site.yaml': `${SITE}schema: 2\n`, ...TEXTS })
    const { exitCode, stderr } = await run(site, 'upgrade')
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('phiên bản 2, còn Bantin')])
  })
})
