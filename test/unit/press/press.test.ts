import fc from 'fast-check'
import { existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

import { writeJournal } from '../../../src/press/journal.ts'
import { type Order, type Printed, printPage } from '../../../src/press/order.ts'
import { filesIn } from '../../../src/press/output-folder.ts'
import { press } from '../../../src/press/press.ts'
import { emptyFolder, fileRoute, print, type SmallSite, treeOf, writtenAt } from './small-site.ts'

const SITE: SmallSite = { '/': 'home', '/2018/08/tin/': 'tin', '/feed.xml': 'feed' }

/** Lets a moment pass, as between a build and the next change. */
function rest(out: string): void {
  const past = Date.now() / 1000 - 10
  utimesSync(join(out, '.bantin', 'ledger'), past, past)
  for (const path of filesIn(out)) utimesSync(join(out, path), past, past)
}

function ledgerOf(out: string): string {
  return readFileSync(join(out, '.bantin', 'ledger'), 'utf8')
}

describe('a first build', () => {
  test('publishes every page under its path', async () => {
    const out = emptyFolder()
    await print(SITE, out)
    expect(treeOf(out)).toEqual({ '2018/08/tin/index.html': 'tin', 'feed.xml': 'feed', 'index.html': 'home' })
  })

  test('tells what it added', async () => {
    const delta = await print(SITE, emptyFolder())
    expect(delta).toMatchObject({ added: ['/', '/2018/08/tin/', '/feed.xml'], changed: [], removed: [], total: 3 })
  })

  test('copies pictures from the root of the bulletin', async () => {
    const [root, out] = [emptyFolder(), join(emptyFolder(), 'dist')]
    writeFileSync(join(root, 'anh.jpg'), Buffer.from([0xff, 0xd8, 0x00]))
    await print({}, out, { root })
    await press([fileRoute('/2018/anh-3f9a.jpg', 'anh.jpg', '1')], {
      out,
      root,
      render: () => nothing(),
      draw: () => nothing(),
    })
    expect(readFileSync(join(out, '2018', 'anh-3f9a.jpg'))).toEqual(Buffer.from([0xff, 0xd8, 0x00]))
  })
})

test('pictures and cards are drawn, and not rendered', async () => {
  const drawn: string[] = []
  const routes = (['image', 'card'] as const).map((kind) => ({ ...fileRoute(`/${kind}.png`, '', kind), kind }))
  const out = emptyFolder()
  await press(routes, {
    ...{ out, root: out, render: () => nothing() },
    async *draw(orders) {
      for (const order of orders) {
        drawn.push(order.url)
        yield await Promise.resolve(printPage(order, Buffer.from([0, 255])))
      }
    },
  })
  expect(drawn).toEqual(['/image.png', '/card.png'])
  expect(readFileSync(join(out, 'card.png'))).toEqual(Buffer.from([0, 255]))
})

describe('the next build', () => {
  test('renders nothing when nothing changed', async () => {
    const out = emptyFolder()
    await print(SITE, out)
    const delta = await print(SITE, out)
    expect(delta).toMatchObject({ rendered: [], added: [], changed: [], removed: [], total: 3 })
  })

  test('renders and writes only what changed', async () => {
    const out = emptyFolder()
    await print(SITE, out)
    const before = writtenAt(out, 'feed.xml')
    const delta = await print({ ...SITE, '/': 'new home' }, out)
    expect(delta).toMatchObject({ rendered: ['/'], added: [], changed: ['/'], removed: [] })
    expect(treeOf(out)['index.html']).toBe('new home')
    expect(writtenAt(out, 'feed.xml')).toBe(before)
  })

  test('leaves a page untouched that was rendered to the same bytes', async () => {
    const out = emptyFolder()
    await print(SITE, out)
    const before = writtenAt(out, 'index.html')
    const delta = await print({ ...SITE, '/': 'newer' }, out, {
      async *render(orders) {
        for (const order of orders) yield await Promise.resolve(printPage(order, 'home'))
      },
    })
    expect(delta.changed).toEqual([])
    expect(writtenAt(out, 'index.html')).toBe(before)
  })

  test('removes what is gone, and the folders that it leaves empty', async () => {
    const out = emptyFolder()
    await print(SITE, out)
    const delta = await print({ '/': 'home' }, out)
    expect(delta.removed).toEqual(['/2018/08/tin/', '/feed.xml'])
    expect(existsSync(join(out, '2018'))).toBe(false)
  })

  test('puts a page where a folder was, and a folder where a page was', async () => {
    const out = emptyFolder()
    await print({ '/tincu.html': 'trang' }, out)
    await print({ '/tincu.html/tiep/': 'trang' }, out)
    expect(treeOf(out)).toEqual({ 'tincu.html/tiep/index.html': 'trang' })
    await print({ '/tincu.html': 'trang' }, out)
    expect(treeOf(out)).toEqual({ 'tincu.html': 'trang' })
  })

  test('keeps a folder in which something is left', async () => {
    const out = emptyFolder()
    await print({ ...SITE, '/2018/09/tin/': 'khác' }, out)
    await print({ '/2018/09/tin/': 'khác' }, out)
    expect(treeOf(out)).toEqual({ '2018/09/tin/index.html': 'khác' })
  })

  test('makes a page again that someone removed or cut short', async () => {
    const out = emptyFolder()
    await print(SITE, out)
    rmSync(join(out, 'index.html'))
    writeFileSync(join(out, 'feed.xml'), 'f')
    const delta = await print(SITE, out)
    expect(delta.rendered).toEqual(['/', '/feed.xml'])
    expect(treeOf(out)).toMatchObject({ 'index.html': 'home', 'feed.xml': 'feed' })
  })

  test('makes a page again whose bytes were changed, though not their number', async () => {
    const out = emptyFolder()
    await print(SITE, out)
    rest(out)
    writeFileSync(join(out, 'index.html'), 'HOME')
    const delta = await print(SITE, out)
    expect(delta).toMatchObject({ rendered: ['/'], changed: ['/'], added: [], removed: [] })
    expect(treeOf(out)['index.html']).toBe('home')
  })

  test('reads a file that was only touched, makes it not again, and the next time reads it no more', async () => {
    const out = emptyFolder()
    await print(SITE, out)
    rest(out)
    utimesSync(join(out, 'index.html'), Date.now() / 1000 - 1, Date.now() / 1000 - 1)
    const before = writtenAt(out, '.bantin/ledger')
    expect(await print(SITE, out)).toMatchObject({ rendered: [], changed: [] })
    expect(writtenAt(out, '.bantin/ledger')).not.toBe(before)
    expect(writtenAt(out, '.bantin/ledger')).toBeGreaterThan(writtenAt(out, 'index.html'))
  })

  test('finds what was changed without a trace when it trusts no date', async () => {
    const out = emptyFolder()
    await print(SITE, out)
    writeFileSync(join(out, 'index.html'), 'HOME')
    utimesSync(join(out, 'index.html'), 1_500_000_000, 1_500_000_000)
    expect((await print(SITE, out)).rendered).toEqual([])
    expect((await print(SITE, out, { isParanoid: true })).rendered).toEqual(['/'])
    expect(treeOf(out)['index.html']).toBe('home')
  })

  test('makes a page again where someone put a folder', async () => {
    const out = emptyFolder()
    await print(SITE, out)
    rmSync(join(out, 'feed.xml'))
    mkdirSync(join(out, 'feed.xml'))
    expect((await print(SITE, out)).rendered).toEqual(['/feed.xml'])
    expect(treeOf(out)['feed.xml']).toBe('feed')
  })

  test('after a ledger that cannot be trusted makes all again and clears what it does not know', async () => {
    const out = emptyFolder()
    await print(SITE, out)
    writeFileSync(join(out, '.bantin', 'ledger'), ledgerOf(out).slice(0, -10))
    writeFileSync(join(out, 'stray.html'), '')
    const delta = await print(SITE, out)
    expect(delta.rendered).toHaveLength(3)
    expect(Object.keys(treeOf(out))).toEqual(['2018/08/tin/index.html', 'feed.xml', 'index.html'])
  })
})

describe('a build that fails', () => {
  test('while it renders leaves everything as it was, and the lock free', async () => {
    const out = emptyFolder()
    await print(SITE, out)
    const [tree, ledger] = [treeOf(out), ledgerOf(out)]
    const render = async function* ([order]: readonly Order[]): AsyncGenerator<Printed> {
      if (order !== undefined) yield await Promise.resolve(printPage(order, 'half'))
      throw new Error('a layout failed')
    }
    await expect(print({ '/': 'a', '/b/': 'b' }, out, { render })).rejects.toThrow('a layout failed')
    expect(treeOf(out)).toEqual(tree)
    expect(ledgerOf(out)).toBe(ledger)
    expect((await print(SITE, out)).rendered).toEqual([])
  })

  test('leaves a folder as it was that holds pages and has no ledger', async () => {
    const out = emptyFolder()
    await print(SITE, out)
    rmSync(join(out, '.bantin', 'ledger'))
    const render = async function* ([order]: readonly Order[]): AsyncGenerator<Printed> {
      if (order !== undefined) yield await Promise.resolve(printPage(order, 'half'))
      throw new Error('a layout failed')
    }
    const tree = treeOf(out)
    await expect(print({ '/': 'a', '/b/': 'b' }, out, { render })).rejects.toThrow('a layout failed')
    expect(treeOf(out)).toEqual(tree)
    await print({ '/': 'a', '/b/': 'b' }, out)
    expect(treeOf(out)).toEqual({ 'b/index.html': 'b', 'index.html': 'a' })
  })

  test('when a page is missing leaves everything as it was', async () => {
    const out = emptyFolder()
    await print(SITE, out)
    await expect(
      print({ '/': 'a', '/b/': 'b' }, out, { render: () => nothing(), draw: () => nothing() }),
    ).rejects.toThrow()
    expect(treeOf(out)).toMatchObject({ 'index.html': 'home' })
  })

  test('when its picture is gone leaves everything as it was', async () => {
    const out = emptyFolder()
    await print(SITE, out)
    const routes = [fileRoute('/anh.jpg', 'anh.jpg', '1')]
    await expect(
      press(routes, { out, root: emptyFolder(), render: () => nothing(), draw: () => nothing() }),
    ).rejects.toThrow()
    expect(treeOf(out)).toMatchObject({ 'index.html': 'home' })
  })

  test('cut off while it published is made right by the next', async () => {
    const out = emptyFolder()
    await print(SITE, out)
    writeJournal(join(out, '.bantin'), ['/', '/2019/01/moi/'])
    writeFileSync(join(out, 'index.html'), 'HOME')
    mkdirSync(join(out, '2019', '01', 'moi'), { recursive: true })
    writeFileSync(join(out, '2019', '01', 'moi', 'index.html'), 'nửa vời')
    await print(SITE, out)
    expect(treeOf(out)).toEqual({ '2018/08/tin/index.html': 'tin', 'feed.xml': 'feed', 'index.html': 'home' })
    expect(existsSync(join(out, '.bantin', 'journal'))).toBe(false)
  })
})

test('any series of builds ends in the same bytes as one clean build', async () => {
  const url = fc.constantFrom('/', '/a/', '/a/b/', '/a/b/c/', '/feed.xml', '/a/feed.xml')
  const site = fc.dictionary(url, fc.constantFrom('một', 'hai', 'ba'), { minKeys: 1 })
  await fc.assert(
    fc.asyncProperty(fc.array(site, { minLength: 1, maxLength: 5 }), async (sites) => {
      const [out, clean] = [emptyFolder(), emptyFolder()]
      for (const each of sites) await print(each, out)
      await print(sites.at(-1) ?? {}, clean)
      expect([treeOf(out), ledgerOf(out)]).toEqual([treeOf(clean), ledgerOf(clean)])
    }),
    { numRuns: 30 },
  )
})

async function* nothing(): AsyncGenerator<never> {
  await Promise.resolve()
  yield* []
}
