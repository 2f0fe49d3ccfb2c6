import type { Token } from 'markdown-it'

import type { Draft, PictureSource } from './draft.ts'
import { newToken } from './tokens.ts'

/** Puts each picture that exists in better formats into a `<picture>`, of which a browser takes what it can show. */
export function placePictures(tokens: readonly Token[], { sources }: Draft): void {
  if (sources.size === 0) return
  for (const token of tokens) {
    const { children } = token
    if (children?.some((child) => sources.has(child)) !== true) continue
    token.children = children.flatMap((child) => wrapped(child, sources.get(child) ?? []))
  }
}

function wrapped(image: Token, sources: readonly PictureSource[]): readonly Token[] {
  if (sources.length === 0) return [image]
  const formats = sources.map((source) => newToken('source', 0, { ...source }))
  return [newToken('picture', 1), ...formats, image, newToken('picture', -1)]
}
