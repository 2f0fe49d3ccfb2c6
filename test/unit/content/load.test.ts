import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import type { Content } from '../../../src/content/content.ts'
import { loadContent } from '../../../src/content/load.ts'
import { formatProblem } from '../../../src/domain/problem.ts'
import { article, bulletinFolder, PNG } from './bulletin-folder.ts'

function load(files: Readonly<Record<string, string | Uint8Array>>): Promise<Content> {
  return loadContent({ root: bulletinFolder(files), baseUrl: 'https://host/' })
}

function told({ problems }: Content): readonly string[] {
  return problems.map(
    ({ severity, code, file, line, column }) => `${severity} ${code} ${file}:${String(line)}:${String(column)}`,
  )
}

function urls({ items }: Content): readonly string[] {
  return items.map(({ url }) => url)
}

describe('items', () => {
  test('are found at any depth, drafts and future ones too, by path', async () => {
    const content = await load({
      'articles/2018/06/b.md': article(),
      'articles/a.MD': article({ draft: 'true' }),
      'articles/c/d/e/index.md': article({ date: '2099-01-01' }),
    })
    expect(urls(content)).toEqual(['/2018/06/b/', '/2018/06/a/', '/2099/01/e/'])
    expect(told(content)).toEqual([])
  })

  test('take their address from the slug, the file, the folder, the title, in this order', async () => {
    const content = await load({
      'articles/1.md': article({ slug: '036' }),
      'articles/2-Điện Biên.md': article(),
      'articles/3-Chợ phiên/index.md': article(),
      'articles/北京.md': article({ title: 'Lễ hội' }),
    })
    expect(urls(content)).toEqual([
      '/2018/06/036/',
      '/2018/06/2-dien-bien/',
      '/2018/06/3-cho-phien/',
      '/2018/06/le-hoi/',
    ])
  })

  test('in another language stand under its code; a page has no date in its address', async () => {
    const content = await load({
      'articles/a.md': article({ lang: 'EN' }),
      'articles/gioi-thieu.md': '---\nkind: page\ntitle: Giới thiệu\n---\n\nNội dung.\n',
      'articles/about.md': '---\nkind: page\ntitle: About\nlang: en\n---\n\nText.\n',
    })
    expect(urls(content)).toEqual(['/en/2018/06/a/', '/en/about/', '/gioi-thieu/'])
  })

  test('keep numbers, dates and codes in text as they were written', async () => {
    const { items } = await load({
      'articles/a.md': article({ title: '2025', summary: '1.10', author: '007', tags: '[2018-06-30, 036, true]' }),
    })
    expect(items[0]).toMatchObject({
      title: '2025',
      summary: '1.10',
      authors: [{ id: '007', text: '007' }],
      tags: [{ text: '2018-06-30' }, { text: '036' }, { text: 'true' }],
    })
  })

  test('are read with CRLF, a byte order mark and NFD', async () => {
    const text = `\uFEFF${article({ title: 'Điện Biên' }).replaceAll('\n', '\r\n')}`
    const content = await load({
      'articles/a.md': text,
      'articles/b.md': article({ title: 'Điện Biên'.normalize('NFD') }),
    })
    expect(content.items.map(({ title }) => title)).toEqual(['Điện Biên', 'Điện Biên'])
    expect(told(content)).toEqual([])
  })

  test('keep optional fields left empty as none', async () => {
    const content = await load({
      'articles/a.md': article({ summary: '', tags: '[]', image: '', topic: '~', expires: '' }),
    })
    expect(content.items[0]).toMatchObject({ summary: null, tags: [], image: null, topic: null, expires: null })
  })

  test('are called by the province of their day, each once', async () => {
    const content = await load({
      'articles/a.md': article({ province: '[Huế, TP.HCM, Thừa Thiên – Huế]', date: '2024-06-01' }),
    })
    expect(content.items[0]).toMatchObject({
      provinces: [{ id: 'hue', name: 'Thừa Thiên Huế' }, { id: 'ho-chi-minh' }],
    })
  })

  test('without a province take the one of site.yaml, as called on their day', async () => {
    const content = await load({
      'site.yaml': 'province: Huế',
      'articles/a.md': article({ province: null, date: '2024-06-01' }),
    })
    expect(content.items[0]).toMatchObject({ provinces: [{ id: 'hue', name: 'Thừa Thiên Huế' }] })
  })

  test('have one hash for their card and one for all, which differ when only the body changes', async () => {
    const [before, after] = await Promise.all([
      load({ 'articles/a.md': article({ summary: 'Tóm tắt.' }, 'Một.\n\nHai.') }),
      load({ 'articles/a.md': article({ summary: 'Tóm tắt.' }, 'Một.\n\nBa.') }),
    ])
    expect(before.items[0]?.cardHash).toBe(after.items[0]?.cardHash)
    expect(before.items[0]?.hash).not.toBe(after.items[0]?.hash)
  })
})

