import { renderToString } from 'preact-render-to-string'

const VOID_TAG = /(<(?:br|col|hr|img|input|link|meta|source|track|wbr)(?:[^"<>]|"[^"]*")*)\/>/gu

/** True of Preact's own renderer; what stands for it in compiled layouts (`src/eleventy/text-jsx.ts`) has no slashes. */
const HAS_SLASHES = renderToString(<br />) === '<br/>'

/**
 * HTML without the slash at the end of void tags, which HTML ignores and its checkers report. A `<` in rendered text or
 * in an attribute is always `&lt;`, and attributes always stand in double quotes, so that only tags can match here.
 */
export function withoutSlashes(html: string): string {
  return HAS_SLASHES ? html.replace(VOID_TAG, '$1>') : html
}
