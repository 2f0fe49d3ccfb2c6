import type { Token } from 'markdown-it'

import { closest } from '../../domain/closest.ts'
import type { Position } from '../../domain/problem.ts'
import { askFor, quoted, type Told } from '../told.ts'
import type { Draft } from './draft.ts'
import { createFinder } from './finder.ts'
import { type LinkAddress, parseLink } from './link-address.ts'
import { type Inline, textOf } from './tokens.ts'

/** Gives a link of a body its address in HTML, or takes the link away and leaves its text, when it may not stand. */
export function placeLink(open: Token, inside: readonly Token[], { inline, draft }: LinkPlace): boolean {
  const written = String(open.attrGet('href') ?? '')
  const at = placeOf(open, written, { inline, draft })
  const address = parseLink(written, draft.source.file, draft.options)
  if ('code' in address) {
    draft.report.error(at, address)
    return false
  }
  if (textOf(inside) === '') {
    draft.report.error(at, withoutText(written))
    return false
  }
  const href = hrefOf(address, at, draft)
  open.attrSet('href', href ?? '')
  if (open.info === 'auto' || textOf(inside) === written) open.attrSet('class', SAYS_ITSELF)
  return href !== null
}

/** A link whose text is its address: paper does not say it again. */
const SAYS_ITSELF = 'url'

interface LinkPlace {
  readonly inline: Inline
  readonly draft: Draft
}

/** Where the address of a link or picture is written: at `[label]: address` when the text only names the label. */
export function placeOf(token: Token, written: string, { inline, draft }: LinkPlace): Position {
  const label = token.meta?.['label']
  const rows = typeof label === 'string' ? draft.definitions.get(label) : undefined
  if (rows === undefined) return inline.finder.find(written, '](', '](<', '<', '')
  return createFinder(draft.lines, rows, draft.source.firstLine).find(written, '')
}

function hrefOf(address: LinkAddress, at: Position, draft: Draft): string | null {
  switch (address.kind) {
    case 'out':
      return address.href
    case 'jump':
      draft.jumps.push({ anchor: address.anchor, at })
      return `#${address.anchor}`
    case 'page':
      draft.links.push({ target: address.url, anchor: address.anchor, ...at })
      return `${ownHref(address.url, draft)}${address.query}${hashOf(address.anchor)}`
    case 'article':
      draft.links.push({ target: address.path, anchor: address.anchor, ...at })
      return `${PAGE_OF}${encodeURIComponent(address.path)}${hashOf(address.anchor)}`
    case 'file':
      return fileHref(address, at, draft)
  }
}

/** How a link to a Markdown file begins until the URL of its page is known. */
export const PAGE_OF = 'bantin:'

/** An own URL as a reader's browser has it: with the prefix of the base URL. */
export function ownHref(url: string, { options }: Pick<Draft, 'options'>): string {
  return `${options.basePath}${encodeURI(url.slice(1))}`
}

function hashOf(anchor: string | null): string {
  return anchor === null ? '' : `#${anchor}`
}

function fileHref(
  { path, fragment }: Extract<LinkAddress, { kind: 'file' }>,
  at: Position,
  draft: Draft,
): string | null {
  const file = draft.source.resolveFile(path, 'attachment')
  if ('remedy' in file) {
    draft.report.error(at, file)
    return null
  }
  draft.files.set(file.url, file)
  return `${ownHref(file.url, draft)}${fragment}`
}

function withoutText(written: string): Told {
  return {
    code: 'link-without-text',
    message: `Liên kết tới ${quoted(written)} không có chữ, người đọc không thấy.`,
    remedy: 'Viết trong ngoặc vuông điều mà liên kết dẫn tới: [Kế hoạch năm 2026](…).',
  }
}

/** Links to headings of the same body that are not there. */
export function checkJumps({ jumps, ids, report }: Draft): void {
  for (const { anchor, at } of jumps) {
    if (anchor === '' || ids.given.has(anchor)) continue
    report.error(at, {
      code: 'missing-anchor',
      message: `Liên kết tới mục “#${anchor}” nhưng trang này không có mục đó.`,
      remedy: anchorRemedy(anchor, [...ids.given]),
    })
  }
}

function anchorRemedy(anchor: string, given: readonly string[]): string {
  if (given.length === 0) return 'Bài không có đầu đề nào; hãy bỏ liên kết.'
  const near = closest(anchor, given).map((id) => `#${id}`)
  if (near.length > 0) return askFor(near)
  return `Các mục của bài: ${given
    .slice(0, MANY)
    .map((id) => `#${id}`)
    .join(', ')}${given.length > MANY ? ' …' : '.'}`
}

/** Anchors that a message lists. */
const MANY = 8