describe('a province of site.yaml that cannot be read', () => {
  test('is told once, not at every article', async () => {
    const content = await load({ 'site.yaml': 'province: Hưng Yan', 'articles/a.md': article({ province: null }) })
    expect(told(content)).toEqual(['error unknown-province site.yaml:1:11'])
    expect(content.items).toEqual([])
  })
})

describe('one bad file', () => {
  test('is told and left out, the others are there', async () => {
    const content = await load({ 'articles/a.md': article({ date: 'mai' }), 'articles/b.md': article() })
    expect(urls(content)).toEqual(['/2018/06/b/'])
    expect(told(content)).toEqual(['error unknown-date-form articles/a.md:4:7'])
  })

  test('has all its faults told in one run', async () => {
    const content = await load({
      'articles/a.md': article(
        { title: 'Tin: lạ', province: 'Hưng Yan', date: '2026-02-30', draft: 'có', image: 'a.png', slug: 'Á' },
        '',
      ),
    })
    expect(told(content)).toEqual([
      'error colon-in-value articles/a.md:2:8',
      'error unknown-province articles/a.md:3:11',
      'error unreal-date articles/a.md:4:7',
      'error not-a-flag articles/a.md:6:8',
      'error picture-without-alt articles/a.md:7:8',
      'error bad-slug articles/a.md:8:7',
      'error empty-body articles/a.md:10:1',
    ])
  })
})

describe('items that cannot stand beside one another', () => {
  test('two of one address are told at the later, and the earlier stays', async () => {
    const content = await load({ 'articles/a/x.md': article(), 'articles/b/x.md': article() })
    expect(told(content)).toEqual(['error same-address articles/b/x.md:2:8'])
    expect(content.problems[0]?.message).toContain('articles/a/x.md')
    expect(urls(content)).toEqual(['/2018/06/x/'])
  })

  test('an alias may not be an address in use, nor twice an alias', async () => {
    const content = await load({
      'articles/a.md': article({ aliases: '[/2018/06/B/, /tin-cu/]' }),
      'articles/b.md': article({ aliases: '/tin-cu' }),
    })
    expect(told(content)).toEqual(['error alias-in-use articles/a.md:6:10', 'error alias-in-use articles/b.md:6:10'])
  })

  test('nothing stands at an address that was withdrawn, nor leads on from there', async () => {
    const content = await load({
      'site.yaml': 'withdrawn: [/2018/06/a/, /tin-cu/]\n',
      'articles/a.md': article(),
      'articles/b.md': article({ aliases: '[/tin-cu/]' }),
    })
    expect(told(content)).toEqual([
      'error withdrawn-address articles/a.md:2:8',
      'error withdrawn-address articles/b.md:6:10',
    ])
    expect(urls(content)).toEqual([])
  })

  test('each article whose label only its marks tell from what most write is told, two spellings of one are not', async () => {
    const content = await load({
      'articles/a.md': article({ tags: '[Má, Văn hoá]' }),
      'articles/b.md': article({ tags: '[Mạ, VĂN HÓA]' }),
      'articles/c.md': article({ tags: 'Mạ', category: 'Ma' }),
    })
    expect(told(content)).toEqual(['error label-clash articles/a.md:6:8'])
    expect(content.problems[0]?.message).toContain('“Má” và “Mạ” (articles/b.md)')
  })

  test('a translation names an original of another language that is none itself', async () => {
    const content = await load({
      'articles/a.md': article(),
      'articles/b.md': article({ lang: 'en', translates: 'a.md' }),
      'articles/c.md': article({ lang: 'lo', translates: 'articles/b.md' }),
      'articles/d.md': article({ translates: '/articles/a.md' }),
      'articles/e.md': article({ lang: 'en', translates: 'a.md' }),
    })
    expect(told(content)).toEqual([
      'error translation-of-translation articles/c.md:7:13',
      'error same-language articles/d.md:6:13',
      'error two-translations articles/e.md:7:13',
    ])
    expect(content.items[1]).toMatchObject({ translates: 'articles/a.md' })
  })
})

