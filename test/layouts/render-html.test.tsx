import { expect, test } from 'vitest'

import { renderHtml } from '../../layouts/shell/render-html.ts'

test('void tags have no slash', () => {
  expect(renderHtml(<img src="/a.png" alt="A" />)).toBe('<img src="/a.png" alt="A">')
})

test('an attribute may look like the end of a tag', () => {
  expect(renderHtml(<img src="/a.png" alt={'<br/> "x" />'} />)).toBe(
    '<img src="/a.png" alt="&lt;br/> &quot;x&quot; />">',
  )
})

test('text may look like a tag', () => {
  expect(renderHtml(<p>{'<br/> a/>b'}</p>)).toBe('<p>&lt;br/> a/>b</p>')
})
