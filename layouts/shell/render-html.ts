import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

import { withoutSlashes } from './void-tags.tsx'

/** A part of a page as HTML. */
export function renderHtml(part: VNode): string {
  return withoutSlashes(renderToString(part))
}
