import { cpSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { article } from './articles.ts'
import { bantin, build, bulletin, buildSite, PROJECT, scratchFolder, writeFiles } from './build-site.ts'
import { differences, publishedSite } from './published-site.ts'

const SITE_YAML =
  'schema: 1\nname: Bản tin thử\nurl: https://ban-tin.example/\ncategories: [{ id: nong-thon-moi, name: Nông thôn mới }]\n'

const GOOD = {
  'site.yaml': SITE_YAML,
  'articles/mot.md': article({ title: 'Tin một' }),
  'articles/hai.md': article({ title: 'Tin hai', date: '2018-07-01' }),
}

/** One article for each thing that can be wrong, and nothing else wrong in it. */
const BAD = {
  'articles/ngay-khong-co.md': article({ date: '2018-02-30' }),
  'articles/thang-13.md': article({ date: '2018-13-01' }),
  'articles/thieu-ngay.md': article({ date: null }),
  'articles/thieu-tinh.md': article({ province: null }),
  'articles/thieu-nhan-de.md': article({ title: null }),
  'articles/thieu-chuyen-muc.md': article({ category: null }),
  'articles/tinh-la.md': article({ province: 'Điện Biêm' }),
  'articles/chuyen-muc-la.md': article({ category: 'Nông thôn cũ' }),
  'articles/muc-la.md': article({ provice: 'Điện Biên' }),
  'articles/hai-cham.md': article({ title: 'Thông báo: tuyển dụng' }),
  'articles/ngoac.md': article({ tags: '[một, hai' }),
  'articles/khong-co-dau.md': 'Chỉ có chữ.\n',
  'articles/anh-khong-co.md': article({}, '![Ruộng lúa](khong-co.jpg)'),
  'articles/anh-khong-mo-ta.md': article({ image: 'anh.jpg' }),
  'articles/lien-ket-hong.md': article({}, '[bài khác](khong-co.md)'),
  'articles/lien-ket-nguy.md': article({}, '[bấm](javascript:alert(1))'),
  'articles/neo-hong.md': article({}, '[phần](#khong-co)'),
  'articles/slug-nguy.md': article({ slug: '../../etc' }),
  'articles/🎉.md': article({ title: '🎉' }),
}

/** Files that the problems name, each once, sorted. */
function filesNamed(output: string): readonly string[] {
  return [...new Set([...output.matchAll(/^(articles\/.+?\.md):\d+:\d+: /gmu)].map(([, file]) => file ?? ''))].sort()
}

describe('a bulletin with errors', () => {
  test('is refused whole, every bad file named in one run, and builds without them', async () => {
    const root = bulletin({ ...GOOD, ...BAD })
    const { out, exitCode, stdout, stderr } = await build({ root })
    expect(exitCode).toBe(1)
    expect(filesNamed(stdout + stderr)).toEqual(Object.keys(BAD).toSorted())
    expect(existsSync(out)).toBe(false)
    for (const path of Object.keys(BAD)) rmSync(join(root, path))
    const site = publishedSite((await buildSite({ root })).out)
    expect(site.members('/chuyen-muc/nong-thon-moi/')).toEqual(['/2018/07/hai/', '/2018/06/mot/'])
  })

  test('leaves what is published as it was, byte for byte', async () => {
    const root = bulletin(GOOD)
    const { out } = await buildSite({ root })
    const copy = join(scratchFolder(), 'dist')
    cpSync(out, copy, { recursive: true })
    writeFiles(root, { ...BAD, 'articles/ba.md': article({ title: 'Tin ba' }) })
    expect((await build({ root, out })).exitCode).toBe(1)
    expect(differences(out, copy)).toEqual([])
  })

  test('of two files that claim one address names both', async () => {
    const root = bulletin({ ...GOOD, 'articles/a/bai.md': article(), 'articles/b/Bài.md': article() })
    const { exitCode, stdout } = await build({ root })
    expect(exitCode).toBe(1)
    expect(filesNamed(stdout)).toEqual(['articles/b/Bài.md'])
    expect(stdout).toContain('articles/a/bai.md')
  })

  test('a misspelt key is told with the right one', async () => {
    const root = bulletin({ ...GOOD, 'articles/a.md': article({ provice: 'Điện Biên' }) })
    const { stdout } = await build({ root })
    expect(stdout).toMatch(/^articles\/a\.md:6:1: .*“provice”.*province/mu)
  })

  test('check tells the same and builds nothing', async () => {
    const root = bulletin({ ...GOOD, ...BAD })
    const cwd = scratchFolder()
    const checked = await bantin(['check', '--root', root], { cwd })
    expect(checked.exitCode).toBe(1)
    expect(filesNamed(checked.stdout)).toEqual(Object.keys(BAD).toSorted())
    expect(existsSync(join(cwd, 'dist'))).toBe(false)
  })
})

test('the five files of the seed that have a title only are named, those and no others', async () => {
  const root = join(PROJECT, 'test/fixtures/seed-title-only')
  const { exitCode, stdout, stderr } = await build({ root })
  expect(exitCode).toBe(1)
  expect(filesNamed(stdout + stderr)).toEqual([
    'articles/2023/03/giao-huong-dan-thanh-lap-ban-chi-dao-cac-chuong-trinh-mtqg-cap-huyen-cap-xa.md',
    'articles/2023/08/sua-doi-mot-so-tieu-chi-chi-tieu-cua-cac-bo-tieu-chi-ban-hanh-kem-theo-quyet.md',
    'articles/2023/11/huong-dan-thanh-lap-bcd-cap-huyen-va-bo-phan-giup-viec-bcd-cap-huyen-bcd-dao.md',
    'articles/2024/03/ve-viec-tang-cuong-lanh-dao-chi-dao-thuc-hien-chuong-trinh-ocop-trong-thoi-gian.md',
    'articles/2024/06/tap-trung-day-nhanh-tien-do-phan-dau-hoan-thanh-muc-tieu-xay-dung-nong-thon-moi.md',
  ])
})

describe('a bulletin without articles', () => {
  test.each([
    ['no folder articles', { 'site.yaml': SITE_YAML }, 'Không có thư mục articles.'],
    ['an empty folder', { 'site.yaml': SITE_YAML, 'articles/.gitkeep': '' }, 'Thư mục articles chưa có bài nào'],
  ])('%s is explained', async (_, files, message) => {
    const { exitCode, stdout, stderr } = await build({ root: bulletin(files) })
    expect(exitCode).toBe(1)
    expect(stdout).toContain(message)
    expect(stderr).not.toContain('    at ')
  })
})

test('a bulletin without site.yaml builds, with the categories found in its articles', async () => {
  const files = { 'articles/a.md': article(), 'articles/b.md': article({ category: 'Văn hóa', title: 'Tin b' }) }
  const site = publishedSite((await buildSite({ root: bulletin(files) })).out)
  expect(site.members('/chuyen-muc/van-hoa/')).toEqual(['/2018/06/b/'])
  expect(site.members('/chuyen-muc/nong-thon-moi/')).toEqual(['/2018/06/a/'])
})
