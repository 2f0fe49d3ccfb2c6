import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

const VOID_TAG = /(<(?:br|col|hr|img|input|link|meta|source|track|wbr)(?:[^"<>]|"[^"]*")*)\/>/gu

/**
 * A part of a page as HTML.
 *
 * Preact ends void tags with `/>`, which HTML ignores and its checkers report; what stands for it in compiled layouts
 * (`src/eleventy/text-jsx.ts`) does not. A `<` in rendered text or in an attribute is always `&lt;`, and attributes
 * always stand in double quotes, so that only tags can match here.
 */
export function renderHtml(part: VNode): string {
  const html = renderToString(part)
  return html.includes('/>') ? html.replace(VOID_TAG, '$1>') : html
}
