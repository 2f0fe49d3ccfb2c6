import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import sharp from 'sharp'
import { describe, expect, onTestFinished, test, vi } from 'vitest'

import { mediaLibrary, publishedWith } from '../../../src/content/media.ts'
import type { PictureCare } from '../../../src/content/rendition-of.ts'
import type { MediaFile } from '../../../src/domain/media.ts'
import { drawPictures } from '../../../src/eleventy/draw-pictures.ts'
import { openPictureCache } from '../../../src/eleventy/picture-cache.ts'
import type { Order, Printed } from '../../../src/press/order.ts'
import type { Route, SocialCardProps } from '../../../src/routes/route.ts'
import { aPlan } from '../routes/plans.ts'
import { anArticle } from '../domain-values.ts'
import { PHONE, phonePhoto } from './photos.ts'

// Encoding takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bantin-pictures-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/** A file beside an article, as `content/` knows it. */
function published(root: string, name: string, bytes: Buffer, care: PictureCare = 'responsive'): MediaFile {
  writeFileSync(join(root, name), bytes)
  const found = mediaLibrary(root, care).find(name, '', 'image')
  if ('remedy' in found) throw new Error(found.message)
  return publishedWith('/2018/06/tin/', found)
}

function routesOf(file: MediaFile): readonly Route[] {
  const article = anArticle({ files: [file], image: { file, alt: 'Ảnh', caption: null, credit: null } })
  return aPlan([article]).routes.filter(({ kind }) => kind === 'image')
}

interface Drawn {
  readonly printed: readonly Printed[]
  /** URLs of what was not in the cache. */
  readonly made: readonly string[]
  bytes(url: string): Buffer
}

async function draw(
  routes: readonly Pick<Route, 'url' | 'props'>[],
  where: { readonly root: string; readonly cache: string | null; readonly jobs?: number },
): Promise<Drawn> {
  const { root, cache, jobs = 2 } = where
  const out = emptyFolder()
  const fileOf = (url: string): string => join(out, url.replaceAll('/', '_'))
  const orders = routes.map(({ url, props }): Order => ({ url, props, file: fileOf(url), published: null }))
  const made: string[] = []
  const options = { root, cache: openPictureCache(cache), encoder: 'test', jobs }
  const printed: Printed[] = []
  for await (const each of drawPictures(orders, { ...options, onMade: (url) => made.push(url) })) printed.push(each)
  return { printed, made, bytes: (url) => readFileSync(fileOf(url)) }
}

describe('a photo of a phone', () => {
  test('is published in three formats, each upright, as large as planned, and without what the phone wrote', async () => {
    const root = emptyFolder()
    const photo = await phonePhoto()
    const routes = routesOf(published(root, 'anh.jpg', photo))
    const { bytes } = await draw(routes, { root, cache: null })
    expect(photo.includes(PHONE)).toBe(true)
    expect(routes.map(({ url }) => url.replace(/-[0-9a-f]{8}-/u, '-'))).toEqual([
      '/2018/06/tin/anh-1080.avif',
      '/2018/06/tin/anh-1200.jpg',
      '/2018/06/tin/anh-1600.avif',
      '/2018/06/tin/anh-360.avif',
      '/2018/06/tin/anh-480.webp',
      '/2018/06/tin/anh-720.avif',
      '/2018/06/tin/anh-720.jpg',
      '/2018/06/tin/anh-960.webp',
    ])
    for (const route of routes) {
      const made = bytes(route.url)
      const { exif, xmp, orientation, width, height } = await sharp(made).metadata()
      expect({ exif, xmp, orientation }).toEqual({ exif: undefined, xmp: undefined, orientation: undefined })
      expect(made.includes(PHONE)).toBe(false)
      expect(route.props()).toMatchObject({ width, height })
      expect((width ?? 0) / (height ?? 1)).toBeCloseTo(0.75, 2)
    }
  })

  test.each([
    [6, [true, true, false, false]],
    [8, [false, false, true, true]],
    [3, [false, true, false, true]],
  ])('of orientation %s shows the sky where it was', async (orientation, expected) => {
    const root = emptyFolder()
    const file = published(root, 'anh.jpg', await phonePhoto({ width: 800, height: 600, orientation }))
    const jpegs = routesOf(file).filter(({ url }) => url === file.url)
    const { bytes } = await draw(jpegs, { root, cache: null })
    const { data, info } = await sharp(bytes(file.url)).raw().toBuffer({ resolveWithObject: true })
    const redAt = (x: number, y: number): boolean => (data[(y * info.width + x) * info.channels] ?? 0) > 128
    const [right, bottom] = [info.width - 5, info.height - 5]
    const sky = [redAt(5, 5), redAt(right, 5), redAt(5, bottom), redAt(right, bottom)]
    expect(sky).toEqual(expected)
  })

  test('is light enough for a phone in its widths for phones, however much there is in it', async () => {
    const root = emptyFolder()
    const busy = await sharp(noise(1600, 1200), { raw: { width: 1600, height: 1200, channels: 3 } })
      .jpeg({ quality: 90 })
      .toBuffer()
    const routes = routesOf(published(root, 'anh.jpg', busy)).filter(({ url }) => /-(?:360|720)\.avif$/u.test(url))
    const { printed } = await draw(routes, { root, cache: null })
    expect(printed).toHaveLength(2)
    expect(printed.filter(({ size }) => size > 45_000)).toEqual([])
  })

  test('smaller than a width is not enlarged', async () => {
    const root = emptyFolder()
    const file = published(root, 'anh.jpg', await phonePhoto({ width: 300, height: 200, orientation: 1 }))
    expect(routesOf(file).map(({ url }) => url.replace(/^.*-/u, ''))).toEqual(['300.avif', '300.jpg', '300.webp'])
  })

  test('is published once, in one format, when asked', async () => {
    const root = emptyFolder()
    const file = published(root, 'anh.jpg', await phonePhoto(), 'once')
    const { bytes } = await draw(routesOf(file), { root, cache: null })
    expect(routesOf(file).map(({ url }) => url)).toEqual([file.url])
    expect(await sharp(bytes(file.url)).metadata()).toMatchObject({ format: 'jpeg', width: 1080, height: 1440 })
  })
})

