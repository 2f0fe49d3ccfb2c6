import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

import type { Article, Item } from '../../../src/domain/article.ts'
import { detailsOf } from '../../../src/content/gist.ts'
import type { LogEntry } from '../../../src/content/log-entry.ts'
import { unpacker } from '../../../src/content/log-entry.ts'
import { logHeader, logWriter, readLog } from '../../../src/content/reading-log.ts'
import { aBody, aFile, aLabel, aMoment, anArticle, aPage, aPicture } from '../domain-values.ts'
import { bulletinFolder } from './bulletin-folder.ts'

const AT = { line: 2, column: 8 }
const PLACES = { address: AT, aliases: AT, translates: AT, labels: [AT] }
const LINK = { target: 'articles/khác.md', anchor: 'mục', line: 9, column: 1 }

const EVERYTHING: Omit<Article, 'kind' | 'cardHash' | 'hash' | 'published'> = {
  ...{
    path: 'articles/một hai: %20\t"ba".md',
    url: '/2018/06/tin/',
    slug: 'tin',
    lang: 'vi',
    title: 'Tin\nmới',
    summary: '😀',
  },
  ...{ draft: true, image: aPicture('/anh.jpg'), aliases: ['/cũ/'], translates: 'articles/b.md', references: [LINK] },
  attachments: [{ file: aFile('/a.pdf'), title: 'Công văn' }],
  ...{
    updated: aMoment('2018-07-01T08:00'),
    body: aBody({ links: [LINK], anchors: ['mục'] }),
    files: [aFile('/anh.jpg')],
  },
  ...{ expires: aMoment('2019-01-01'), featured: true, provinces: [{ id: 'ha-noi', name: 'Hà Nội: %41' }] },
  ...{ localities: [{ id: 'phuong', name: 'Phường' }], categories: [aLabel('Văn hóa'), aLabel('Xã hội')] },
  ...{
    tags: [aLabel('a: b c'), { id: 'x', text: '\ud800 %zz' }],
    topic: aLabel('Mùa vàng'),
    authors: [aLabel('Lò Thị A')],
  },
  ...{ contributor: 'Chị B', source: { name: 'Báo', url: null, date: null }, gallery: [aPicture('/anh.jpg')] },
  ...{
    video: null,
    audio: [],
    corrections: [{ date: aMoment('2018-07-01'), text: 'Sửa' }],
    related: ['articles/b.md'],
  },
}

function entryOf(item: Item): LogEntry {
  const labels = item.kind === 'page' ? [] : labelsOf(item)
  const problem = { severity: 'notice', file: item.path, ...AT, code: 'x', message: 'Ờ\t', remedy: 'Sửa.' } as const
  const reading = { path: item.path, lang: item.lang, item, alert: null, html: null, problems: [problem], labels }
  return {
    ...{ stat: '12 1.5 2.5 99', id: 'a'.repeat(40), place: { offset: 7, length: 8, crc: 4_294_967_295 } },
    media: [['articles/anh.jpg', '1 2 3 4', '']],
    reading: { ...reading, links: [], files: ['articles/anh.jpg'], pictures: [], places: PLACES },
  }
}

function labelsOf({ categories, tags, topic, authors }: Article): LogEntry['reading']['labels'] {
  return [
    ...categories.map((label) => ({ kind: 'category', label }) as const),
    ...tags.map((label) => ({ kind: 'tag', label }) as const),
    ...(topic === null ? [] : [{ kind: 'topic', label: topic } as const]),
    ...authors.map((label) => ({ kind: 'author', label }) as const),
  ]
}

/** An entry with what is read only when it is asked for. */
function whole({ stat, id, place, media, reading }: LogEntry): object {
  const { path, lang, item, problems, labels, links, files, pictures, places } = reading
  const { title, summary, body } = item
  const { length, hash, headings, anchors, excerpt } = body
  const all = { ...item, title, summary, body: { links: body.links, length, hash, headings, anchors, excerpt } }
  return { stat, id, place, media, path, lang, item: all, problems, labels, links, files, pictures, places }
}

test.each<[string, Item]>([
  ['an article with everything', anArticle({ ...EVERYTHING, published: aMoment('2018-06-30T09:05') })],
  ['an article with little', anArticle()],
  ['a plain page', aPage({ title: 'Giới thiệu' })],
])('%s comes out of the log as it went in', (_, item) => {
  const file = join(bulletinFolder({}), 'readings')
  const entry = entryOf(item)
  writeFileSync(file, logHeader('key'))
  const writer = logWriter(file, 'key')
  writer.add(entry)
  writer.flush()
  const read = readLog(
    file,
    'key',
    unpacker(() => detailsOf(item, PLACES)),
  )
  expect([...(read?.entries.values() ?? [])].map(whole)).toEqual([whole(entry)])
})
