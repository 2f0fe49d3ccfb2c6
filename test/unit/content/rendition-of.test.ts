import sharp, { type Sharp } from 'sharp'
import { describe, expect, test } from 'vitest'

import { mediaLibrary, publishedWith } from '../../../src/content/media.ts'
import { bulletinFolder } from './bulletin-folder.ts'

function plain(channels: 3 | 4 = 3): Sharp {
  return sharp({ create: { width: 60, height: 40, channels, background: '#0a0' } })
}

/** Neighbouring pixels that differ, as a photo has them. */
function busy(): Sharp {
  let state = 1
  const pixels = Buffer.from(
    Array.from({ length: 60 * 40 * 3 }, () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) >> 23),
  )
  return sharp(pixels, { raw: { width: 60, height: 40, channels: 3 } })
}

/** The beginning of a film of 60 × 40 pixels: no more of it is looked at. */
const FILMS = {
  gif: Buffer.from('GIF89a\u003c\0\u0028\0\0\0\0!\u00f9\u0004\0\0\0\0\0,…!\u00f9\u0004\0\0\0\0\0,…', 'latin1'),
  webp: Buffer.from('RIFF\u0028\0\0\0WEBPVP8X\n\0\0\0\u0002\0\0\0\u003b\0\0\u0027\0\0ANIM', 'latin1'),
  webpOfPhone: Buffer.from('RIFF\u0028\0\0\0WEBPVP8X\n\0\0\0\u000a\0\0\0\u003b\0\0\u0027\0\0ANIM', 'latin1'),
}

const PICTURES: readonly (readonly [what: string, name: string, picture: Sharp | Buffer, rendition: string | null])[] =
  [
    ['a JPEG', 'a.jpg', plain().jpeg(), 'photo'],
    ['a PNG of few colours', 'a.png', plain().png(), 'drawing'],
    ['a PNG with a palette', 'a.png', busy().png({ palette: true }), 'drawing'],
    ['a PNG with transparency', 'a.png', plain(4).png(), 'drawing'],
    ['a photo as PNG', 'a.png', busy().png(), 'photo'],
    ['a WebP', 'a.webp', plain().webp(), 'photo'],
    ['a lossless WebP', 'a.webp', plain().webp({ lossless: true }), 'drawing'],
    ['a WebP that moves', 'a.webp', FILMS.webp, null],
    ['a WebP that moves and says where it was taken', 'a.webp', FILMS.webpOfPhone, 'photo'],
    ['a GIF', 'a.gif', plain().gif(), 'drawing'],
    ['a GIF that moves', 'a.gif', FILMS.gif, null],
  ]

describe('how a picture is published', () => {
  test.each(PICTURES)('%s', async (_, name, picture, rendition) => {
    const library = mediaLibrary(
      bulletinFolder({ [name]: Buffer.isBuffer(picture) ? picture : await picture.toBuffer() }),
    )
    expect(library.find(name, '', 'image')).toMatchObject({ rendition })
  })

  test('once, when asked', async () => {
    const library = mediaLibrary(bulletinFolder({ 'a.jpg': await plain().jpeg().toBuffer() }), 'once')
    expect(library.find('a.jpg', '', 'image')).toMatchObject({ rendition: 'photo-once' })
  })

  test('as it is, when it is attached, even if it is shown elsewhere', async () => {
    const library = mediaLibrary(bulletinFolder({ 'a.jpg': await plain().jpeg().toBuffer() }))
    const [shown, attached] = [library.find('a.jpg', '', 'image'), library.find('a.jpg', '', 'attachment')]
    if ('remedy' in shown || 'remedy' in attached) throw new Error('Not found')
    expect(publishedWith('/x/', shown).url).toMatch(/^\/x\/a-[0-9a-f]{8}-60\.jpg$/u)
    expect(publishedWith('/x/', attached)).toMatchObject({ rendition: null, type: 'image/jpeg' })
    expect(publishedWith('/x/', attached).url).toMatch(/^\/x\/a-[0-9a-f]{8}\.jpg$/u)
  })
})
