import type { Token } from 'markdown-it'

import type { Heading } from '../../domain/article.ts'
import { slug } from '../../domain/slug.ts'
import { cleanText } from '../text-checks.ts'
import type { Told } from '../told.ts'
import type { Draft } from './draft.ts'
import { textOf } from './tokens.ts'

/** The page has an `h1` of its own, so that headings in a body start below it. */
const LEVELS = [2, 3, 4, 5, 6] as const

/**
 * The id of a heading, and the anchor that a link means by it: ASCII, starting with a letter.
 *
 * @example anchorOf('1. Mục tiêu') // 'muc-1-muc-tieu'
 */
export function anchorOf(text: string): string {
  const id = slug(text)
  return /^\d/u.test(id) ? `muc-${id}` : id
}

/** An open heading and the text in it. */
interface Found {
  readonly open: Token
  readonly inline: Token
  readonly close: Token
  readonly text: string
}

/**
 * Gives every heading its id and a level that follows from its place: the levels that are written tell which heading
 * stands under which, and no level is skipped. A heading without text is none.
 */
export function placeHeadings(tokens: readonly Token[], { ids, report, source }: Draft): readonly Heading[] {
  const above: number[] = []
  return tokens.flatMap((open, place) => {
    const [inline, close] = [tokens[place + 1], tokens[place + 2]]
    if (open.type !== 'heading_open' || inline === undefined || close === undefined) return []
    const found = { open, inline, close, text: cleanText(textOf(inline.children ?? [])) }
    if (found.text === '') {
      unmake(found)
      report.notice({ line: source.firstLine + (open.map?.[0] ?? 0), column: 1 }, EMPTY)
      return []
    }
    if (/^[-=]$/u.test(open.markup) && isParagraph(found)) {
      report.notice({ line: source.firstLine + (open.map?.[0] ?? 0), column: 1 }, underlined(open.markup))
    }
    const anchor = anchorOf(found.text)
    const id = anchor === '' ? ids.count('muc') : ids.take(anchor)
    return [made(found, levelUnder(above, Number(open.tag.slice(1))), id)]
  })
}

/** The level below all headings above that are written larger. */
function levelUnder(above: number[], written: number): Heading['level'] {
  while ((above.at(-1) ?? 0) >= written) above.pop()
  above.push(written)
  return LEVELS[above.length - 1] ?? 6
}

function made({ open, close, text }: Found, level: Heading['level'], id: string): Heading {
  open.tag = `h${String(level)}`
  close.tag = open.tag
  open.attrSet('id', id)
  return { id, text, level }
}

function unmake({ open, inline, close }: Found): void {
  const isEmpty = (inline.children ?? []).length === 0
  for (const token of [open, close]) {
    token.tag = 'p'
    token.hidden = isEmpty
  }
}

const EMPTY = {
  code: 'empty-heading',
  message: 'Đầu đề không có chữ, bị bỏ qua.',
  remedy: 'Viết chữ sau các dấu #, hoặc xóa dòng.',
}

/** Characters of a heading; a longer one is a paragraph. */
const LONG = 150

/** What a rule underlines without being meant to: a sentence, or several lines. */
function isParagraph({ inline, text }: Found): boolean {
  const [start, end] = inline.map ?? [0, 1]
  return text.length > LONG || end - start > 1 || /[.!?…;:]$/u.test(text)
}

function underlined(sign: string): Told {
  return {
    code: 'underlined-paragraph',
    message: `Cả đoạn này thành đầu đề vì ngay dưới nó là một dòng ${sign.repeat(3)}.`,
    remedy: sign === '-' ? 'Thêm một dòng trống giữa đoạn văn và dòng ---.' : 'Xóa dòng ===.',
  }
}
