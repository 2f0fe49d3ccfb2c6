import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { article } from './articles.ts'
import { build, bulletin, type Files, scratchFolder, writeFiles } from './build-site.ts'
import { quickBuild, type QuickBuild } from './in-process.ts'
import { filesIn } from './published-site.ts'

const NOW = '2018-12-01T08:00:00+07:00'
const SITE_YAML = `schema: 1
name: Bản tin thử
url: https://ban-tin.example/
categories:
  - { id: kinh-te, name: Kinh tế }
  - { id: van-hoa, name: Văn hóa }
`

/** An article every other day of 2018, up to 12 July; every third is of Văn hóa, the newest too. */
const ARTICLES: Files = Object.fromEntries(
  Array.from({ length: 97 }, (_, place) => [
    `articles/tin-${String(place)}.md`,
    article({
      title: `Tin ${String(place)}`,
      date: new Date(Date.UTC(2018, 0, 1 + 2 * place)).toISOString().slice(0, 10),
      category: place % 3 === 0 ? 'Văn hóa' : 'Kinh tế',
    }),
  ]),
)

const file = z.strictObject({
  url: z.string().startsWith('/'),
  file: z.string(),
  sha256: z.string().length(64),
  size: z.int(),
})
const deltaSchema = z.strictObject({
  version: z.literal(1),
  added: z.array(file),
  changed: z.array(file),
  removed: z.array(file),
})

function deltaIn(path: string): z.infer<typeof deltaSchema> {
  return deltaSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
}

/** A bulletin published, to be changed. */
async function published(files: Files = ARTICLES): Promise<QuickBuild> {
  const folder = scratchFolder()
  const root = bulletin({ 'site.yaml': SITE_YAML, ...files })
  const options = { root, out: join(folder, 'dist'), cache: join(folder, 'cache'), now: NOW }
  const settings = { ...options, without: ['search', 'cards', 'images'] } as const
  await quickBuild(settings)
  return settings
}

/** How many files an edit changed, by what they are. */
async function changedBy(files: Files): Promise<Readonly<Record<string, number>>> {
  const site = await published()
  const before = new Map(filesIn(site.out).map((path) => [path, statSync(join(site.out, path)).mtimeMs]))
  writeFiles(site.root, files)
  await quickBuild(site)
  const { added, changed, removed } = deltaIn(join(site.cache, 'delta.json'))
  const touched = filesIn(site.out).filter((path) => statSync(join(site.out, path)).mtimeMs !== before.get(path))
  expect(touched).toEqual([...added, ...changed].map((each) => each.file).sort())
  expect(removed).toEqual([])
  const counts: Record<string, number> = {}
  for (const { url } of [...added, ...changed]) counts[kindOf(url)] = (counts[kindOf(url)] ?? 0) + 1
  return counts
}

