import fc from 'fast-check'
import { expect, test } from 'vitest'

import type { Opened } from '../../../src/content/file-reader.ts'
import { type Elsewhere, readAll } from '../../../src/content/read-all.ts'
import type { ItemReading } from '../../../src/content/read-item.ts'
import { memoryStore, type ReadingStore } from '../../../src/content/reading-store.ts'
import type { FoundFile } from '../../../src/content/walk.ts'

function readingOf(path: string): ItemReading {
  const start = { line: 1, column: 1 }
  return {
    ...{ path, lang: 'vi', item: null, alert: null, html: null, problems: [], labels: [], links: [], files: [] },
    ...{ pictures: [], places: { address: start, aliases: start, translates: start, labels: [] } },
  }
}

const filesOf = (count: number): readonly FoundFile[] =>
  Array.from({ length: count }, (_, place) => ({ path: `articles/${String(place)}.md`, disk: '/nowhere' }))

/** A store that reads without a disk, and tells what it was asked for. */
function storeWith(isEmpty: boolean): {
  readonly store: ReadingStore
  readonly here: string[]
  readonly taken: string[]
} {
  const [here, taken]: readonly [string[], string[]] = [[], []]
  const store: ReadingStore = {
    ...memoryStore(({ path }) => readingOf(path)),
    isEmpty,
    reading({ path }) {
      here.push(path)
      return readingOf(path)
    },
    take({ path }, { reading }) {
      taken.push(path)
      return reading
    },
  }
  return { store, here, taken }
}

function elsewhereWith(read: Elsewhere['read'], batches = 2): Elsewhere {
  return { batches, read }
}

const openAll: Elsewhere['read'] = (files) =>
  Promise.resolve(files.map(({ path }): Opened => ({ id: null, reading: readingOf(path) })))

test('every file is read once, here or elsewhere, and told in order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1000, max: 2500 }), fc.integer({ min: 1, max: 6 }), async (count, batches) => {
      const files = filesOf(count)
      const { store, here, taken } = storeWith(true)
      const told: number[] = []
      const onProgress = (done: number): void => void told.push(done)
      const readings = await readAll(files, { store, elsewhere: elsewhereWith(openAll, batches), onProgress })
      expect(readings.map(({ path }) => path)).toEqual(files.map(({ path }) => path))
      expect([...here, ...taken].length).toBe(count)
      expect(taken.length).toBeGreaterThan(0)
      expect(told.at(-1)).toBe(count)
    }),
    { numRuns: 30 },
  )
})

test.each([
  ['few', 999, true],
  ['known', 1000, false],
])('files that are %s are read here', async (_, count, isEmpty) => {
  const { store, here, taken } = storeWith(isEmpty)
  await readAll(filesOf(count), { store, elsewhere: elsewhereWith(openAll), onProgress: undefined })
  expect([here.length, taken.length]).toEqual([count, 0])
})

test('what goes wrong elsewhere ends the reading', async () => {
  const { store } = storeWith(true)
  const elsewhere = elsewhereWith(() => Promise.reject(new Error('no memory')))
  await expect(readAll(filesOf(1200), { store, elsewhere, onProgress: undefined })).rejects.toThrow('no memory')
})

test('a file that another thread left out is told', async () => {
  const { store } = storeWith(true)
  const elsewhere = elsewhereWith(async (files) => (await openAll(files)).slice(1))
  await expect(readAll(filesOf(1200), { store, elsewhere, onProgress: undefined })).rejects.toThrow('fewer files')
})
