import fc from 'fast-check'
import { describe, expect, onTestFinished, test, vi } from 'vitest'

import { renderText } from '../../../src/feeds/render-text.ts'
import type { FeedProps } from '../../../src/feeds/text-props.ts'
import { aFeed, aFeedItem, anyText, faultOf, textsOf } from './text-values.ts'

const KINDS = ['atom', 'rss', 'json-feed'] as const

function titlesIn(kind: FeedProps['kind'], text: string): readonly unknown[] {
  if (kind === 'atom') return textsOf(text, 'title', 'entry')
  if (kind === 'rss') return textsOf(text, 'title', 'item')
  const feed: unknown = JSON.parse(text)
  const items: unknown = typeof feed === 'object' && feed !== null && 'items' in feed ? feed.items : null
  return Array.isArray(items) ? items.map((item: { readonly title?: unknown }) => item.title) : []
}

describe.each(KINDS)('every feed, here %s,', (kind) => {
  const three = aFeed({ kind, items: ['Ba', 'Hai', 'Một'].map((title) => aFeedItem({ title })) })

  test('lists its items once, in the order given', () => {
    expect(titlesIn(kind, renderText(three))).toEqual(['Ba', 'Hai', 'Một'])
  })

  test('may be empty', () => {
    expect(titlesIn(kind, renderText(aFeed({ kind })))).toEqual([])
  })

  test.each([three, aFeed({ kind })])('is the same text whenever it is made', (feed) => {
    onTestFinished(() => {
      vi.useRealTimers()
    })
    vi.useFakeTimers({ now: Date.UTC(2018, 7, 14) })
    const then = renderText(feed)
    vi.setSystemTime(Date.UTC(2031, 0, 1))
    expect(renderText(feed)).toBe(then)
  })

  test('keeps titles with marks, ampersands, tags and emoji', () => {
    const title = 'Đắk Lắk & <b>“Tết” 🌺 ]]> \u0007\uD83C!'
    expect(titlesIn(kind, renderText(aFeed({ kind, items: [aFeedItem({ title })] })))).toEqual([
      'Đắk Lắk & <b>“Tết” 🌺 ]]> !',
    ])
  })
})

test.each(['atom', 'rss'] as const)('%s is well-formed whatever editors type', (kind) => {
  const item = fc
    .record({ title: anyText, summary: anyText, authors: fc.array(anyText), categories: fc.array(anyText) })
    .map(aFeedItem)
  const feed = fc.record({ title: anyText, description: anyText, publisher: anyText, items: fc.array(item) })
  fc.assert(
    fc.property(feed, (fields) => {
      expect(faultOf(renderText(aFeed({ kind, ...fields })))).toBeNull()
    }),
  )
})

test('a JSON feed can be read whatever editors type, and holds no half characters', () => {
  fc.assert(
    fc.property(anyText, (title) => {
      const text = renderText(aFeed({ kind: 'json-feed', items: [aFeedItem({ title })] }))
      expect(titlesIn('json-feed', text)).toHaveLength(1)
      expect(text).not.toMatch(/\\ud[89a-f]/iu)
    }),
  )
})
