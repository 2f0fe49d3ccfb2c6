import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

import type { Content } from '../../../src/content/content.ts'
import { loadContent } from '../../../src/content/load.ts'
import type { Item } from '../../../src/domain/article.ts'
import { snapshotOf } from '../../../src/content/snapshot.ts'
import { article, bulletinFolder, PNG } from './bulletin-folder.ts'

const NEVER = 'không bao giờ'
const FILES = {
  'site.yaml': 'name: Bản tin\nurl: https://host/\n',
  'articles/a.md': article({ title: 'Tin a' }, 'Nội dung của a.'),
  'articles/b.md': article({ title: 'Tin b', related: '[articles/a.md]' }, 'Nội dung của b.'),
  'articles/c/index.md': article({ title: 'Tin c', image: '{ src: anh.png, alt: Chợ phiên }' }, 'Nội dung của c.'),
  'articles/c/anh.png': PNG,
}

interface Loading {
  readonly cache: string
  readonly engine?: string
  readonly isParanoid?: boolean
}

/** A bulletin whose files were left alone for long, and a folder for what was read of it. */
function rested(files: Readonly<Record<string, string | Uint8Array>> = FILES) {
  const root = bulletinFolder(files)
  for (const path of Object.keys(files)) rest(join(root, path))
  return { root, cache: bulletinFolder({}) }
}

function rest(file: string): void {
  utimesSync(file, 1_500_000_000, 1_500_000_000)
}

/** As a build that starts a moment from now: what the disk does until then is past. */
function load(root: string, { cache, engine = 'code', isParanoid = false }: Loading): Promise<Content> {
  const now = Date.now() + 50
  const store = { folder: join(cache, 'content'), owner: root, engine, isParanoid, now }
  return loadContent({ root, store, snapshot: snapshotOf(root, now) })
}

/** All that a plan sees of what was read. */
function seen({ items, problems, html }: Content): object {
  return { items: items.map(whole), problems, bodies: items.map(html) }
}

/** An item with what is parsed only when it is asked for. */
function whole(item: Item): object {
  const { title, summary, body } = item
  const { links, length, hash, headings, anchors, excerpt } = body
  const read = { links, length, hash, headings, anchors, excerpt }
  return { ...Object.fromEntries(Object.entries(item)), title, summary, body: read }
}

/** What is seen without any store. */
async function truth(root: string): Promise<object> {
  return seen(await loadContent({ root }))
}

function change(root: string, path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
  rest(join(root, path))
}

describe('what was read', () => {
  test('is not read again while nothing changes, and is the same', async () => {
    const { root, cache } = rested()
    expect((await load(root, { cache })).opened).toBe(3)
    const again = await load(root, { cache })
    expect(again.opened).toBe(0)
    expect(seen(again)).toEqual(await truth(root))
  })

  test('is read again in files that changed, though size and time are the same', async () => {
    const { root, cache } = rested()
    await load(root, { cache })
    change(root, 'articles/a.md', article({ title: 'Tin x' }, 'Nội dung của x.'))
    const again = await load(root, { cache })
    expect(again.opened).toBe(1)
    expect(seen(again)).toEqual(await truth(root))
  })

  test('is read again when a picture of it changed', async () => {
    const { root, cache } = rested()
    await load(root, { cache })
    change(root, 'articles/c/anh.png', Buffer.concat([PNG, Buffer.from('khác')]))
    const again = await load(root, { cache })
    expect(again.opened).toBe(1)
    expect(seen(again)).toEqual(await truth(root))
  })

  test('is opened all the same when no file may be trusted', async () => {
    const { root, cache } = rested()
    await load(root, { cache })
    expect((await load(root, { cache, isParanoid: true })).opened).toBe(3)
  })

  test('of a file that has faults is told each time', async () => {
    const { root, cache } = rested({ ...FILES, 'articles/d.md': article({ province: 'Điện Biêm' }) })
    await load(root, { cache })
    const again = await load(root, { cache })
    expect(again.problems).toMatchObject([{ file: 'articles/d.md', code: 'unknown-province' }])
    expect(seen(again)).toEqual(await truth(root))
  })
})

describe('an item that names another', () => {
  test('is read again when that one is gone', async () => {
    const { root, cache } = rested()
    await load(root, { cache })
    rmSync(join(root, 'articles/a.md'))
    const again = await load(root, { cache })
    expect(again.problems).toMatchObject([{ file: 'articles/b.md', code: 'unknown-article' }])
    expect(seen(again)).toEqual(await truth(root))
  })

  test('is read again when one comes that lies nearer, and when that goes', async () => {
    const { root, cache } = rested()
    await load(root, { cache })
    change(root, 'articles/articles/a.md', article({ title: 'Tin gần' }))
    expect(seen(await load(root, { cache }))).toEqual(await truth(root))
    rmSync(join(root, 'articles/articles'), { recursive: true })
    expect(seen(await load(root, { cache }))).toEqual(await truth(root))
  })
})

