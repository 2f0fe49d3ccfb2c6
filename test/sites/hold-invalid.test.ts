import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { phonePhoto } from '../unit/eleventy/photos.ts'
import { article, type Fields, PNG } from './articles.ts'
import { bantin, build, bulletin, type Files, NOW, type Outcome, scratchFolder, writeFiles } from './build-site.ts'
import { buildOutcome, quickBuild } from './in-process.ts'
import { differences, publishedSite } from './published-site.ts'
import { repository, type Repository } from './repository.ts'

const SITE = 'schema: 1\nname: Bản tin thử\nurl: https://ban-tin.example.vn/\n'
const FIRST = article({ title: 'Tin một' }, 'Bản đúng của tin một.\n\n## Kết quả\n\nĐạt.')
const START = { 'site.yaml': SITE, 'articles/hai.md': article({ title: 'Tin hai' }), 'articles/mot.md': FIRST }
const BAD: Fields = { title: 'Tin một', provice: 'Điện Biên' }

interface Places {
  readonly out: string
  readonly cache: string
}

function newPlaces(): Places {
  const folder = scratchFolder()
  return { out: join(folder, 'dist'), cache: join(folder, 'cache') }
}

interface Held extends Outcome {
  readonly out: string
}

async function hold(root: string, places = newPlaces()): Promise<Held> {
  return { ...(await buildOutcome({ root, now: NOW, holdInvalid: true, ...places })), out: places.out }
}

/** The tree of a bulletin in which nothing is wrong, and which need not be in git. */
async function treeOf(files: Files): Promise<string> {
  return strict(bulletin(files))
}

async function strict(root: string): Promise<string> {
  const places = newPlaces()
  await quickBuild({ root, now: NOW, ...places })
  return places.out
}

/** Holds what is wrong in a repository: the tree must be that of a bulletin with these files. */
async function expectHeld({ root }: Pick<Repository, 'root'>, files: Files): Promise<Held> {
  const built = await hold(root)
  expect([built.exitCode, built.stderr]).toEqual([3, expect.stringContaining('bị giữ lại')])
  expect(differences(built.out, await treeOf(files))).toEqual([])
  return built
}

