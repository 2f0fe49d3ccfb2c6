import type { Position } from '../../domain/problem.ts'
import { quoted, type Told } from '../told.ts'
import type { Draft } from './draft.ts'
import type { Inline } from './tokens.ts'

/** Elements of HTML and of Word that people paste; `<tên>` and `x < y` are no tags. */
const ELEMENTS =
  'a abbr acronym address applet area article aside audio b base bdi bdo big blockquote body br button canvas caption ' +
  'center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption ' +
  'figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label ' +
  'legend li link main map mark marquee math menu meta meter nav noscript object ol optgroup option output p param ' +
  'picture pre progress q ruby s samp script section select small source span strike strong style sub summary sup svg ' +
  'table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr o:p'

/** Each has in a group what a reader sees of it on one line. */
const TAG = new RegExp(String.raw`(?<!\\)(<\/?(?:${ELEMENTS.replaceAll(' ', '|')})(?=[\s/>]))[^<>]{0,2000}>`, 'giu')
const COMMENT = /(?<!\\)(<!--)/gu
const NOTE_MARK = /(?<!\\)(\[\^[^\]\s[]{1,80}\])/gu
const STRAY_END = /^[ \t]*(:{3,})[ \t]*$/gmu

/** So many faults of a kind are looked for in one run of text; who has more has them told after mending these. */
const MOST = 20

/** What the text of a body shows that its editor did not mean to show: HTML, marks of footnotes that are not there. */
export function tellTextFaults(inlines: readonly Inline[], draft: Draft): void {
  const [tag, ...tags] = shownIn(inlines, '<', TAG)
  if (tag !== undefined) draft.report.notice(placeOf(tag), rawHtml(tag.text, tags.length))
  const [comment] = shownIn(inlines, '<!--', COMMENT)
  if (comment !== undefined) draft.report.notice(placeOf(comment), COMMENT_SHOWN)
  for (const mark of shownIn(inlines, '[^', NOTE_MARK)) draft.report.error(placeOf(mark), missingNote(mark.text))
  for (const end of shownIn(inlines, ':::', STRAY_END)) draft.report.error(placeOf(end), STRAY_CALLOUT_END)
}

interface Shown {
  readonly inline: Inline
  readonly text: string
  readonly start: string
}

function placeOf({ inline, start }: Shown): Position {
  return inline.find(start, '')
}

/** Parts of text that readers see as they are written: not in code, not made into anything. */
function shownIn(inlines: readonly Inline[], probe: string, pattern: RegExp): readonly Shown[] {
  return inlines.flatMap((inline) => {
    if (!inline.token.content.includes(probe)) return []
    const texts = inline.children.flatMap(({ type, content }) =>
      type === 'text' && content.includes(probe) ? [content] : [],
    )
    return matchesOf(inline.token.content, pattern)
      .map(([text, start = text]) => ({ inline, text, start }))
      .filter(({ start }) => texts.some((each) => each.includes(start)))
  })
}

function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  for (const match of text.matchAll(pattern)) {
    matches.push(match)
    if (matches.length === MOST) break
  }
  return matches
}

function rawHtml(tag: string, others: number): Told {
  return {
    code: 'raw-html',
    message: `Thẻ HTML ${quoted(tag)} không chạy mà hiện ra như chữ${others === 0 ? '' : `, và ${String(others)} chỗ khác`}.`,
    remedy:
      'Bỏ thẻ và viết bằng Markdown: **đậm**, *nghiêng*, [liên kết](…), bảng. Cố ý hiện thẻ thì đặt trong dấu `…`.',
  }
}

const COMMENT_SHOWN: Told = {
  code: 'comment-shown',
  message: 'Ghi chú <!-- … --> không bị ẩn mà hiện ra trên trang.',
  remedy: 'Xóa ghi chú khỏi bài.',
}

function missingNote(mark: string): Told {
  return {
    code: 'missing-footnote',
    message: `Chưa có chú thích cho ${quoted(mark)}.`,
    remedy: `Thêm một đoạn ở cuối bài: ${mark}: Lời chú thích.`,
  }
}

const STRAY_CALLOUT_END: Told = {
  code: 'stray-callout-end',
  message: 'Dòng ::: này không đóng khung nào.',
  remedy: 'Xóa dòng này. Khung trong khung thì khung ngoài viết nhiều dấu hai chấm hơn: ::::',
}
