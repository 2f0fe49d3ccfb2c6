import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { article } from './articles.ts'
import { brokenLinks } from './broken-links.ts'
import { build, type Built, bulletin, buildSite, type Files } from './build-site.ts'
import { attribute, type Element, elements, textOf, theOnly } from './html.ts'
import { NAUGHTY_TITLES } from './naughty-titles.ts'
import { publishedSite } from './published-site.ts'

const SITE_YAML = 'schema: 1\nname: Bản tin thử\nurl: https://ban-tin.example/\n'

/** Builds and looks that nothing was thrown at the editor and nothing written beside `dist`. */
async function buildSafely(root: string): Promise<Built> {
  const built = await build({ root })
  expect([0, 1]).toContain(built.exitCode)
  expect(built.stdout + built.stderr).not.toMatch(/^\s+at /mu)
  const beside = readdirSync(dirname(built.out))
  expect(beside.filter((name) => name !== 'dist' && name !== 'cache')).toEqual([])
  return built
}

/** Paths of files that problems name. */
function refused({ stdout }: Built): ReadonlySet<string> {
  return new Set([...stdout.matchAll(/^(articles\/.+?\.md):\d+:\d+: /gmu)].map(([, path]) => path ?? ''))
}

describe('naughty titles', () => {
  const files = Object.fromEntries(
    NAUGHTY_TITLES.map((title, place) => [
      `articles/bai-${String(place)}.md`,
      article({ title: `'${title.replaceAll("'", "''")}'`, tags: '[thử]' }),
    ]),
  )

  test('are each published as text, once everywhere, or refused by name', async () => {
    const root = bulletin({ 'site.yaml': SITE_YAML, ...files })
    const first = await buildSafely(root)
    const bad = refused(first)
    expect(bad.size).toBeLessThan(10)
    for (const path of bad) rmSync(join(root, path))
    const site = publishedSite((await buildSite({ root })).out)
    const good = Object.keys(files).filter((path) => !bad.has(path))
    const urls = good.map((path) => `/2018/06/${path.slice('articles/'.length, -'.md'.length)}/`)
    for (const index of ['/tu-khoa/thu/', '/tinh/dien-bien/', '/2018/06/', '/chuyen-muc/nong-thon-moi/']) {
      expect([...new Set(site.members(index))].sort(), index).toEqual(urls.toSorted())
    }
    good.forEach((path, place) => {
      const title = NAUGHTY_TITLES[Object.keys(files).indexOf(path)] ?? ''
      const heading = textOf(theOnly(site.page(urls[place] ?? ''), 'h1'))
      expect(shown(heading)).toBe(shown(title))
    })
    expect(brokenLinks(site, 'https://ban-tin.example/')).toEqual([])
    expect(site.pages.filter((url) => elements(site.page(url), 'script').some((script) => !isOurs(script)))).toEqual([])
  })
})

/** A script of Bantin's own files, or data that no browser runs. */
function isOurs(script: Element): boolean {
  const source = attribute(script, 'src')
  return source === null
    ? attribute(script, 'type') === 'application/ld+json'
    : /^\/assets\/[a-z-]+-[0-9a-f]{8}\.js$/u.test(source) && textOf(script) === ''
}

/** What a reader sees of a text: marks put together, spaces made one, invisible characters gone, Đ put right. */
function shown(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\uFEFF]/gu, '')
    .replaceAll('Ð', 'Đ')
    .replace(/\s+/gu, ' ')
    .trim()
}