describe('with --hold-invalid, a file with a fault', () => {
  test('is replaced by its newest valid version, while the news of the day goes out', async () => {
    const site = repository(START)
    const second = article({ title: 'Tin một, sửa' }, 'Bản sửa.')
    site.commit({ 'articles/mot.md': second })
    site.commit({ 'articles/mot.md': article(BAD), 'articles/moi.md': article({ title: 'Tin mới' }) })
    site.commit({ 'articles/mot.md': article({ ...BAD, title: 'Sai nữa' }) })
    const files = { ...START, 'articles/mot.md': second, 'articles/moi.md': article({ title: 'Tin mới' }) }
    const { stdout, stderr } = await expectHeld(site, files)
    expect(stdout).toMatch(/^articles\/mot\.md:6:1: .*“provice”/mu)
    expect(stderr).toMatch(/articles\/mot\.md: đăng bản lưu lúc \d\d:\d\d, \d\d\/\d\d\/\d{4} \([0-9a-f]{8}\)/u)
  })

  test('is replaced by what is committed, while it is still being written', async () => {
    const site = repository(START)
    writeFiles(site.root, { 'articles/mot.md': article(BAD), 'articles/them.md': article({ title: 'Tin thêm' }) })
    await expectHeld(site, { ...START, 'articles/them.md': article({ title: 'Tin thêm' }) })
  })

  test('stays out without a valid version, is named, and counts as held', async () => {
    const site = repository(START)
    site.commit({ 'articles/loi.md': article(BAD) })
    const { stderr } = await expectHeld(site, START)
    expect(stderr).toContain('articles/loi.md: không có bản nào đúng trong lịch sử git, nên chưa đăng')
  })

  test('stays out where there is no git at all', async () => {
    const { out, exitCode } = await hold(bulletin({ ...START, 'articles/loi.md': article(BAD) }))
    expect(exitCode).toBe(3)
    expect(differences(out, await treeOf(START))).toEqual([])
  })

  test('that was deleted once does not come back from before', async () => {
    const site = repository(START)
    site.commit({ 'articles/mot.md': null })
    site.commit({ 'articles/mot.md': article(BAD) })
    await expectHeld(site, { 'site.yaml': SITE, 'articles/hai.md': START['articles/hai.md'] })
  })

  test('keeps its address when it was renamed in the same commit', async () => {
    const site = repository(START)
    site.git('mv', 'articles/mot.md', 'articles/nhat.md')
    site.commit({ 'articles/nhat.md': FIRST.replace('province', 'provice') })
    const { out } = await expectHeld(site, START)
    expect(publishedSite(out).urls).toContain('/2018/06/mot/')
  })

  test('is held in a bulletin that is a folder of a larger repository', async () => {
    const site = repository({ 'ban-tin/site.yaml': SITE, 'ban-tin/articles/mot.md': FIRST, 'khac.txt': 'x' })
    site.commit({ 'ban-tin/articles/mot.md': article(BAD) })
    await expectHeld({ root: join(site.root, 'ban-tin') }, { 'site.yaml': SITE, 'articles/mot.md': FIRST })
  })

  test('has what other branches held when that was merged, and not before', async () => {
    const site = repository(START)
    site.git('checkout', '--quiet', '-b', 'sua')
    site.commit({ 'articles/mot.md': article({ title: 'Nhánh, bước một' }) })
    site.commit({ 'articles/mot.md': article({ title: 'Nhánh, bước hai' }) })
    site.git('checkout', '--quiet', 'main')
    site.commit({ 'articles/ba.md': article({ title: 'Tin ba' }) })
    site.git('merge', '--quiet', '--no-ff', 'sua')
    site.commit({ 'articles/mot.md': article(BAD) })
    const merged = article({ title: 'Nhánh, bước hai' })
    await expectHeld(site, { ...START, 'articles/mot.md': merged, 'articles/ba.md': article({ title: 'Tin ba' }) })
  })

  test('in a shallow clone stays out, and what is missing is told', async () => {
    const site = repository(START)
    site.commit({ 'articles/mot.md': article(BAD) })
    const clone = join(scratchFolder(), 'clone')
    site.git('clone', '--quiet', '--depth', '1', `file://${site.root}`, clone)
    const { exitCode, stderr } = await hold(clone)
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining('git fetch --unshallow')])
  })

  test('may be an urgent notice', async () => {
    const notice = '---\nkind: alert\nlevel: khan\ntitle: Lũ\nfrom: 2026-11-24\nuntil: 2026-11-30\n---\n'
    const site = repository({ ...START, 'articles/lu.md': notice })
    site.commit({ 'articles/lu.md': notice.replace('level: khan', 'level: rat-khan') })
    await expectHeld(site, { ...START, 'articles/lu.md': notice })
  })
})

describe('with --hold-invalid, of files that do not fit together', () => {
  test('the one that claimed an address first keeps it, whatever its name', async () => {
    const old = article({ title: 'Tin cũ', slug: 'tin' })
    const site = repository({ ...START, 'articles/z.md': old })
    site.commit({ 'articles/a.md': article({ title: 'Tin mới', slug: 'tin' }) })
    await expectHeld(site, { ...START, 'articles/z.md': old })
  })

  test('the heading that others lead to stays until they lead elsewhere', async () => {
    const leading = article({ title: 'Tin hai' }, 'Xem [kết quả](mot.md#ket-qua).')
    const site = repository({ ...START, 'articles/hai.md': leading })
    site.commit({ 'articles/mot.md': article({ title: 'Tin một' }, 'Bỏ mục.') })
    await expectHeld(site, { ...START, 'articles/hai.md': leading })
  })

  test('a link to what is out holds the article that has it, back to before the link', async () => {
    const site = repository(START)
    site.commit({ 'articles/loi.md': article(BAD), 'articles/hai.md': article({ title: 'Tin hai' }, '[Lỗi](loi.md)') })
    await expectHeld(site, START)
  })

  test('a fault of one does not hold another that only leads to it', async () => {
    const leading = article({ title: 'Tin hai' }, 'Bản mới, xem [tin một](mot.md).')
    const site = repository(START)
    site.commit({ 'articles/mot.md': article(BAD), 'articles/hai.md': leading })
    await expectHeld(site, { ...START, 'articles/hai.md': leading })
  })
})

