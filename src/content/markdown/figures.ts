import type { Token } from 'markdown-it'

import { newBlock, newInline, newText, newToken } from './tokens.ts'
import type { Words } from './words.ts'

/** Turns every paragraph that holds pictures only into figures, one for each picture, with its title as the caption. */
export function placeFigures(tokens: readonly Token[], words: Words): Token[] {
  const placed: Token[] = []
  let rest = 0
  for (const [place, token] of tokens.entries()) {
    if (place < rest) continue
    const pictures = token.type === 'paragraph_open' ? picturesOf(tokens[place + 1]?.children ?? []) : null
    if (pictures === null) placed.push(token)
    else for (const picture of pictures) placed.push(...figure(picture, words))
    if (pictures !== null) rest = place + 3
  }
  return placed
}

/** The pictures of a paragraph, each alone or in its link; null when there is anything else. */
function picturesOf(children: readonly Token[]): readonly Token[][] | null {
  const pictures: Token[][] = []
  let isInLink = false
  for (const child of children) {
    if (isSpace(child)) continue
    if (!PARTS.has(child.type)) return null
    if (isInLink) pictures.at(-1)?.push(child)
    else pictures.push([child])
    isInLink = child.type === 'link_open' || (isInLink && child.type !== 'link_close')
  }
  return pictures.length > 0 && pictures.every((each) => each.filter(isImage).length === 1) ? pictures : null
}

const PARTS: ReadonlySet<string> = new Set(['image', 'link_open', 'link_close'])

function isImage({ type }: Token): boolean {
  return type === 'image'
}

function isSpace({ type, content }: Token): boolean {
  return type === 'softbreak' || type === 'hardbreak' || (type === 'text' && content.trim() === '')
}

function figure(picture: Token[], words: Words): readonly Token[] {
  const image = picture.find(isImage)
  const title = image?.meta?.['title']
  if (image !== undefined) image.attrs = (image.attrs ?? []).filter(([name]) => name !== 'title')
  const content = typeof title === 'string' ? [...picture, ...caption(title, words)] : picture
  return [newBlock('figure', 1), newInline(content), newBlock('figure', -1)]
}

/** “Phát cây giống ở bản Nà Tấu | Ảnh: Nguyễn Văn A”: what stands after the last bar is the photographer or source. */
function caption(title: string, words: Words): readonly Token[] {
  const bar = title.lastIndexOf('|')
  const text = (bar < 0 ? title : title.slice(0, bar)).trim()
  const credit =
    bar < 0
      ? ''
      : title
          .slice(bar + 1)
          .replace(/^\s*(?:ảnh|photo)\s*:/iu, '')
          .trim()
  const parts = [
    newText(text === '' || credit === '' ? text : sentence(text)),
    ...(credit === '' ? [] : creditOf(credit, words)),
  ]
  return text === '' && credit === '' ? [] : [newToken('figcaption', 1), ...parts, newToken('figcaption', -1)]
}

/** A caption before another sentence. */
function sentence(text: string): string {
  return /[.!?…]$/u.test(text) ? `${text} ` : `${text}. `
}

function creditOf(name: string, { photo }: Words): readonly Token[] {
  return [newToken('span', 1, { class: 'credit' }), newText(`${photo}: ${name}`), newToken('span', -1)]
}
