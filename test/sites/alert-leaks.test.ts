import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { article } from './articles.ts'
import { bulletin, buildSite, type Files } from './build-site.ts'
import { filesIn } from './published-site.ts'

/** An urgent notice with a mark in every field that some page might print. */
function notice(mark: string, fields: string): Files {
  const lines = ['kind: alert', 'level: khan', `title: Nhan đề ${mark}`, `text: Lời báo ${mark}.`, fields]
  return { [`articles/bao-${mark}.md`]: `---\n${lines.join('\n')}\n---\n` }
}

const LIVE = notice('zqlive', 'from: 2026-11-24 06:00\nuntil: 2026-11-25 18:00')
const FILES: Files = {
  'site.yaml': 'schema: 1\nname: Bản tin thử\nurl: https://ban-tin.example/\n',
  'articles/mot.md': article({ title: 'Tin một' }),
  ...LIVE,
  ...notice('zqdraft', 'from: 2026-11-24 06:00\nuntil: 2026-11-25 18:00\ndraft: true'),
  ...notice('zqfuture', 'from: 2026-11-24 20:00\nuntil: 2026-11-25 18:00'),
  ...notice('zqpast', 'from: 2026-11-20\nuntil: 2026-11-23'),
}
const MARKS = ['zqlive', 'zqdraft', 'zqfuture', 'zqpast'] as const

/** Files of a tree that hold each mark in their bytes or their name. */
function filesByMark(out: string): Readonly<Record<string, readonly string[]>> {
  const files = [...filesIn(out), '.bantin/ledger']
  const holding = (mark: string) =>
    files.filter((path) => path.includes(mark) || readFileSync(join(out, path)).includes(mark))
  return Object.fromEntries(MARKS.map((mark) => [mark, holding(mark)]))
}

/** Where a live notice stands: the front page, the heads of indexes, and what all other pages ask for. */
const PLACES = ['index.html', 'chuyen-muc/nong-thon-moi/index.html', 'tinh/dien-bien/index.html', 'thong-bao.json']

test('of urgent notices that are drafts, not begun or over no byte is published, and a live one stands where it should', async () => {
  const { out } = await buildSite({ root: bulletin(FILES), now: '2026-11-24T08:00:00+07:00' })
  const { zqlive = [], ...others } = filesByMark(out)
  expect(zqlive).toEqual(expect.arrayContaining(PLACES))
  expect(zqlive.filter((path) => path.startsWith('2018/'))).toEqual([])
  expect(others).toEqual({ zqdraft: [], zqfuture: [], zqpast: [] })
})

test('the first build after its end takes a notice away, and brings the one that has begun', async () => {
  const root = bulletin({ ...FILES, ...notice('zqlive', 'from: 2026-11-24 06:00\nuntil: 2026-11-24 18:00') })
  const { out } = await buildSite({ root, now: '2026-11-24T18:00:00+07:00' })
  await buildSite({ root, out, now: '2026-11-24T20:00:00+07:00' })
  const { zqfuture, ...others } = filesByMark(out)
  expect(zqfuture).toEqual(expect.arrayContaining(PLACES))
  expect(others).toEqual({ zqlive: [], zqdraft: [], zqpast: [] })
})
