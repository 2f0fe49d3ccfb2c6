import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { article } from './articles.ts'
import { bantin, build, bulletin, buildSite, scratchFolder } from './build-site.ts'

const FILES = {
  'site.yaml': 'schema: 1\nname: Bản tin thử\nurl: https://ban-tin.example/\n',
  'articles/a.md': article(),
}
const BAD = {
  ...FILES,
  'articles/b.md': article({ province: 'Điện Biêm' }),
  'articles/c.md': article({ title: 'Ðiện Biên' }),
}

describe('the exit code is', () => {
  test('0 when all is done', async () => {
    const { exitCode, stdout } = await build({ root: bulletin(FILES) })
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^Đã dựng 1 bài thành \d+ tệp \(\d+ mới, 0 đổi, 0 bỏ\) trong [\d,]+ giây\.$/mu)
  })

  test('1 when the content is wrong', async () => {
    expect((await build({ root: bulletin(BAD) })).exitCode).toBe(1)
  })

  test.each([
    ['build --rot .', 'Không có tùy chọn “--rot”. Có phải bạn muốn viết “--root”?'],
    ['build --xyz', 'Không có tùy chọn “--xyz”. Các tùy chọn: bantin <lệnh> --help'],
    ['publish', 'Không có lệnh nào tên “publish”. Các lệnh: bantin --help'],
    ['build --root', 'Tùy chọn “--root <thư mục>” thiếu giá trị đứng sau. Xem: bantin <lệnh> --help'],
    [
      'build --now mai',
      'Tùy chọn “--now <lúc>” không nhận “mai”. “mai” không phải cách viết ngày mà máy hiểu. Viết ngày/tháng/năm “23/11/2026” hoặc năm-tháng-ngày “2026-11-23”, thêm giờ Việt Nam nếu cần: “23/11/2026 08:30”.',
    ],
    ['build --format xml', 'Tùy chọn “--format <dạng>” không nhận “xml”. Các giá trị dùng được: text, json, github.'],
    ['dev --port abc', 'Tùy chọn “--port <cổng>” không nhận “abc”. Viết một số từ 0 đến 65535.'],
    [
      'new --title Lễ hội',
      'Thừa chữ sau lệnh “new”. Giá trị có dấu cách thì đặt trong dấu nháy kép, ví dụ: --title "Lễ hội Hoa Ban"',
    ],
    ['search', 'Lệnh này thiếu “từ”. Xem: bantin <lệnh> --help'],
    [
      'build --base-url abc.vn',
      '--base-url: “abc.vn” không phải một địa chỉ đầy đủ. Địa chỉ bắt đầu bằng https:// hoặc http://. Có phải bạn muốn viết “https://abc.vn”?',
    ],
  ])('2 for “bantin %s”, which is told in Vietnamese, and nothing is built', async (line, message) => {
    const cwd = scratchFolder()
    const { exitCode, stderr } = await bantin(line.split(' '), { cwd })
    expect(exitCode).toBe(2)
    expect(stderr.trim()).toBe(message)
    expect(existsSync(join(cwd, 'dist'))).toBe(false)
  })

  test('2 for a root that is not there', async () => {
    const { exitCode, stderr } = await bantin(['build', '--root', 'khong-co'], { cwd: scratchFolder() })
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(/^Không có thư mục “.*khong-co”\. Sửa lại --root\.\n$/u)
  })

  test('2 for an output folder among the articles', async () => {
    const root = bulletin(FILES)
    const out = join(root, 'articles/web')
    const { exitCode, stderr } = await build({ root, out })
    expect(exitCode).toBe(2)
    expect(stderr).toBe(`Thư mục “${out}” nằm trong articles, nơi để bài viết. Chọn thư mục khác bằng --out.\n`)
    expect(existsSync(out)).toBe(false)
  })

  test('2 for an output folder with files of someone else, which stay', async () => {
    const out = scratchFolder()
    writeFileSync(join(out, 'luan-van.docx'), 'của tôi')
    const { exitCode, stderr } = await build({ root: bulletin(FILES), out })
    expect(exitCode).toBe(2)
    expect(stderr).toContain(out)
    expect(readFileSync(join(out, 'luan-van.docx'), 'utf8')).toBe('của tôi')
  })

  test('70 when Bantin itself fails, told without a stack', async () => {
    const root = bulletin(FILES)
    const { out } = await buildSite({ root })
    rmSync(join(out, '.bantin/ledger'))
    mkdirSync(join(out, '.bantin/ledger'))
    const { exitCode, stderr } = await build({ root, out })
    expect(exitCode).toBe(70)
    expect(stderr).not.toMatch(/^\s+at /mu)
  })
})

