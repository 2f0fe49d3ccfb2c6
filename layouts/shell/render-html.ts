import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

const VOID_TAG = /(<(?:br|col|hr|img|input|link|meta|source|track|wbr)(?:[^"<>]|"[^"]*")*)\/>/gu

/**
 * A part of a page as HTML.
 *
 * The renderer ends void tags with `/>`, which HTML ignores and its checkers report. A `<` in rendered text or in an
 * attribute is always `&lt;`, and attributes always stand in double quotes, so that only tags can match here.
 */
export function renderHtml(part: VNode): string {
  return renderToString(part).replace(VOID_TAG, '$1>')
}
