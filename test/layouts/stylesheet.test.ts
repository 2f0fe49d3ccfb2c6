import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

import { bundle } from 'lightningcss'
import { describe, expect, test } from 'vitest'

import { htmlOf } from './rendered.ts'

const { code } = bundle({
  filename: fileURLToPath(new URL('../../layouts/assets/styles/main.css', import.meta.url)),
  minify: true,
})
const css = Buffer.from(code).toString('utf8')

/** The value of a token, in the light scheme or in the dark one. */
function token(name: string, scheme: 'light' | 'dark'): string {
  const values = [...css.matchAll(new RegExp(`--${name}:([^;}]+)`, 'gu'))].map(([, value]) => value ?? '')
  const value = (scheme === 'dark' ? values[1] : undefined) ?? values[0] ?? ''
  const other = /^var\(--([\w-]+)\)$/u.exec(value)?.[1]
  return other === undefined ? value : token(other, scheme)
}

function luminance(colour: string): number {
  const digits =
    colour.length === 4
      ? Array.from(colour.slice(1)).map((digit) => digit + digit)
      : (colour.slice(1).match(/../gu) ?? [])
  const [red = 0, green = 0, blue = 0] = digits.map((pair) => {
    const part = parseInt(pair, 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast of two colours (WCAG 2.2, 1.4.3). */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

describe('colours', () => {
  const pairs = (['light', 'dark'] as const).flatMap((scheme) => [
    ...['ink', 'soft', 'link'].flatMap((text) => ['paper', 'wash'].map((ground) => ({ text, ground, scheme }))),
    { text: 'on-accent', ground: 'accent', scheme },
  ])

  test.each(pairs)('$text can be read on $ground in the $scheme scheme', ({ text, ground, scheme }) => {
    expect(contrast(token(text, scheme), token(ground, scheme))).toBeGreaterThanOrEqual(6)
  })
})

test('the stylesheet has at most 12 KB', () => {
  expect(code.length).toBeLessThanOrEqual(12_000)
})

test.each(['home', 'article-everything', 'category', 'category-year', 'provinces'])(
  'the page “%s” comes in one round trip',
  (name) => {
    const html = htmlOf(name).replace(/<style>[^]*<\/style>/u, `<style>${css}</style>`)
    expect(gzipSync(html).length).toBeLessThanOrEqual(14_000)
  },
)