describe('files of an item', () => {
  test('are published beside it under a name that holds their hash', async () => {
    const content = await load({
      'articles/x/index.md': article({ image: "{ src: Ảnh 1.png, alt: '' }", attachments: '[Kế hoạch.pdf]' }),
      'articles/x/Ảnh 1.png': PNG,
      'articles/x/Kế hoạch.pdf': '%PDF-1.7',
    })
    expect(told(content)).toEqual([])
    expect(content.items[0]?.image?.file.url).toMatch(/^\/2018\/06\/x\/anh-1-[0-9a-f]{8}-1\.png$/u)
    expect(content.items[0]).toMatchObject({
      image: {
        file: {
          source: 'articles/x/Ảnh 1.png',
          type: 'image/png',
          size: { width: 1, height: 1 },
        },
        alt: '',
      },
      attachments: [{ title: 'Kế hoạch.pdf', file: { type: 'application/pdf', bytes: 8, size: null } }],
    })
    expect(content.items[0]?.files).toHaveLength(2)
  })

  test('are found whatever Unicode form the disk has their names in', async () => {
    const content = await load({
      'articles/a.md': article({ image: '{ src: ảnh.png, alt: Chợ }' }),
      ['articles/ảnh.png'.normalize('NFD')]: PNG,
    })
    expect(content.items[0]?.image?.file.source).toBe('articles/ảnh.png'.normalize('NFD'))
  })

  test('may lie anywhere in the bulletin, but not outside through a link', async () => {
    const root = bulletinFolder({
      'articles/a.md': article({ image: '{ src: /anh/x.png, alt: Chợ }' }),
      'anh/x.png': PNG,
    })
    const outside = bulletinFolder({ 'x.png': PNG })
    expect((await loadContent({ root, baseUrl: 'https://host/' })).items).toHaveLength(1)
    writeFileSync(join(root, 'articles/b.md'), article({ image: '{ src: lien-ket.png, alt: Chợ }' }))
    symlinkSync(join(outside, 'x.png'), join(root, 'articles/lien-ket.png'))
    expect(told(await loadContent({ root, baseUrl: 'https://host/' }))).toEqual([
      'error file-outside articles/b.md:6:15',
    ])
  })

  test('in Word are a notice, unless an article carries them', async () => {
    const content = await load({
      'articles/a.md': article({ attachments: 'mau.docx' }),
      'articles/mau.docx': 'PK\u0003\u0004',
      'articles/tin.docx': 'PK\u0003\u0004',
      'articles/~$tin.docx': '',
    })
    expect(told(content)).toEqual(['notice not-imported articles/tin.docx:1:1'])
  })

  test('in plain text are a notice that says what to do, unless an article carries them', async () => {
    const nfd = 'số liệu.txt'.normalize('NFD')
    const content = await load({
      'articles/a.md': article({ attachments: 'số liệu.txt' }),
      [`articles/${nfd}`]: 'Số liệu',
      'articles/b.md.txt': article(),
      'articles/c.markdown': article(),
    })
    expect(content.problems.map(formatProblem)).toEqual([
      'articles/b.md.txt:1:1: Tệp .txt này không được đăng: bài viết phải có đuôi .md. Nếu là bài viết thì đổi tên tệp, thay đuôi .txt bằng .md. Nếu là tệp đính kèm thì ghi tên tệp vào mục attachments của bài.',
      'articles/c.markdown:1:1: Tệp này không được đăng: bài viết phải có đuôi .md. Đổi đuôi tệp thành .md.',
    ])
  })
})