describe('help', () => {
  test.each([[['--help']], [['build', '--help']], [['dev', '--help']], [['check', '--help']], [['new', '--help']]])(
    'of %j is Vietnamese and exits 0',
    async (args) => {
      const { exitCode, stdout } = await bantin(args)
      expect(exitCode).toBe(0)
      expect(stdout).toMatch(/thư mục|bản tin/u)
    },
  )
})

describe('for machines', () => {
  const report = z.object({
    version: z.literal(1),
    problems: z.array(
      z.strictObject({
        severity: z.enum(['error', 'notice']),
        code: z.string(),
        file: z.string(),
        line: z.int(),
        column: z.int(),
        message: z.string(),
        remedy: z.string(),
      }),
    ),
    summary: z.object({ items: z.int(), files: z.int(), seconds: z.number() }).nullable(),
  })

  test('problems are JSON', async () => {
    const { stdout } = await build({ root: bulletin(BAD), args: ['--format', 'json'] })
    const { problems, summary } = report.parse(JSON.parse(stdout))
    expect(summary).toBeNull()
    expect(problems).toEqual([
      expect.objectContaining({
        severity: 'error',
        code: 'unknown-province',
        file: 'articles/b.md',
        line: 3,
        column: 11,
      }),
      expect.objectContaining({ severity: 'notice', file: 'articles/c.md', line: 2 }),
    ])
  })

  test('a build that went well is JSON too', async () => {
    const { stdout } = await build({ root: bulletin(FILES), args: ['--format', 'json'] })
    expect(report.parse(JSON.parse(stdout))).toMatchObject({ problems: [], summary: { items: 1 } })
  })

  test('problems are annotations of GitHub', async () => {
    const { stdout } = await build({ root: bulletin(BAD), args: ['--format', 'github'] })
    expect(stdout).toMatch(/^::error file=articles\/b\.md,line=3,col=11,title=unknown-province::.*“Điện Biêm”/mu)
    expect(stdout).toMatch(/^::notice file=articles\/c\.md,line=2,/mu)
  })
})

test('a cache folder that may not be written to means no cache, not no bulletin', async () => {
  const cache = join(scratchFolder(), 'tep')
  writeFileSync(cache, 'một tệp')
  expect((await build({ root: bulletin(FILES), cache })).exitCode).toBe(0)
  expect(readFileSync(cache, 'utf8')).toBe('một tệp')
})

describe('host', () => {
  const asked = async (settings: string) => {
    const root = bulletin({ 'site.yaml': `schema: 1\nname: Tin\n${settings}`, 'articles/a.md': article() })
    return (await bantin(['host', '--root', root, '--host', 'nginx'])).stderr
  }

  test('says that builds do not write what the server is to read, where site.yaml names no such host', async () => {
    expect(await asked('')).toContain('site.yaml chưa ghi “host: nginx”')
    expect(await asked('host: caddy\n')).toContain('Thêm “host: nginx” vào site.yaml rồi dựng lại.')
  })

  test('has nothing to say where it does', async () => {
    expect(await asked('host: nginx\n')).toBe('')
  })
})

describe('new', () => {
  const flags = [
    '--title',
    'Điện Biên: 13 xã đạt chuẩn',
    '--province',
    'Điện Biên',
    '--date',
    '2026-11-23',
    '--category',
    'Nông thôn mới',
  ]

  test('writes a draft that builds once it is no draft any more', async () => {
    const root = bulletin(FILES)
    const { exitCode, stdout } = await bantin(['new', '--root', root, ...flags])
    const path = 'articles/2026/11/dien-bien-13-xa-dat-chuan.md'
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: `Đã tạo ${path}\n` })
    const text = readFileSync(join(root, path), 'utf8')
    writeFileSync(join(root, path), text.replace('draft: true\n', ''))
    expect((await bantin(['check', '--root', root])).stdout).toContain(
      `${path}:10:1: Bài không còn là bản nháp mà vẫn có dòng “Viết nội dung ở đây …”.`,
    )
    writeFileSync(join(root, path), text.replace('draft: true\n', '').replace(/Viết nội dung.*/u, 'Nội dung.'))
    const { out } = await buildSite({ root })
    expect(existsSync(join(out, '2026/11/dien-bien-13-xa-dat-chuan/index.html'))).toBe(true)
  })

  test('never writes over a file', async () => {
    const root = bulletin(FILES)
    await bantin(['new', '--root', root, ...flags])
    const before = readFileSync(join(root, 'articles/2026/11/dien-bien-13-xa-dat-chuan.md'), 'utf8')
    const { exitCode } = await bantin(['new', '--root', root, '--summary', 'Khác', ...flags])
    expect(exitCode).toBe(2)
    expect(readFileSync(join(root, 'articles/2026/11/dien-bien-13-xa-dat-chuan.md'), 'utf8')).toBe(before)
  })
})