const KINDS: readonly (readonly [string, RegExp])[] = [
  ['article', /^\/\d{4}\/\d\d\/[^/]+\/$/u],
  ['month', /^\/\d{4}\/\d\d\/$/u],
  ['feed', /\/(?:feed\.xml|rss\.xml|feed\.json)$/u],
  ['sitemap', /sitemap/u],
  ['index', /^\/(?:chuyen-muc|tinh)\//u],
  ['home', /^\/$/u],
]

function kindOf(url: string): string {
  return KINDS.find(([, pattern]) => pattern.test(url))?.[0] ?? url
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((all, count) => all + count, 0)
}

describe('files that change, with search off,', () => {
  test('are at most 30 for one new article: itself, ten newer lists, a neighbour, heads, feeds, sitemaps', async () => {
    const day = { title: 'Tin mới', date: '2018-07-20', category: 'Kinh tế' }
    const counts = await changedBy({ 'articles/moi.md': article(day) })
    expect(counts).toEqual({ article: 12, month: 1, home: 1, index: 2, feed: 7, sitemap: 3 })
    expect(sum(counts)).toBeLessThanOrEqual(30)
  })

  test('are at most 45 for one that is dated back', async () => {
    const day = { title: 'Tin cũ', date: '2018-03-02', category: 'Kinh tế' }
    const counts = await changedBy({ 'articles/cu.md': article(day) })
    // Itself, ten newer and ten older lists, two neighbours in the bulletin that stand in neither.
    expect(counts).toEqual({ article: 23, month: 1, index: 2, sitemap: 1 })
    expect(sum(counts)).toBeLessThanOrEqual(45)
  })

  test('are the article alone when its body changes below the first paragraph', async () => {
    const { 'articles/tin-40.md': text = '' } = ARTICLES
    expect(await changedBy({ 'articles/tin-40.md': `${String(text)}\nThêm một đoạn.\n` })).toEqual({ article: 1 })
  })
})

describe('--explain', () => {
  const URL = '/2018/03/tin-40/'
  const { 'articles/tin-40.md': text = '' } = ARTICLES
  const next = (path: string, content: string) => (root: string) => {
    writeFiles(root, { [path]: content })
  }

  const gone = (path: string) => (root: string) => {
    rmSync(join(root, path))
  }
  const spoil = (_: string, out: string): void => {
    writeFileSync(join(out, URL, 'index.html'), 'x')
  }

  test.each<[string, string, (root: string, out: string) => void, string]>([
    ['a page that nothing changed', URL, () => undefined, 'không dựng lại, vì không có gì đổi'],
    ['an edited page', URL, next('articles/tin-40.md', `${String(text)}\nThêm.\n`), 'nội dung của chính trang đã đổi'],
    [
      'a page whose neighbour changed',
      URL,
      next('articles/tin-41.md', article({ title: 'Khác', date: '2018-03-24', category: 'Kinh tế' })),
      'những bài mà trang nhắc tới',
    ],
    [
      'a new page',
      '/2018/04/moi/',
      next('articles/moi.md', article({ date: '2018-04-01', category: 'Kinh tế' })),
      'trang mới',
    ],
    ['a page that went', URL, gone('articles/tin-40.md'), 'trang đã bị bỏ'],
    ['a page of other settings', URL, next('site.yaml', SITE_YAML.replace('thử', 'khác')), 'phần chung của mọi trang'],
    ['a page that was spoiled', URL, spoil, 'bị mất hoặc bị sửa'],
    ['no page', '/khong-co/', () => undefined, 'không có trang này'],
  ])('says why: %s', async (_, explain, edit, reason) => {
    const site = await published()
    edit(site.root, site.out)
    const said = await quickBuild({ ...site, explain })
    expect(said).toMatch(new RegExp(`^${explain}: .*${reason}`, 'mu'))
  })
})

describe('the delta', () => {
  test('lists every file of a first build with its hash, and nothing when nothing changed', async () => {
    const site = await published({ 'articles/a.md': article({ category: 'Kinh tế' }) })
    const delta = deltaIn(join(site.cache, 'delta.json'))
    expect(delta.added.map((each) => each.file).sort()).toEqual(filesIn(site.out))
    for (const each of delta.added) expect(statSync(join(site.out, each.file)).size).toBe(each.size)
    await quickBuild(site)
    expect(deltaIn(join(site.cache, 'delta.json'))).toEqual({ version: 1, added: [], changed: [], removed: [] })
  })

  test('goes where it is asked for, and tells what went', async () => {
    const site = await published({
      'articles/a.md': article({ category: 'Kinh tế' }),
      'articles/b.md': article({ category: 'Kinh tế' }),
    })
    rmSync(join(site.root, 'articles/b.md'))
    const delta = join(scratchFolder(), 'sau', 'thay-doi.json')
    await quickBuild({ ...site, delta })
    expect(deltaIn(delta).removed.map(({ url }) => url)).toEqual(['/2018/06/b/'])
  })

  test.each([
    ['the delta', (out: string) => ['--delta', join(out, 'delta.json')]],
    ['the cache', (out: string) => ['--cache', join(out, 'cache')]],
  ])('never lies in the output folder, nor does the cache: %s', async (_, argsOf) => {
    const out = join(scratchFolder(), 'dist')
    const { exitCode, stderr } = await build({ root: bulletin({ 'articles/a.md': article() }), out, args: argsOf(out) })
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(/nằm trong thư mục --out/u)
    expect(existsSync(out)).toBe(false)
  })
})

describe('compressed copies', () => {
  const copies = (out: string): readonly string[] => filesIn(out).filter((path) => /\.(?:br|gz)$/u.test(path))

  test('come with precompress in site.yaml, change with their page alone, and go with --without', async () => {
    const site = await published({
      'site.yaml': `${SITE_YAML}precompress: true\n`,
      'articles/a.md': article({ category: 'Kinh tế' }),
    })
    expect(copies(site.out)).toContain('2018/06/a/index.html.br')
    const count = copies(site.out).length
    writeFiles(site.root, { 'articles/a.md': article({ category: 'Kinh tế' }, 'Nội dung.\n\nThêm.') })
    await quickBuild(site)
    const { changed } = deltaIn(join(site.cache, 'delta.json'))
    expect(changed.map(({ url }) => url)).toEqual([
      '/2018/06/a/',
      '/2018/06/a/index.html.br',
      '/2018/06/a/index.html.gz',
    ])
    expect(copies(site.out)).toHaveLength(count)
    await quickBuild({ ...site, without: [...(site.without ?? []), 'precompression'] })
    expect(copies(site.out)).toEqual([])
  })

  test('come with --precompress, also when nothing else changed', async () => {
    const site = await published({ 'articles/a.md': article({ category: 'Kinh tế' }) })
    expect(copies(site.out)).toEqual([])
    await quickBuild({ ...site, precompress: true })
    expect(copies(site.out)).toContain('index.html.gz')
  })
})