describe('the second time', () => {
  test('nothing is encoded again, and the bytes are the same', async () => {
    const [root, cache] = [emptyFolder(), emptyFolder()]
    const routes = routesOf(published(root, 'anh.jpg', await phonePhoto({ width: 800, height: 600 })))
    const first = await draw(routes, { root, cache })
    const second = await draw(routes, { root, cache })
    expect(first.made).toHaveLength(routes.length)
    expect(second.made).toEqual([])
    expect(new Set(second.printed)).toEqual(new Set(first.printed))
  })

  test('nor when the picture has another name', async () => {
    const [root, cache] = [emptyFolder(), emptyFolder()]
    const bytes = await phonePhoto({ width: 800, height: 600 })
    await draw(routesOf(published(root, 'anh.jpg', bytes)), { root, cache })
    const second = await draw(routesOf(published(root, 'ten-moi.jpg', bytes)), { root, cache })
    expect(second.made).toEqual([])
  })

  test('another picture under the same name is encoded', async () => {
    const [root, cache] = [emptyFolder(), emptyFolder()]
    await draw(routesOf(published(root, 'anh.jpg', await phonePhoto({ width: 800, height: 600 }))), { root, cache })
    const routes = routesOf(published(root, 'anh.jpg', await phonePhoto({ width: 800, height: 610 })))
    expect((await draw(routes, { root, cache })).made).toHaveLength(routes.length)
  })

  test('without a cache all is encoded again, to the same bytes, with one thread or two', async () => {
    const root = emptyFolder()
    const routes = routesOf(published(root, 'anh.jpg', await phonePhoto({ width: 800, height: 600 })))
    const first = await draw(routes, { root, cache: null, jobs: 1 })
    const second = await draw(routes, { root, cache: null, jobs: 2 })
    expect(second.made).toHaveLength(routes.length)
    expect(new Set(second.printed)).toEqual(new Set(first.printed))
  })
})

test('a drawing keeps its transparency', async () => {
  const root = emptyFolder()
  const drawing = await sharp({ create: { width: 900, height: 600, channels: 4, background: '#0a05' } })
    .png()
    .toBuffer()
  const routes = routesOf(published(root, 'so-do.png', drawing))
  const { bytes } = await draw(routes, { root, cache: null })
  const made = await Promise.all(routes.map(({ url }) => sharp(bytes(url)).metadata()))
  expect(made.map(({ format, width, hasAlpha }) => [format, width, hasAlpha])).toEqual([
    ['webp', 360, true],
    ['png', 720, true],
    ['webp', 720, true],
    ['png', 900, true],
    ['webp', 900, true],
  ])
})

describe('a card', () => {
  const props: SocialCardProps = {
    kind: 'card',
    title: 'Điện Biên: Ước nguyện ở bản Nà Tấu',
    siteName: 'Bản tin Điện Biên',
    line: 'Điện Biên · 23/11/2026',
    accent: '#a01c22',
  }
  const route = { url: '/chia-se.png', props: () => props }

  test('is a picture of 1200 × 630 pixels', async () => {
    const { bytes } = await draw([route], { root: '', cache: null })
    expect(await sharp(bytes(route.url)).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
  })

  test('shows every letter of its title: with one fewer it looks otherwise', async () => {
    const other = { url: '/khac.png', props: () => ({ ...props, title: 'Điện Biên: Ước nguyện ở bản Nà Tâu' }) }
    const { bytes } = await draw([route, other], { root: '', cache: null })
    expect(bytes('/chia-se.png').equals(bytes('/khac.png'))).toBe(false)
  })

  test('is drawn once for all builds', async () => {
    const cache = emptyFolder()
    expect((await draw([route], { root: '', cache })).made).toEqual(['/chia-se.png'])
    expect((await draw([route], { root: '', cache })).made).toEqual([])
    expect(existsSync(join(cache, 'images'))).toBe(true)
  })
})

/** Pixels as a leafy wood has them, the same in every run. */
function noise(width: number, height: number): Buffer {
  let state = 1
  return Buffer.from(
    Array.from({ length: width * height * 3 }, () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
      return state >> 23
    }),
  )
}
