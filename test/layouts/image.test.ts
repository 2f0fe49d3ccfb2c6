import { describe, expect, test } from 'vitest'

import { Image } from '../../layouts/components/image/image.tsx'
import { Video } from '../../layouts/components/video/video.tsx'
import { vi } from '../../layouts/text/vi.ts'
import type { ImageProps } from '../../src/routes/props.ts'
import { renderHtml } from '../../layouts/shell/render-html.ts'

const PHOTO: ImageProps = {
  ...{ src: '/anh-1200.jpg', absolute: 'https://host/anh-1200.jpg', width: 1200, height: 800, alt: 'Ruộng lúa' },
  sources: [
    {
      type: 'image/avif',
      srcset: [
        { href: '/anh-360.avif', width: 360 },
        { href: '/anh-720.avif', width: 720 },
      ],
    },
  ],
  srcset: [
    { href: '/anh-720.jpg', width: 720 },
    { href: '/anh-1200.jpg', width: 1200 },
  ],
}

describe('a picture', () => {
  test('is offered in better formats and in its widths', () => {
    expect(renderHtml(Image({ image: PHOTO, sizes: '100vw' }))).toBe(
      '<picture><source type="image/avif" srcset="/anh-360.avif 360w, /anh-720.avif 720w" sizes="100vw">' +
        '<img src="/anh-1200.jpg" srcset="/anh-720.jpg 720w, /anh-1200.jpg 1200w" sizes="100vw" alt="Ruộng lúa" ' +
        'width="1200" height="800" loading="lazy" decoding="async"></picture>',
    )
  })

  test('without other versions stands alone', () => {
    expect(renderHtml(Image({ image: { ...PHOTO, sources: [], srcset: [] }, sizes: '100vw', leads: true }))).toBe(
      '<img src="/anh-1200.jpg" alt="Ruộng lúa" width="1200" height="800" fetchpriority="high">',
    )
  })

  test('of unknown size has none', () => {
    const image = { ...PHOTO, width: 0, height: 0, sources: [], srcset: [] }
    expect(renderHtml(Image({ image, sizes: '100vw' }))).not.toMatch(/width|height/u)
  })
})

test('the poster of a film is one that suits a phone', () => {
  const film = {
    ...{ kind: 'file', src: '/phim.mp4', type: 'video/mp4', caption: null, subtitles: null },
    poster: PHOTO,
  }
  expect(renderHtml(Video({ video: { ...film, kind: 'file' }, text: vi }))).toContain(
    'poster="/anh-720.jpg" width="1200" height="800"',
  )
})
