import type { Token } from 'markdown-it'

import { slug } from '../../domain/slug.ts'
import { didYouMean, quoted, sentences, type Told } from '../told.ts'
import type { Draft } from './draft.ts'
import { newBlock, newInline, newText, newToken } from './tokens.ts'
import { CALLOUTS, type Words } from './words.ts'

/** The token of a line `::: luu-y`. */
const OPEN = 'container_callout_open'

/** What stands after the colons, taken apart. */
interface Opening {
  readonly kind: string
  readonly title: string
}

/** Turns `::: luu-y Tiêu đề` … `:::` into a box with a printed label, and tells of those that are not written right. */
export function placeCallouts(tokens: readonly Token[], draft: Draft): readonly Token[] {
  if (!tokens.some(({ type }) => type === OPEN)) return tokens
  return tokens.flatMap((token) => {
    if (token.type !== OPEN) return [token]
    const opening = openingOf(token.info.trim())
    const at = { line: draft.source.firstLine + (token.map?.[0] ?? 0), column: 1 }
    if (opening === null) draft.report.error(at, unknownKind(token.info.trim()))
    if (!isClosed(token, draft.lines)) draft.report.error(at, UNCLOSED)
    token.attrs = [
      ['class', `callout ${opening?.kind ?? ''}`.trim()],
      ['role', 'note'],
    ]
    return opening === null ? [token] : [token, ...label(opening, draft.words)]
  })
}

/** The kind may be one word (`luu-y`) or written as people do (`Lưu ý`). */
function openingOf(info: string): Opening | null {
  const words = info.split(/\s+/u)
  for (const count of [1, 2]) {
    const kind = slug(words.slice(0, count).join(' '))
    if (CALLOUTS.includes(kind)) return { kind, title: words.slice(count).join(' ').replace(/^:\s*/u, '') }
  }
  return null
}

function label({ kind, title }: Opening, { callouts }: Words): readonly Token[] {
  const word = callouts[kind] ?? ''
  const text = newText(title === '' ? word : `${word}: ${title}`)
  const content = [newToken('strong', 1), text, newToken('strong', -1)]
  return [newBlock('p', 1, { class: 'callout-title' }), newInline(content), newBlock('p', -1)]
}

/** The line after the content is the closing one. */
function isClosed({ map }: Token, lines: readonly string[]): boolean {
  return /^[\s>]*:{3,}\s*$/u.test(lines[map?.[1] ?? -1] ?? '')
}

const UNCLOSED: Told = {
  code: 'unclosed-callout',
  message: 'Khung mở ở đây nhưng không có dòng ::: đóng lại.',
  remedy: 'Thêm một dòng chỉ có ::: sau nội dung khung.',
}

function unknownKind(info: string): Told {
  const [word = ''] = info.split(/\s+/u)
  return {
    code: 'unknown-callout',
    message: `Không có loại khung nào tên ${quoted(word)}.`,
    remedy: sentences(didYouMean(word, CALLOUTS), `Các loại khung: ${CALLOUTS.join(', ')}.`),
  }
}
