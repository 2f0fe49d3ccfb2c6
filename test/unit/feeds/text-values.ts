import fc from 'fast-check'
import { DomUtils, parseDocument } from 'htmlparser2'
import { SaxesParser } from 'saxes'

import type { FeedItem, FeedProps } from '../../../src/feeds/text-props.ts'

const ITEM: FeedItem = {
  title: 'Điện Biên xây dựng nông thôn mới',
  absolute: 'https://host/2018/08/dien-bien-xay-dung-nong-thon-moi/',
  summary: 'Mười ba xã đạt chuẩn.',
  published: '2018-08-14T00:00:00+07:00',
  updated: '2018-08-14T00:00:00+07:00',
  authors: [],
  categories: ['Nông thôn mới'],
  image: null,
}

/** An item of a feed, right in every field. */
export function aFeedItem(fields: Partial<FeedItem> = {}): FeedItem {
  return { ...ITEM, ...fields }
}

/** A feed without items, right in every field. */
export function aFeed(fields: Partial<FeedProps> = {}): FeedProps {
  return {
    kind: 'atom',
    title: 'Bản tin Điện Biên',
    description: 'Tin tức của tỉnh Điện Biên',
    lang: 'vi',
    home: 'https://host/',
    self: 'https://host/feed.xml',
    publisher: 'UBND tỉnh Điện Biên',
    updated: null,
    items: [],
    ...fields,
  }
}

/** Text of any UTF-16 code units: control characters and lone surrogates are among it. */
export const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom('<', '>', '&', '"', "'", ']]>', '<!--', '&amp;', ' ', '\n', '\r', '\t', 'ạ', 'đ', '😀'),
    fc.constantFrom('\u0000', '\u000B', '\u001F', '\u007F', '\uFFFE', '\uD83C', '\uDF3A'),
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  ),
})

/** What a strict parser objects to; null for well-formed XML. */
export function faultOf(xml: string): string | null {
  const parser = new SaxesParser({ xmlns: true })
  const faults: string[] = []
  parser.on('error', ({ message }) => {
    faults.push(message)
  })
  parser.write(xml).close()
  return faults[0] ?? null
}

/** An element read back. */
export interface ReadElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
}

/** All elements of a name, in the order of the document; `parent` keeps those directly under one of that name. */
export function elementsOf(xml: string, name: string, parent: string | null = null): readonly ReadElement[] {
  const found = DomUtils.getElementsByTagName(name, parseDocument(xml, { xmlMode: true }).children)
  const kept = found.filter((each) => parent === null || nameOf(each.parent) === parent)
  return kept.map((each) => ({ name: each.name, attributes: each.attribs, text: DomUtils.textContent(each) }))
}

function nameOf(node: object | null): string | null {
  return node !== null && 'name' in node && typeof node.name === 'string' ? node.name : null
}

/** The text of the elements of a name. */
export function textsOf(xml: string, name: string, parent: string | null = null): readonly string[] {
  return elementsOf(xml, name, parent).map(({ text }) => text)
}