describe('the settings', () => {
  const withSite = (yaml: string) => ({ ...FILES, 'site.yaml': FILES['site.yaml'] + yaml })

  test.each([
    ['the name', 'description: Tin\nimprint: { phone: 0215 }\n'],
    ['the menu', 'look: { menu: [kinh-te] }\n'],
    ['lengths of lists', 'counts: { feed: 3 }\n'],
    ['spellings', 'tags: [OCOP]\n'],
  ])('that readings do not depend on may change: %s', async (_, yaml) => {
    const { root, cache } = rested()
    await load(root, { cache })
    change(root, 'site.yaml', withSite(yaml)['site.yaml'])
    expect((await load(root, { cache })).opened).toBe(0)
  })

  test.each([
    ['language', 'lang: en\n'],
    ['province', 'province: Điện Biên\n'],
    ['categories', 'categories: [{ id: ntm, name: Nông thôn mới }]\n'],
    ['localities', 'localities: [{ id: muong-thanh, name: Mường Thanh, kind: xã }]\n'],
  ])('that they depend on make all new: %s', async (_, yaml) => {
    const { root, cache } = rested()
    await load(root, { cache })
    change(root, 'site.yaml', withSite(yaml)['site.yaml'])
    const again = await load(root, { cache })
    expect(again.opened).toBe(3)
    expect(seen(again)).toEqual(await truth(root))
  })
})

describe('a store that cannot be trusted costs reading again, never a wrong page:', () => {
  const readings = (cache: string): string => join(cache, 'content', 'readings')
  const bodies = (cache: string): string => join(cache, 'content', 'bodies')
  const halved = (file: string): void => {
    truncateSync(file, statSync(file).size >> 1)
  }
  const flipped = (file: string, text: string, other: string): void => {
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(text, other))
  }

  test.each<[string, (cache: string) => unknown]>([
    [
      'readings cut off',
      (cache) => {
        halved(readings(cache))
      },
    ],
    [
      'bodies cut off',
      (cache) => {
        halved(bodies(cache))
      },
    ],
    [
      'readings gone',
      (cache) => {
        rmSync(readings(cache))
      },
    ],
    [
      'bodies gone',
      (cache) => {
        rmSync(bodies(cache))
      },
    ],
    [
      'readings empty',
      (cache) => {
        truncateSync(readings(cache))
      },
    ],
    [
      'readings of other bytes',
      (cache) => {
        writeFileSync(readings(cache), Buffer.from([0, 255, 10, 0x7b]))
      },
    ],
    [
      'bodies of other bytes',
      (cache) => {
        writeFileSync(bodies(cache), NEVER)
      },
    ],
    [
      'lines of other bytes',
      (cache) => {
        appendFileSync(readings(cache), `\n{"reading":{"path":"articles/a.md"}}\nnull`)
      },
    ],
    [
      'readings of another version',
      (cache) => {
        flipped(readings(cache), 'bantin-readings 2', 'bantin-readings 1')
      },
    ],
    [
      'a letter of a reading that flipped',
      (cache) => {
        flipped(readings(cache), 'Tin a', 'Tin o')
      },
    ],
    [
      'a letter of a body that flipped',
      (cache) => {
        flipped(bodies(cache), 'của a', 'của o')
      },
    ],
  ])('%s', async (_, harm) => {
    const { root, cache } = rested()
    await load(root, { cache })
    harm(cache)
    expect(seen(await load(root, { cache }))).toEqual(await truth(root))
    const healed = await load(root, { cache })
    expect(seen(healed)).toEqual(await truth(root))
  })

  test('of other code', async () => {
    const { root, cache } = rested()
    await load(root, { cache, engine: 'old' })
    expect((await load(root, { cache, engine: 'new' })).opened).toBe(3)
  })

  test('of another bulletin', async () => {
    const { root, cache } = rested()
    const other = rested({ ...FILES, 'articles/a.md': article({ title: 'Tin k' }, 'Nội dung của k.') })
    await load(other.root, { cache })
    expect(seen(await load(root, { cache }))).toEqual(await truth(root))
    expect(seen(await load(other.root, { cache }))).toEqual(await truth(other.root))
  })

  test('into which the build of another bulletin wrote at the same time', async () => {
    const { root, cache } = rested()
    const other = rested({ ...FILES, 'articles/a.md': article({ title: 'Tin k' }, 'Nội dung của k.') })
    await load(other.root, other)
    await load(root, { cache })
    const [, ...lines] = readFileSync(readings(other.cache), 'utf8').split('\n')
    appendFileSync(readings(cache), `\n${lines.join('\n')}`)
    expect(seen(await load(root, { cache }))).toEqual(await truth(root))
  })
})

describe('the store stays small', () => {
  const sizeOf = (cache: string): number =>
    statSync(join(cache, 'content', 'readings')).size + statSync(join(cache, 'content', 'bodies')).size

  test('when nothing changes, faults and names of other items included', async () => {
    const { root, cache } = rested({ ...FILES, 'articles/d.md': article({ province: 'Điện Biêm' }) })
    await load(root, { cache })
    const before = sizeOf(cache)
    await load(root, { cache })
    expect(sizeOf(cache)).toBe(before)
  })

  test('however often one article changes', async () => {
    const { root, cache } = rested()
    const body = 'Rất dài. '.repeat(120_000)
    for (let edit = 0; edit < 14; edit += 1) {
      change(root, 'articles/a.md', article({ title: 'Tin a' }, `${body}${String(edit)}`))
      await load(root, { cache })
      expect(statSync(join(cache, 'content', 'bodies')).size).toBeLessThan(20 * 1024 * 1024)
    }
    expect(seen(await load(root, { cache }))).toEqual(await truth(root))
  })

  test('however many articles come and go', async () => {
    const { root, cache } = rested()
    const many = Array.from({ length: 220 }, (_, number) => `articles/${String(number)}.md`)
    for (const path of many) change(root, path, article())
    await load(root, { cache })
    for (const path of many) rmSync(join(root, path))
    await load(root, { cache })
    const lines = readFileSync(join(cache, 'content', 'readings'), 'utf8').split('\n')
    expect(lines.length).toBeLessThan(100)
  })
})
