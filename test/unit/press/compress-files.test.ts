import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import type { Order, Printed } from '../../../src/press/order.ts'
import { emptyFolder, print, type SmallSite, treeOf, writtenAt } from './small-site.ts'

const LONG = 'Bản tin tỉnh. '.repeat(50)
const SITE: SmallSite = { '/': `home ${LONG}`, '/2018/tin/': `tin ${LONG}`, '/feed.xml': LONG, '/robots.txt': 'ngắn' }

const COMPRESSED = ['2018/tin/index.html', 'feed.xml', 'index.html'].flatMap((path) => [`${path}.br`, `${path}.gz`])

function copiesIn(out: string): readonly string[] {
  return Object.keys(treeOf(out)).filter((path) => /\.(?:br|gz)$/u.test(path))
}

function expectFaithful(out: string): void {
  for (const path of copiesIn(out)) {
    const bytes = readFileSync(join(out, path))
    const text = path.endsWith('.br') ? brotliDecompressSync(bytes) : gunzipSync(bytes)
    expect(text.toString(), path).toBe(readFileSync(join(out, path.replace(/\.\w\w$/u, '')), 'utf8'))
  }
}

const on = { compressing: 2 }

describe('compressed copies', () => {
  test('stand beside every text that is worth it, and are the text', async () => {
    const out = emptyFolder()
    const delta = await print(SITE, out, on)
    expect(copiesIn(out)).toEqual(COMPRESSED)
    expectFaithful(out)
    expect(delta.added).toContain('/2018/tin/index.html.br')
    expect(delta.after.get('/index.html.gz')).toMatchObject({ size: statSync(join(out, 'index.html.gz')).size })
  })

  test('are the same whoever makes them', async () => {
    const [one, other] = [emptyFolder(), emptyFolder()]
    await print(SITE, one, on)
    await print(SITE, other, { compressing: 1 })
    expect(treeOf(one)).toEqual(treeOf(other))
    expect(readFileSync(join(one, 'index.html.gz'))[9]).toBe(255)
  })

  test('are made anew for what changed alone', async () => {
    const out = emptyFolder()
    await print(SITE, out, on)
    const before = writtenAt(out, 'feed.xml.br')
    const delta = await print({ ...SITE, '/': `new ${LONG}` }, out, on)
    expect([...delta.changed].sort()).toEqual(['/', '/index.html.br', '/index.html.gz'])
    expect(writtenAt(out, 'feed.xml.br')).toBe(before)
    expectFaithful(out)
  })

  test('that someone removed or spoiled are made again', async () => {
    const out = emptyFolder()
    await print(SITE, out, on)
    const size = statSync(join(out, 'index.html.gz')).size
    rmSync(join(out, 'feed.xml.br'))
    writeFileSync(join(out, 'index.html.gz'), 'x'.repeat(size))
    const delta = await print(SITE, out, { ...on, isParanoid: true })
    expect([...delta.changed].sort()).toEqual(['/feed.xml.br', '/index.html.gz'])
    expect(copiesIn(out)).toEqual(COMPRESSED)
    expectFaithful(out)
  })

  test('go with their page, and when it is no longer worth it', async () => {
    const out = emptyFolder()
    await print(SITE, out, on)
    const delta = await print({ '/': 'ngắn', '/feed.xml': LONG }, out, on)
    expect(delta.removed).toContain('/2018/tin/index.html.gz')
    expect(copiesIn(out)).toEqual(['feed.xml.br', 'feed.xml.gz'])
    expect(existsSync(join(out, '2018'))).toBe(false)
  })

  test('all go when they are switched off, and the pages stay untouched', async () => {
    const out = emptyFolder()
    await print(SITE, out, on)
    const before = writtenAt(out, 'index.html')
    const delta = await print(SITE, out)
    expect(copiesIn(out)).toEqual([])
    expect(delta.rendered).toEqual([])
    expect(writtenAt(out, 'index.html')).toBe(before)
    expect((await print(SITE, out, on)).rendered).toEqual([])
    expect(copiesIn(out)).toEqual(COMPRESSED)
  })

  test('are not touched by a build that fails', async () => {
    const out = emptyFolder()
    await print(SITE, out, on)
    const tree = treeOf(out)
    const render = async function* ([order]: readonly Order[]): AsyncGenerator<Printed> {
      if (order !== undefined) yield await Promise.resolve({ url: order.url, sha256: 'a'.repeat(64), size: 1000 })
    }
    // Said to be made, and not there: compressing it fails.
    await expect(print({ ...SITE, '/': 'new' }, out, { ...on, render })).rejects.toThrow('ENOENT')
    expect(treeOf(out)).toEqual(tree)
  })
})