describe('a hostile body', () => {
  const bodies: readonly (readonly [string, string])[] = [
    ['a script', '<script>alert(1)</script>'],
    ['an event handler', '<img src=x onerror=alert(1)>'],
    ['a script in a heading', '## <script>alert(1)</script>'],
    ['a script in a table', '| a |\n| - |\n| <script>alert(1)</script> |'],
    ['a script in a footnote', 'Câu.[^1]\n\n[^1]: <script>alert(1)</script>'],
    ['a script in a callout title', '::: luu-y <script>alert(1)</script>\nNội dung\n:::'],
    ['a script in code', '```html\n<script>alert(1)</script>\n```'],
    ['a template', '{{ constructor.constructor("return process")().exit(3) }}'],
    ['a definition with markup', 'Từ\n: <svg onload=alert(1)>'],
    ['attributes in braces', '[x](https://example.vn){onclick=alert(1) style="color:red"}'],
    ['ten thousand brackets', '['.repeat(10_000)],
    ['ten thousand quotes', '> '.repeat(10_000)],
    ['a deep list', Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}- mục`).join('\n')],
    ['ten thousand stars', '*a **b '.repeat(5000)],
  ]

  test('runs nothing', async () => {
    const files = Object.fromEntries(
      bodies.map(([name, body], place) => [`articles/bai-${String(place)}.md`, article({ title: name }, body)]),
    )
    const root = bulletin({ 'site.yaml': SITE_YAML, ...files })
    const bad = refused(await buildSafely(root))
    expect(bad.size).toBeLessThan(4)
    for (const path of bad) rmSync(join(root, path))
    const { out } = await buildSite({ root })
    const site = publishedSite(out)
    for (const url of site.pages) {
      const main = elements(site.page(url), 'main')
      const scripts = elements(site.page(url), 'script').filter((script) => !isOurs(script))
      const live = main.flatMap((node) => elements(node, 'svg', 'iframe', 'object', 'embed', 'style'))
      const handlers = elements(site.page(url), '*').filter(({ attribs }) =>
        Object.keys(attribs).some((name) => /^(?:on|style$)/u.test(name)),
      )
      expect([...scripts, ...live, ...handlers].map(({ name }) => `${url} <${name}>`)).toEqual([])
    }
  })

  test.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](javascript&colon;alert(1))',
    '[x](\u0001javascript:alert(1))',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '[x](vbscript:msgbox(1))',
    '![x](javascript:alert(1))',
    '![x](https://example.vn/anh.jpg)',
    '<javascript:alert(1)>',
    '[x]: javascript:alert(1)\n\n[x]',
  ])('%s leads nowhere', async (body) => {
    const { out, exitCode } = await buildSafely(
      bulletin({ 'site.yaml': SITE_YAML, 'articles/a.md': article({}, body) }),
    )
    if (exitCode === 1) return
    const page = publishedSite(out).page('/2018/06/a/')
    const addresses = elements(page, 'a', 'img').flatMap(
      (element) => attribute(element, 'href') ?? attribute(element, 'src') ?? [],
    )
    expect(
      addresses.filter((address) => /^\s*(?:javascript|data|vbscript)/iu.test(address) || address.includes('anh.jpg')),
    ).toEqual([])
  })
})

describe('a hostile file', () => {
  const cases: readonly (readonly [string, Files, 'published' | 'refused'])[] = [
    ['bytes that are no text', { 'articles/a.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255]) }, 'refused'],
    ['nothing', { 'articles/a.md': '' }, 'refused'],
    ['only an opening mark', { 'articles/a.md': '---\n' }, 'refused'],
    ['UTF-16', { 'articles/a.md': Buffer.from(article(), 'utf16le') }, 'refused'],
    ['YAML of a list', { 'articles/a.md': '---\n- một\n- hai\n---\n' }, 'refused'],
    [
      'YAML of bombs',
      { 'articles/a.md': `---\na: &a [x, x, x, x]\nb: &b [*a, *a, *a, *a]\nc: &c [*b, *b, *b, *b]\ntitle: *c\n---\n` },
      'refused',
    ],
    ['YAML with tags', { 'articles/a.md': article({ title: '!!js/function "function () {}"' }) }, 'refused'],
    ['a key twice', { 'articles/a.md': article().replace('title: Tin thử', 'title: Một\ntitle: Hai') }, 'refused'],
    ['a slug out of the folder', { 'articles/a.md': article({ slug: '../../etc' }) }, 'refused'],
    ['an alias out of the folder', { 'articles/a.md': article({ aliases: '[/../../etc/passwd]' }) }, 'refused'],
    [
      'a picture out of the folder',
      { 'articles/a.md': article({ image: '{ src: ../../../../../etc/passwd, alt: x }' }) },
      'refused',
    ],
    ['an attachment out of the folder', { 'articles/a.md': article({ attachments: '[/../etc/passwd]' }) }, 'refused'],
    ['the year 0001', { 'articles/a.md': article({ date: '0001-01-01' }) }, 'refused'],
    ['the year 9999', { 'articles/a.md': article({ date: '9999-12-31' }) }, 'refused'],
    ['Windows line ends', { 'articles/a.md': article().replaceAll('\n', '\r\n') }, 'published'],
    ['a byte order mark', { 'articles/a.md': `\uFEFF${article()}` }, 'published'],
    [
      'both, in NFD',
      { 'articles/a.md': `\uFEFF${article({ title: 'Điện Biên' }).normalize('NFD').replaceAll('\n', '\r\n')}` },
      'published',
    ],
    [
      'five megabytes',
      { 'articles/a.md': article({}, 'Đoạn văn dài về ruộng lúa và con đường.\n\n'.repeat(100_000)) },
      'refused',
    ],
  ]

  test.each(cases)('%s', async (_, files, fate) => {
    const { out, exitCode, stdout } = await buildSafely(bulletin({ 'site.yaml': SITE_YAML, ...files }))
    if (fate === 'published') {
      expect(exitCode, stdout).toBe(0)
      expect(existsSync(join(out, '2018/06/a/index.html'))).toBe(true)
    } else {
      expect(exitCode).toBe(1)
      expect(stdout).toMatch(/^articles\/a\.md:\d+:\d+: .+/mu)
      expect(existsSync(out)).toBe(false)
    }
  })

  test('symbolic links that loop or lead out are told and not followed', async () => {
    const root = bulletin({
      'site.yaml': SITE_YAML,
      'articles/a.md': article(),
      'ngoai/b.md': article({ title: 'Bên ngoài' }),
    })
    symlinkSync('..', join(root, 'articles/len'))
    symlinkSync('vong', join(root, 'articles/vong'))
    symlinkSync('../ngoai', join(root, 'articles/ra'))
    symlinkSync('/etc/passwd', join(root, 'articles/mat-khau.md'))
    const { exitCode, stdout } = await buildSafely(root)
    expect(exitCode).toBe(1)
    for (const name of ['len', 'vong', 'ra', 'mat-khau.md']) expect(stdout).toContain(`articles/${name}:1:1: `)
  })

  test('a picture that is a link out of the bulletin is not published', async () => {
    const root = bulletin({ 'site.yaml': SITE_YAML, 'articles/a/index.md': article({ attachments: '[tep.pdf]' }) })
    mkdirSync(join(root, 'articles/a'), { recursive: true })
    symlinkSync('/etc/passwd', join(root, 'articles/a/tep.pdf'))
    const { exitCode, stdout } = await buildSafely(root)
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/^articles\/a\/index\.md:\d+:\d+: /mu)
  })

  test('names of files with spaces, marks, quotes and line breaks are no trouble', async () => {
    const names = ['bài có dấu', "l'été “hội”", 'a  b', 'một\nhai', '%20%2e%2e', 'x;y&z', 'BÀI HOA']
    const files = Object.fromEntries(
      names.map((name) => [
        `articles/${name}.md`,
        article({ title: `'${name.replaceAll("'", "''").replace('\n', ' ')}'` }),
      ]),
    )
    const { out } = await buildSite({ root: bulletin({ 'site.yaml': SITE_YAML, ...files }) })
    const site = publishedSite(out)
    expect(site.members('/2018/06/')).toHaveLength(names.length)
    expect(site.urls.filter((url) => url !== '/_headers' && !/^[a-z0-9/.-]+$/u.test(url))).toEqual([])
  })
})
