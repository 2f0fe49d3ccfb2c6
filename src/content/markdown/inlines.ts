import type { Token } from 'markdown-it'

import type { Draft } from './draft.ts'
import { placeImage } from './images.ts'
import { placeLink } from './links.ts'
import { tellTextFaults } from './text-notes.ts'
import { type Inline, inlinesOf, newText, textOf } from './tokens.ts'

/** Puts the links and pictures of all text right. What may not stand is reported, and its text is left. */
export function placeInlines(tokens: readonly Token[], draft: Draft): void {
  const inlines = inlinesOf(tokens, draft.lines, draft.source.firstLine)
  for (const inline of inlines) inline.token.children = placed(inline, draft)
  tellTextFaults(inlines, draft)
}

function placed(inline: Inline, draft: Draft): Token[] {
  const kept: Token[] = []
  let start = 0
  for (const child of inline.children) {
    if (child.type === 'softbreak' || child.type === 'hardbreak') inline.finder.passLine()
    if (child.type === 'link_open') start = kept.length
    const open = child.type === 'link_close' ? kept[start] : undefined
    if (open !== undefined && !placeLink(open, kept.slice(start + 1), { inline, draft })) kept.splice(start, 1)
    else if (child.type !== 'image' || placeImage(child, inline, draft)) kept.push(child)
    else kept.push(newText(textOf(child.children ?? [])))
  }
  return kept
}
