import fc from 'fast-check'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

import { deploy } from '../../../src/deploy/deploy.ts'
import { promiseOf } from '../../../src/domain/lasting.ts'
import { folderTarget } from '../../../src/deploy/folder-target.ts'
import { outputPath } from '../../../src/routes/route.ts'
import { emptyFolder, filesOf, noteOf, OPTIONS, type Pages, treeOf, watched } from './small-trees.ts'

const PAGES = [
  '/2018/06/a/',
  '/2018/06/b/',
  '/2018/07/c/',
  '/chuyen-muc/x/',
  '/tu-khoa/y/',
  '/feed.xml',
  '/en/',
] as const
const FILES = ['/2018/06/a/anh-1.png', '/assets/trang.js', '/tim-kiem/0.bin'] as const

/** A site in which every link leads somewhere; what it is made of is drawn anew each time. */
const site: fc.Arbitrary<Pages> = fc
  .record({
    pages: fc.subarray([...PAGES]),
    files: fc.subarray([...FILES]),
    links: fc.array(fc.nat(99), { minLength: 40, maxLength: 40 }),
    salt: fc.constantFrom('một', 'hai', 'ba'),
  })
  .map(({ pages, files, links, salt }) => {
    const there = ['/', ...pages, ...files]
    const linksOf = (place: number): readonly string[] =>
      links.slice(place * 4, place * 4 + 4).flatMap((number) => there[number % (2 * there.length)] ?? [])
    return Object.fromEntries([
      ...['/', ...pages].map((url, place) => [url, [salt, ...linksOf(place)].join('\n')] as const),
      ...files.map((url) => [url, salt] as const),
    ])
  })

/** Readers who remember every address that they came by, and follow links from all of them. */
interface Readers {
  /** Throws when a link leads nowhere. */
  look(request: string, entries: Pages): void
  /** Forgets addresses that are no more. */
  forget(): void
}

function readersOf(folder: string): Readers {
  const isThere = (url: string): boolean => existsSync(join(folder, outputPath(url)))
  const known = new Set(['/'])
  return {
    look(request, entries) {
      const seen = new Set([...known].filter((url) => isThere(url) && url in entries))
      for (const url of seen) {
        if (!url.endsWith('/') && !url.endsWith('.xml')) continue
        const links = readFileSync(join(folder, outputPath(url)), 'utf8').split('\n')
        for (const link of links.filter((line) => line.startsWith('/'))) {
          if (!isThere(link)) throw new Error(`After ${request}: ${url} leads to ${link}, which is not there`)
          seen.add(link)
          known.add(link)
        }
      }
    },
    forget() {
      for (const url of known) if (url !== '/' && !isThere(url)) known.delete(url)
    },
  }
}

class Cut extends Error {}

/** Deploys a site, looking at every link after every request; the request of a number cuts it off. */
async function deployWatched(
  pages: Pages,
  folder: string,
  { readers, cutAt }: { readonly readers: Readers; readonly cutAt: number },
): Promise<void> {
  let requests = 0
  const target = watched(
    folderTarget(folder),
    () => {
      // As a process that was killed, it asks for nothing more: its lock stays.
      if (++requests >= cutAt) throw new Cut()
    },
    (request) => {
      readers.look(request, pages)
    },
  )
  try {
    await deploy(treeOf(pages), target, OPTIONS)
  } catch (error) {
    if (!(error instanceof Cut)) throw error
  }
  readers.forget()
}

test('no reader finds a link that leads nowhere, however often deployments are cut off, and the last ends right', async () => {
  const cut = fc.record({ pages: site, cutAt: fc.integer({ min: 4, max: 80 }) })
  const property = fc.asyncProperty(fc.array(cut, { minLength: 1, maxLength: 4 }), site, async (cuts, last) => {
    const folder = emptyFolder()
    const readers = readersOf(folder)
    let promised: Pages = {}
    for (const { pages, cutAt } of [...cuts, { pages: last, cutAt: Infinity }]) {
      promised = { ...withoutPromises(promised), ...pages }
      await deployWatched(promised, folder, { readers, cutAt })
    }
    expect(filesOf(folder)).toEqual(filesOf(treeOf(promised).folder))
    expect(noteOf(folder, 'underway')).toBeNull()
    expect(noteOf(folder, 'lock')).toBeNull()
  })
  await fc.assert(property, { numRuns: 20 })
})

/** What was promised to readers stays, at least as a page that leads home; the rest goes. */
function withoutPromises(pages: Pages): Pages {
  const lasting = Object.keys(pages).filter((url) => promiseOf(url) !== null)
  return Object.fromEntries(lasting.map((url) => [url, '/']))
}
