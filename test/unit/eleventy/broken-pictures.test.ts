import { appendFileSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { loadContent } from '../../../src/content/load.ts'
import { brokenPictureFinder } from '../../../src/eleventy/broken-pictures.ts'
import { openPictureCache, type PictureCache } from '../../../src/eleventy/picture-cache.ts'
import { article, bulletinFolder, PNG } from '../content/bulletin-folder.ts'
import { phonePhoto } from './photos.ts'

const photo = await phonePhoto({ width: 800, height: 600 })

async function told(root: string, cache: PictureCache = openPictureCache(null)): Promise<readonly string[]> {
  const { problems } = await loadContent({ root, findBroken: brokenPictureFinder({ root }, cache) })
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ code, file, line, column }) => `${code} ${file}:${String(line)}:${String(column)}`)
}

describe('a picture that was cut off', () => {
  test('is told wherever it is shown', async () => {
    const root = bulletinFolder({
      'articles/tin.md': article(
        { image: '{ src: anh.jpg, alt: Ảnh }' },
        'Chữ ![Ảnh](anh.jpg) chữ.\n\n![Ảnh](anh.jpg)',
      ),
      'articles/anh.jpg': photo.subarray(0, photo.length / 2),
    })
    expect(await told(root)).toEqual([
      'cut-off-image articles/tin.md:6:15',
      'cut-off-image articles/tin.md:9:12',
      'cut-off-image articles/tin.md:11:8',
    ])
  })

  test.each([
    'gallery: [{ src: anh.jpg, alt: Ảnh }]',
    'video: { url: https://a.example.vn/, title: Phim, poster: anh.jpg }',
  ])('is told in %s', async (field) => {
    const [key = '', ...rest] = field.split(': ')
    const root = bulletinFolder({
      'articles/tin.md': article({ [key]: rest.join(': ') }),
      'articles/anh.jpg': photo.subarray(0, photo.length - 2000),
    })
    expect(await told(root)).toEqual([expect.stringMatching(/^cut-off-image articles\/tin\.md:6:/u)])
  })

  test('may be an attachment, which nobody opens', async () => {
    const root = bulletinFolder({
      'articles/tin.md': article({ attachments: '[{ file: anh.jpg, title: Ảnh gốc }]' }),
      'articles/anh.jpg': photo.subarray(0, photo.length / 2),
    })
    expect(await told(root)).toEqual([])
  })

  test('is told by a PNG too', async () => {
    const root = bulletinFolder({
      'articles/tin.md': article({}, '![Ảnh](anh.png)'),
      'articles/anh.png': PNG.subarray(0, PNG.length - 20),
    })
    expect(await told(root)).toEqual(['cut-off-image articles/tin.md:8:8'])
  })
})

describe('a picture that is whole', () => {
  test('is not told', async () => {
    const root = bulletinFolder({ 'articles/tin.md': article({}, '![Ảnh](anh.jpg)'), 'articles/anh.jpg': photo })
    expect(await told(root)).toEqual([])
  })

  test('is opened once for all builds', async () => {
    const root = bulletinFolder({ 'articles/tin.md': article({}, '![Ảnh](anh.jpg)'), 'articles/anh.jpg': photo })
    const cache = join(root, '.cache')
    mkdirSync(cache)
    await told(root, openPictureCache(cache))
    const pictures = [{ source: 'articles/anh.jpg', sha256: await hashIn(root) }]
    rmSync(join(root, 'articles/anh.jpg'))
    const find = brokenPictureFinder({ root }, openPictureCache(cache))
    expect(await find(pictures)).toEqual(new Set())
    expect(await brokenPictureFinder({ root }, openPictureCache(null))(pictures)).toEqual(
      new Set([pictures[0]?.sha256]),
    )
  })

  test('with data after its end, as some phones write them, is whole', async () => {
    const root = bulletinFolder({ 'articles/tin.md': article({}, '![Ảnh](anh.jpg)'), 'articles/anh.jpg': photo })
    appendFileSync(join(root, 'articles/anh.jpg'), Buffer.from('SEFT'))
    expect(await told(root)).toEqual([])
  })
})

async function hashIn(root: string): Promise<string> {
  const { items } = await loadContent({ root })
  return items[0]?.files[0]?.sha256 ?? ''
}