describe('a folder', () => {
  test('without articles/ is explained', async () => {
    expect(told(await load({}))).toEqual(['error no-articles articles:1:1'])
  })

  test('with an empty articles/ is explained', async () => {
    expect(told(await load({ 'articles/anh.png': PNG }))).toEqual(['error no-articles articles:1:1'])
  })

  test('with links that loop or lead out is read without them', async () => {
    const root = bulletinFolder({ 'articles/a.md': article() })
    symlinkSync('..', join(root, 'articles/up'))
    symlinkSync('self', join(root, 'articles/self'))
    symlinkSync('a.md', join(root, 'articles/b.md'))
    mkdirSync(join(root, 'articles/folder.md'))
    const content = await loadContent({ root, baseUrl: 'https://host/' })
    expect(urls(content)).toEqual(['/2018/06/a/'])
    expect(told(content)).toEqual([
      'error symlink articles/b.md:1:1',
      'error symlink articles/self:1:1',
      'error symlink articles/up:1:1',
    ])
  })

  test.skipIf(process.getuid?.() === 0)('that may not be read is told', async () => {
    const root = bulletinFolder({ 'articles/a.md': article(), 'articles/x/b.md': article() })
    chmodSync(join(root, 'articles/x'), 0)
    const content = await loadContent({ root, baseUrl: 'https://host/' })
    chmodSync(join(root, 'articles/x'), 0o700)
    expect(told(content)).toEqual(['error unreadable articles/x:1:1'])
  })

  test('tells how far the reading is', async () => {
    const root = bulletinFolder(
      Object.fromEntries(Array.from({ length: 201 }, (_, place) => [`articles/bai-${String(place)}.md`, article()])),
    )
    const calls: (readonly number[])[] = []
    await loadContent({ root, onProgress: (done, total) => calls.push([done, total]) })
    expect(calls).toEqual([
      [200, 201],
      [201, 201],
    ])
  })
})

describe('hostile titles', () => {
  test.each([
    '<script>alert(1)</script>',
    '{{ 7 * 7 }}',
    '${7*7}',
    "'; DROP TABLE --",
    '../../etc/passwd',
    '__proto__',
    '田中さん',
    '\u202Etest',
    'NULL',
    '1e999',
  ])('%s is published or told, never thrown', async (title) => {
    const content = await load({ 'articles/a.md': article({ title: `'${title.replaceAll("'", "''")}'` }) })
    expect(content.items).toHaveLength(1)
    expect(content.items[0]?.url).toBe('/2018/06/a/')
  })
})

describe('what is told at once', () => {
  test('an empty draft flag is an error, not a publication', async () => {
    expect(told(await load({ 'articles/a.md': article({ draft: '' }) }))).toEqual([
      'error empty-draft articles/a.md:6:1',
    ])
  })

  test('the links of a file with other faults are kept, to be looked at too', async () => {
    const content = await load({ 'articles/a.md': article({ title: null }, '[x](khong-co.md)') })
    expect(content.faulty.map(({ path, links }) => [path, links.map(({ target }) => target)])).toEqual([
      ['articles/a.md', ['articles/khong-co.md']],
    ])
  })

  test('one article that drops the marks of a category is told, not all the others', async () => {
    const content = await load({
      'articles/a.md': article({ category: 'Van hoa' }),
      'articles/b.md': article({ category: 'Văn hóa' }),
      'articles/c.md': article({ category: 'Văn hóa' }),
    })
    expect(told(content)).toEqual(['error label-clash articles/a.md:5:11'])
  })

  test('a declared category may be written without marks', async () => {
    const content = await load({
      'site.yaml': 'categories:\n  - id: van-hoa\n    name: Văn hóa\n',
      'articles/a.md': article({ category: 'Van hoa' }),
      'articles/b.md': article({ category: 'Văn hóa' }),
    })
    expect(told(content)).toEqual([])
  })
})