describe('with --hold-invalid, pictures', () => {
  const shown = article({ title: 'Tin ảnh' }, '![Ruộng](anh.png)')
  const files = { ...START, 'articles/anh.md': shown, 'articles/anh.png': PNG }

  test('that were deleted stay as long as an article shows them', async () => {
    const site = repository(files)
    site.commit({ 'articles/anh.png': null, 'articles/ba.md': article({ title: 'Tin ba' }) })
    const { stderr } = await expectHeld(site, { ...files, 'articles/ba.md': article({ title: 'Tin ba' }) })
    expect(stderr).toContain('articles/anh.png: đăng bản lưu lúc')
    expect(stderr).not.toContain('articles/anh.md: ')
  })

  test('that were replaced by broken ones stay what they were, and the text of today goes out', async () => {
    const site = repository(files)
    const changed = article({ title: 'Tin ảnh, sửa' }, '![Ruộng](anh.png)')
    site.commit({ 'articles/anh.png': PNG.subarray(0, 50), 'articles/anh.md': changed })
    await expectHeld(site, { ...files, 'articles/anh.md': changed })
  })

  test('that cannot be read to their end are not taken from the past either', async () => {
    const [whole, other] = [
      await phonePhoto({ width: 400, height: 300 }),
      await phonePhoto({ width: 500, height: 300 }),
    ]
    const photo = {
      ...START,
      'articles/anh.md': article({ title: 'Tin ảnh' }, '![Ruộng](anh.jpg)'),
      'articles/anh.jpg': whole,
    }
    const site = repository(photo)
    site.commit({ 'articles/anh.jpg': other.subarray(0, other.length * 0.6) })
    site.commit({ 'articles/anh.jpg': whole.subarray(0, whole.length * 0.7) })
    const { stderr } = await expectHeld(site, photo)
    expect(stderr).toContain(site.git('rev-parse', 'HEAD~2').slice(0, 8))
  })

  test('and attachments of the past are published as they were', async () => {
    const withFile = article({ title: 'Biểu mẫu', attachments: '[{ file: mau.csv, title: Mẫu }]' })
    const old = { ...START, 'articles/mau.md': withFile, 'articles/mau.csv': 'Xã;1\n' }
    const site = repository(old)
    site.commit({ 'articles/mau.csv': null })
    await expectHeld(site, old)
  })
})

