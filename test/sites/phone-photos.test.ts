import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

import sharp from 'sharp'
import { describe, expect, test } from 'vitest'

import { PHONE, phonePhoto } from '../unit/eleventy/photos.ts'
import { article } from './articles.ts'
import { build, buildSite, bulletin, type Files, scratchFolder } from './build-site.ts'
import { differences, filesIn } from './published-site.ts'

const PICTURE = /\.(?:avif|webp|jpg|png|gif)$/u

async function tin(): Promise<Files> {
  const photo = await phonePhoto({ width: 2000, height: 1500 })
  return {
    'articles/2018/06/tin/index.md': article(
      {
        image: '{ src: anh-dau.jpg, alt: Ruộng lúa }',
        gallery: '[{ src: anh-dau.jpg, alt: Ruộng lúa nhìn từ trên }]',
        attachments: '[{ file: anh-goc.jpg, title: Ảnh gốc }]',
      },
      'Nội dung.\n\n![Chợ phiên](cho.jpg)',
    ),
    'articles/2018/06/tin/anh-dau.jpg': photo,
    'articles/2018/06/tin/cho.jpg': await phonePhoto({ width: 900, height: 600 }),
    'articles/2018/06/tin/anh-goc.jpg': await phonePhoto({ width: 60, height: 40 }),
  }
}

describe('photos of a phone', () => {
  test('are published upright, without where they were taken; only an attached one is as it was', async () => {
    const { out } = await buildSite({ root: bulletin(await tin()) })
    const pictures = filesIn(out).filter((path) => PICTURE.test(path))
    expect(pictures.filter((path) => readFileSync(join(out, path)).includes(PHONE))).toEqual([
      expect.stringMatching(/^2018\/06\/tin\/anh-goc-[0-9a-f]{8}\.jpg$/u),
    ])
    const shown = pictures.filter((path) => /anh-dau|cho-/u.test(path))
    expect(shown).toHaveLength(8 + 5)
    const sizes = await Promise.all(shown.map((path) => sharp(join(out, path)).metadata()))
    expect(sizes.filter(({ width = 0, height = 0 }) => width >= height)).toEqual([])
    expect(sizes.filter(({ exif }) => exif !== undefined)).toEqual([])
  })

  test('are encoded once: a second build from the same cache encodes nothing and makes the same site', async () => {
    const root = bulletin(await tin())
    const cache = scratchFolder()
    const first = await buildSite({ root, cache, out: join(scratchFolder(), 'dist') })
    const images = join(cache, 'images')
    const before = readdirSync(images).map((name) => [name, statSync(join(images, name)).mtimeMs])
    const second = await buildSite({ root, cache, out: join(scratchFolder(), 'dist') })
    expect(readdirSync(images).map((name) => [name, statSync(join(images, name)).mtimeMs])).toEqual(before)
    rmSync(cache, { recursive: true })
    const third = await buildSite({ root, cache, out: join(scratchFolder(), 'dist'), args: ['--jobs', '1'] })
    expect(differences(first.out, second.out)).toEqual([])
    expect(differences(first.out, third.out)).toEqual([])
  })

  test('are published once each with --without images, and links to the site show no card', async () => {
    const { out } = await buildSite({ root: bulletin(await tin()), args: ['--without', 'images,cards'] })
    const pictures = filesIn(out).filter((path) => PICTURE.test(path))
    expect(pictures.map((path) => path.replace(/-[0-9a-f]{8}/u, ''))).toEqual([
      '2018/06/tin/anh-dau-1080.jpg',
      '2018/06/tin/anh-goc.jpg',
      '2018/06/tin/cho-600.jpg',
    ])
    expect(readFileSync(join(out, '2018/06/tin/index.html'), 'utf8')).not.toContain('<picture')
  })
})

test('a photo that was cut off on its way stops the build, with its place', async () => {
  const files = await tin()
  const whole = await phonePhoto({ width: 900, height: 600 })
  const { exitCode, stdout, out } = await build({
    root: bulletin({ ...files, 'articles/2018/06/tin/cho.jpg': whole.subarray(0, whole.length / 2) }),
  })
  expect(exitCode).toBe(1)
  expect(stdout).toContain(
    'articles/2018/06/tin/index.md:13:14: Ảnh “articles/2018/06/tin/cho.jpg” bị hỏng hoặc bị cắt cụt, không mở được trọn vẹn. Chép lại ảnh từ máy chụp hoặc nơi đã gửi.',
  )
  expect(existsSync(out)).toBe(false)
})

test('an unknown part of --without is told, with those that there are', async () => {
  const { exitCode, stderr } = await build({ root: bulletin(await tin()), args: ['--without', 'anh'] })
  expect(exitCode).toBe(2)
  expect(stderr).toContain('“anh” không có trong các phần bỏ được: search, cards, images, precompression.')
})
