import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { article, PNG } from './articles.ts'
import { bulletin, buildSite, type Files, scratchFolder } from './build-site.ts'
import { filesIn } from './published-site.ts'
import { startPreview } from './start-preview.ts'

const NOW = '2026-11-24T08:00:00+07:00'
const SECRET = 'zqxj'

/** A picture whose bytes hold a mark of their own. */
function picture(mark: string): Buffer {
  return Buffer.concat([PNG, Buffer.from(mark)])
}

/** An article with marks in every field that some page, feed or index might print. */
function marked(mark: string, fields: Readonly<Record<string, string>>): Files {
  const folder = `articles/bai-${mark}`
  const text = article(
    {
      title: `Nhan đề ${mark}`,
      summary: `Lời dẫn ${mark}`,
      category: '[Nông thôn mới, Làng nghề]',
      tags: `[thẻ ${mark}]`,
      topic: `Dòng ${mark}`,
      author: `Tác giả ${mark}`,
      image: `{ src: anh-${mark}.png, alt: Ảnh ${mark} }`,
      attachments: `[{ file: tep-${mark}.pdf, title: Tệp ${mark} }]`,
      aliases: `[/2018/06/cu-${mark}/]`,
      ...fields,
    },
    `Nội dung ${mark}.`,
  )
  return {
    [`${folder}/index.md`]: text,
    [`${folder}/anh-${mark}.png`]: picture(`${mark}bytes`),
    [`${folder}/tep-${mark}.pdf`]: `%PDF-1.4 ${mark}bytes`,
  }
}

const FILES: Files = {
  'site.yaml': 'schema: 1\nname: Bản tin thử\nurl: https://ban-tin.example/\n',
  'articles/hai.md': article({ title: 'Tin hai', date: '2018-07-01' }),
  'articles/mot.md': article({ title: 'Tin một', related: '[articles/hai.md]' }),
  ...marked(`${SECRET}draft`, { draft: 'true' }),
  ...marked(`${SECRET}future`, { date: '2026-11-25' }),
  ...marked(`${SECRET}minute`, { date: '2026-11-24 08:01' }),
  'articles/lien-he.md': `---\nkind: page\ntitle: Trang ${SECRET}page\ndraft: true\n---\n\nNội dung ${SECRET}page.\n`,
}

/** Files of a tree, its memory too, that hold a text in their bytes or their name. */
function filesWith(out: string, text: string): readonly string[] {
  const memory = existsSync(join(out, '.bantin/ledger')) ? ['.bantin/ledger'] : []
  return [...filesIn(out), ...memory].filter(
    (path) => path.includes(text) || readFileSync(join(out, path)).includes(text),
  )
}

/** The draft, in the preview. */
const DRAFT_PAGE = `2018/06/bai-${SECRET}draft/index.html`

/** Runs the preview until it has shown the draft, then stops it. */
async function preview(root: string, cache: string): Promise<void> {
  const server = await startPreview({ root, cache, now: NOW })
  expect(await server.page(`/2018/06/bai-${SECRET}draft/`)).toContain(`Nội dung ${SECRET}draft`)
  expect(await server.stop()).toBe(0)
}

test('nothing of a draft or a future article is in what is published', async () => {
  const { out } = await buildSite({ root: bulletin(FILES), now: NOW })
  expect(filesWith(out, SECRET)).toEqual([])
  expect(filesWith(out, 'Tin một').length).toBeGreaterThan(5)
})

test('nothing of them is published after a preview that shows them, nor between two builds', async () => {
  const root = bulletin(FILES)
  const [cache, out] = [join(scratchFolder(), 'cache'), join(scratchFolder(), 'dist')]
  await preview(root, cache)
  await buildSite({ root, cache, out, now: NOW })
  expect(filesWith(out, SECRET)).toEqual([])
  await preview(root, cache)
  await buildSite({ root, cache, out, now: NOW })
  expect(filesWith(out, SECRET)).toEqual([])
})

test('the preview shows them with a banner', async () => {
  const root = bulletin(FILES)
  const cache = join(scratchFolder(), 'cache')
  await preview(root, cache)
  expect(filesWith(join(cache, 'dev'), `Nội dung ${SECRET}draft`)).toEqual([DRAFT_PAGE])
  expect(readFileSync(join(cache, 'dev', DRAFT_PAGE), 'utf8')).toMatch(/Bản nháp/u)
})

test('a future article appears at its instant, whole, and goes again when the clock goes back', async () => {
  const root = bulletin(FILES)
  const { out } = await buildSite({ root, now: '2026-11-24T08:01:00+07:00' })
  expect(filesWith(out, `Nội dung ${SECRET}minute`)).toEqual([
    `2026/11/bai-${SECRET}minute/index.html`,
    expect.stringMatching(/^tim-kiem\/tin\/2026\/11\/\d+\.json$/u),
  ])
  // The attachment; a picture is encoded anew, and what stands in the file besides it stays behind.
  expect(filesWith(out, `${SECRET}minutebytes`)).toEqual([expect.stringMatching(/\.pdf$/u)])
  expect(filesIn(out).filter((path) => path.includes(`anh-${SECRET}minute`)).length).toBeGreaterThan(0)
  expect(filesWith(out, `${SECRET}future`)).toEqual([])
  await buildSite({ root, out, now: NOW })
  expect(filesWith(out, SECRET)).toEqual([])
})

test('an article that becomes a draft leaves nothing behind', async () => {
  const live = marked(`${SECRET}once`, {})
  const root = bulletin({ ...FILES, ...live })
  const { out } = await buildSite({ root, now: NOW })
  expect(filesWith(out, `${SECRET}once`).length).toBeGreaterThan(10)
  const again = bulletin({ ...FILES, ...marked(`${SECRET}once`, { draft: 'true' }) })
  await buildSite({ root: again, out, now: NOW })
  expect(filesWith(out, SECRET)).toEqual([])
})
