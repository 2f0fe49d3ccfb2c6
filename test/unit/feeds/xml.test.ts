import fc from 'fast-check'
import { expect, test } from 'vitest'

import { element, legalText, xmlDocument } from '../../../src/feeds/xml.ts'
import { anyText, elementsOf, faultOf } from './text-values.ts'

test('a document has one element a line', () => {
  const tree = element('a', { x: '1' }, [element('b', {}, 'chữ'), element('c', { y: '2' })])
  expect(xmlDocument(tree)).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a x="1">\n<b>chữ</b>\n<c y="2"/>\n</a>\n')
})

test.each([
  ['<b> & "x"', '&lt;b&gt; &amp; &quot;x&quot;'],
  [']]>', ']]&gt;'],
  ['&amp;', '&amp;amp;'],
  ['một\thai\nba\r', 'một&#9;hai&#10;ba&#13;'],
  ['Tết 🌺', 'Tết 🌺'],
  ['a\u0000b\u0008c\u000Bd\u001Fe', 'abcde'],
  ['a\uFFFEb\uFFFFc', 'abc'],
  ['nửa \uD83C chữ \uDF3A', 'nửa  chữ '],
])('%j is written as %s in text and in attributes', (text, written) => {
  expect(xmlDocument(element('a', { x: text }, text))).toContain(`<a x="${written}">${written}</a>`)
})

test('any text comes back as it was, but for what no XML may hold', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const xml = xmlDocument(element('a', { x: text }, [element('b', {}, text)]))
      expect(faultOf(xml)).toBeNull()
      expect(elementsOf(xml, 'a')[0]?.attributes).toEqual({ x: legalText(text) })
      expect(elementsOf(xml, 'b')[0]?.text).toBe(legalText(text))
    }),
  )
})

test('the strict parser of these tests does object to what is wrong', () => {
  expect(faultOf('<a>\u0001</a>')).not.toBeNull()
  expect(faultOf('<a>\uD83C</a>')).not.toBeNull()
  expect(faultOf('<a>]]></a>')).not.toBeNull()
  expect(faultOf('<a b="<"/>')).not.toBeNull()
  expect(faultOf('<a><b></a>')).not.toBeNull()
  expect(faultOf('<a x:y="1"/>')).not.toBeNull()
})
