import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Rendition } from '../../../src/domain/media.ts'
import { fallbackOf, versionsOf } from '../../../src/domain/renditions.ts'
import { aFile } from '../domain-values.ts'

interface Shape {
  readonly width: number
  readonly height: number
  readonly rendition?: Rendition
  readonly sha256?: string
}

function pictureOf({ width, height, rendition = 'photo', sha256 = 'ab' }: Shape) {
  const size = { width, height }
  const { url } = fallbackOf({ stem: '/2018/06/tin/anh', sha256, rendition, size })
  return aFile(url, { sha256, rendition, size })
}

function sizesOf(shape: Shape): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    versionsOf(pictureOf(shape)).map(({ type, versions }) => [
      type,
      versions.map(({ width, height }) => `${String(width)}×${String(height)}`),
    ]),
  )
}

describe('a picture', () => {
  test.each<[Shape, Readonly<Record<string, readonly string[]>>]>([
    [
      { width: 4000, height: 3000 },
      {
        'image/avif': ['360×270', '720×540', '1080×810', '1600×1200'],
        'image/webp': ['480×360', '960×720'],
        'image/jpeg': ['720×540', '1200×900'],
      },
    ],
    [
      { width: 700, height: 467 },
      { 'image/avif': ['360×240', '700×467'], 'image/webp': ['480×320', '700×467'], 'image/jpeg': ['700×467'] },
    ],
    [
      { width: 1, height: 1 },
      { 'image/avif': ['1×1'], 'image/webp': ['1×1'], 'image/jpeg': ['1×1'] },
    ],
    [{ width: 400, height: 40_000, rendition: 'photo-once' }, { 'image/jpeg': ['160×16000'] }],
    [{ width: 5000, height: 2500, rendition: 'photo-once' }, { 'image/jpeg': ['1080×540'] }],
    [
      { width: 1200, height: 800, rendition: 'drawing' },
      { 'image/webp': ['360×240', '720×480', '1200×800'], 'image/png': ['720×480', '1200×800'] },
    ],
    [{ width: 1200, height: 800, rendition: 'drawing-once' }, { 'image/png': ['1080×720'] }],
  ])('%o has these versions', (shape, versions) => {
    expect(sizesOf(shape)).toEqual(versions)
  })

  test('has an address of its own for each version, and another when its bytes are others', () => {
    const urls = ['ab', 'cd'].flatMap((sha256) =>
      versionsOf(pictureOf({ width: 4000, height: 3000, sha256 })).flatMap(({ versions }) =>
        versions.map(({ url }) => url),
      ),
    )
    expect(urls).toHaveLength(16)
    expect(new Set(urls).size).toBe(16)
  })

  test('is given to old browsers as the widest of its last format', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 1, max: 9000 }), (width, height) => {
        const picture = pictureOf({ width, height })
        expect(versionsOf(picture).at(-1)?.versions.at(-1)?.url).toBe(picture.url)
      }),
    )
  })

  test('is never enlarged, and keeps its shape', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 1, max: 9000 }), (width, height) => {
        const versions = versionsOf(pictureOf({ width, height })).flatMap((set) => set.versions)
        expect(versions.filter((each) => each.width > width || each.height > height)).toEqual([])
        expect(versions.filter((each) => Math.abs(each.height - (each.width * height) / width) > 1)).toEqual([])
      }),
    )
  })
})

test('what is published as it is has no versions', () => {
  expect(versionsOf(aFile('/2018/06/tin/anh.gif', { rendition: null }))).toEqual([])
})