describe('a build that holds', () => {
  test('gives on top of another what a clean one gives', async () => {
    const site = repository(START)
    const places = newPlaces()
    await quickBuild({ root: site.root, now: NOW, ...places })
    site.commit({ 'articles/mot.md': article(BAD), 'articles/moi.md': article({ title: 'Tin mới' }) })
    for (const round of ['first', 'again']) {
      expect([round, (await hold(site.root, places)).exitCode]).toEqual([round, 3])
      expect(differences(places.out, (await hold(site.root)).out)).toEqual([])
    }
    site.commit({ 'articles/mot.md': article({ title: 'Tin một, đã sửa' }) })
    expect((await hold(site.root, places)).exitCode).toBe(0)
    expect(differences(places.out, await strict(site.root))).toEqual([])
    expect(existsSync(join(places.out, '.bantin/held'))).toBe(false)
  })

  test('says for machines what is held, in the summary and in the delta', async () => {
    const site = repository(START)
    site.commit({ 'articles/mot.md': article(BAD), 'articles/loi.md': article(BAD) })
    const delta = join(scratchFolder(), 'delta.json')
    const { stdout } = await buildOutcome({
      ...{ root: site.root, now: NOW, holdInvalid: true, format: 'json', delta },
      ...newPlaces(),
    })
    const held = z.object({ file: z.string(), commit: z.string().nullable(), date: z.string().nullable() })
    const { summary } = z.object({ summary: z.object({ held: z.array(held) }) }).parse(JSON.parse(stdout))
    const commit = site.git('rev-parse', 'HEAD~1').trim()
    expect(summary.held.map((each) => [each.file, each.commit])).toEqual([
      ['articles/loi.md', null],
      ['articles/mot.md', commit],
    ])
    expect(JSON.parse(readFileSync(delta, 'utf8'))).toMatchObject({ held: ['articles/loi.md', 'articles/mot.md'] })
  })

  test('leaves nothing in the temporary folder; it is published, and who publishes is told what is held', async () => {
    const site = repository(START)
    site.commit({ 'articles/mot.md': article(BAD) })
    const TMPDIR = scratchFolder()
    const { out, exitCode: built } = await build({ root: site.root, args: ['--hold-invalid'], env: { TMPDIR } })
    expect([built, readdirSync(TMPDIR)]).toEqual([3, []])
    const target = join(scratchFolder(), 'www')
    const { exitCode, stderr } = await bantin(['deploy', '--root', site.root, '--out', out, '--target', target])
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining('articles/mot.md')])
    expect(publishedSite(target).text('/2018/06/mot/')).toContain('Bản đúng của tin một.')
  })

  test('of which no version fits any more keeps its address from being lost: who publishes is told of both', async () => {
    const site = repository({ ...START, 'articles/mot.md': article({ title: 'Tin một' }, 'Xem [tin hai](hai.md).') })
    const target = join(scratchFolder(), 'www')
    const publish = (out: string) => bantin(['deploy', '--root', site.root, '--out', out, '--target', target])
    expect((await publish(await strict(site.root))).exitCode).toBe(0)
    site.commit({ 'articles/hai.md': null, 'site.yaml': `${SITE}withdrawn: [/2018/06/hai/]\n` })
    const { exitCode, stderr } = await publish((await hold(site.root)).out)
    expect([exitCode, stderr]).toEqual([1, expect.stringMatching(/giữ lại: articles\/mot\.md\.[^]*\/2018\/06\/mot\//u)])
    expect(publishedSite(target).urls).toContain('/2018/06/mot/')
  })

  test('has its like in status, which tells what is held and fails as long as it is', async () => {
    const site = repository(START)
    site.commit({ 'articles/mot.md': article(BAD) })
    const { out } = await hold(site.root)
    const places = ['--root', site.root, '--out', out, '--cache', join(out, '../cache')]
    const { exitCode, stdout } = await bantin(['status', ...places, '--now', NOW, '--overdue'])
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining('articles/mot.md: đăng bản lưu lúc')])
    expect(stdout).toContain('Mọi mục đến lúc đều đã có')
  })

  test('does not hold faults of settings: nothing is built, and why is told', async () => {
    const site = repository(START)
    site.commit({ 'site.yaml': `${SITE}sai: 1\n`, 'articles/mot.md': article(BAD) })
    const { out, exitCode, stderr } = await hold(site.root)
    expect([exitCode, existsSync(out)]).toEqual([1, false])
    expect(stderr).toContain('không thuộc riêng bài nào')
  })

  test('does the same as any other where nothing is wrong; without the option, and in check, all is strict', async () => {
    const site = repository(START)
    const { out, exitCode } = await hold(site.root)
    expect([exitCode, differences(out, await treeOf(START))]).toEqual([0, []])
    site.commit({ 'articles/mot.md': article(BAD) })
    expect((await build({ root: site.root })).exitCode).toBe(1)
    expect((await bantin(['check', '--root', site.root], { cwd: scratchFolder() })).exitCode).toBe(1)
  })
})
