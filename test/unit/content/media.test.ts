import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { mediaLibrary, publishedWith } from '../../../src/content/media.ts'
import { MEDIA_TYPES } from '../../../src/content/media-types.ts'
import { bulletinFolder, PNG } from './bulletin-folder.ts'

/** A JPEG without picture: 600 × 400 pixels, with the orientation that a camera writes. */
function jpeg(orientation: number): Buffer {
  const exif = Buffer.from([
    ...[0xff, 0xe1, 0, 34, ...Buffer.from('Exif\0\0'), ...Buffer.from('II*\0'), 8, 0, 0, 0],
    ...[1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0],
  ])
  const frame = [0xff, 0xc0, 0, 17, 8, 400 >> 8, 400 & 255, 600 >> 8, 600 & 255, 3, 1, 34, 0, 2, 17, 1, 3, 17, 1]
  return Buffer.concat([Buffer.from([0xff, 0xd8]), exif, Buffer.from(frame), Buffer.from([0xff, 0xd9])])
}

const STARTS: Readonly<Record<string, string>> = {
  mp4: '\0\0\0\u0018ftypisom',
  webm: '\u001AE\u00DF\u00A3',
  mp3: 'ID3\u0004',
  m4a: '\0\0\0\u0018ftypM4A ',
  ogg: 'OggS',
  wav: 'RIFF....WAVE',
  vtt: 'WEBVTT',
  pdf: '%PDF-1.7',
  doc: '\u00D0\u00CF\u0011\u00E0',
  docx: 'PK\u0003\u0004',
  rar: 'Rar!',
  '7z': '7z\u00BC\u00AF',
  csv: 'a,b',
  txt: 'abc',
}

describe('a file', () => {
  test('whose name the disk has in NFD is found by its name in NFC, and said to lie where it does', () => {
    const [folder, name] = ['articles/Điện Biên', 'Ảnh chợ.png']
    const root = bulletinFolder({ [`${folder}/${name}`.normalize('NFD')]: PNG })
    const file = mediaLibrary(root).find(name.normalize('NFC'), folder.normalize('NFC'), 'image')
    expect(file).toMatchObject({ source: `${folder}/${name}`.normalize('NFD') })
    expect('source' in file && publishedWith('/x/', file).url).toMatch(/^\/x\/anh-cho-/u)
    expect('source' in file && existsSync(join(root, file.source))).toBe(true)
  })

  test.each(Object.entries(STARTS))('.%s is published when it starts as one', (extension, start) => {
    const name = `articles/x.${extension}`
    const file = mediaLibrary(bulletinFolder({ [name]: Buffer.from(start, 'latin1') })).find(
      `x.${extension}`,
      'articles',
      'attachment',
    )
    expect(file).toMatchObject({
      source: name,
      type: MEDIA_TYPES.get(extension)?.type,
      bytes: start.length,
      size: null,
    })
  })

  test.each(Object.keys(STARTS).filter((extension) => !['csv', 'txt'].includes(extension)))(
    '.%s is refused when it is a web page',
    (extension) => {
      const library = mediaLibrary(bulletinFolder({ [`articles/x.${extension}`]: '<script>' }))
      expect(library.find(`x.${extension}`, 'articles', 'attachment')).toMatchObject({ code: 'wrong-format' })
    },
  )

  test.each(['html', 'svg', 'js', 'exe', 'php', 'htaccess', ''])('.%s is never published', (extension) => {
    const library = mediaLibrary(bulletinFolder({ [`articles/x.${extension}`]: 'abc' }))
    expect(library.find(`x.${extension}`, 'articles', 'attachment')).toMatchObject({ code: 'unwanted-format' })
  })

  test.each(['../../etc/passwd.txt', '/../x.txt', '..\\..\\x.txt', 'a/../../../x.txt'])(
    'outside is refused: %s',
    (written) => {
      expect(
        mediaLibrary(bulletinFolder({ 'articles/x.txt': 'abc' })).find(written, 'articles', 'attachment'),
      ).toMatchObject({
        code: 'file-outside',
      })
    },
  )

  test('hidden is not found', () => {
    const library = mediaLibrary(bulletinFolder({ '.git/x.txt': 'abc' }))
    expect(library.find('/.git/x.txt', 'articles', 'attachment')).toMatchObject({ code: 'file-not-found' })
  })

  test('is found by a path with backslashes', () => {
    const library = mediaLibrary(bulletinFolder({ 'articles/a/x.txt': 'abc' }))
    expect(library.find('a\\x.txt', 'articles', 'attachment')).toMatchObject({ source: 'articles/a/x.txt' })
  })

  test('that is a folder or empty is told', () => {
    const library = mediaLibrary(bulletinFolder({ 'articles/x.txt/y.md': 'abc', 'articles/trong.txt': '' }))
    expect(library.find('x.txt', 'articles', 'attachment')).toMatchObject({ code: 'not-a-file' })
    expect(library.find('trong.txt', 'articles', 'attachment')).toMatchObject({ code: 'empty-file' })
  })
})

describe('a picture', () => {
  test.each([
    [1, { width: 600, height: 400 }],
    [6, { width: 400, height: 600 }],
    [8, { width: 400, height: 600 }],
  ])('with orientation %s is as large as it is shown', (orientation, size) => {
    const library = mediaLibrary(bulletinFolder({ 'articles/x.jpg': jpeg(orientation) }))
    expect(library.find('x.jpg', 'articles', 'image')).toMatchObject({ type: 'image/jpeg', size })
  })

  test('is not taken where a film belongs', () => {
    const library = mediaLibrary(bulletinFolder({ 'articles/x.png': PNG }))
    expect(library.find('x.png', 'articles', 'video')).toMatchObject({ code: 'unwanted-format' })
  })
})

test('a file is published under its name in ASCII and eight characters of its hash', () => {
  const file = {
    source: 'articles/Kế hoạch.PDF',
    type: 'application/pdf',
    bytes: 3,
    sha256: '0123456789abcdef',
    size: null,
    rendition: null,
  }
  expect(publishedWith('/2018/06/x/', file).url).toBe('/2018/06/x/ke-hoach-01234567.pdf')
  expect(publishedWith('/2018/06/x/', { ...file, source: 'articles/🎉.pdf' }).url).toBe('/2018/06/x/tep-01234567.pdf')
})
