import { quoted, type Told } from '../told.ts'
import type { Draft } from './draft.ts'
import { type Fault, shownIn, WITHIN } from './shown-text.ts'
import { tellSlips } from './slips.ts'
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
const TAG: Fault = {
  probe: '<',
  pattern: new RegExp(String.raw`(<\/?(?:${ELEMENTS.replaceAll(' ', '|')})(?=[\s/>]))[^<>]{0,2000}>`, 'giu'),
}
const COMMENT: Fault = { probe: '<!--', pattern: /(<!--)/gu }
const NOTE_MARK: Fault = { probe: '[^', pattern: /(\[\^[^\]\s[]{1,80}\])/gu }
/** An address that is one but for a space in it: what should have been a link stands there as it was typed. */
const SPACED: Fault = {
  probe: '](',
  pattern: new RegExp(
    String.raw`(\]\((?:[^\s()<>]{0,200}[/:]|${WITHIN}{0,200}\.(?=[a-z0-9]{2,5}\)))${WITHIN}{0,200}\))`,
    'giu',
  ),
}
/** A caption that is not between straight quotes, which make it one. */
const CAPTION: Fault = {
  probe: '](',
  pattern: /(\]\([^\s()<>]{1,200}(?:[ \t]+[“”‘’"']|\.(?:jpe?g|png|webp|gif|avif)[ \t]+)[^()\n]{0,300}\))/giu,
}
const STRAY_END: Fault = { probe: ':::', pattern: /^[ \t]*(:{3,})[ \t]*$/gmu }

/** What the text of a body shows that its editor did not mean to show: HTML, marks of footnotes that are not there. */
export function tellTextFaults(inlines: readonly Inline[], draft: Draft): void {
  const [tag, ...tags] = shownIn(inlines, TAG, draft)
  if (tag !== undefined) draft.report.notice(tag.at(), rawHtml(tag.text, tags.length))
  const [comment] = shownIn(inlines, COMMENT, draft)
  if (comment !== undefined) draft.report.notice(comment.at(), COMMENT_SHOWN)
  for (const { at, text } of shownIn(inlines, NOTE_MARK, draft)) draft.report.error(at(), missingNote(text))
  for (const { at, text } of shownIn(inlines, SPACED, draft)) {
    const isCaption = text.search(CAPTION.pattern) >= 0
    if (/\s/u.test(text) && !isCaption) draft.report.error(at(), spaceInAddress(text.slice(2, -1)))
  }
  for (const { at, text } of shownIn(inlines, CAPTION, draft)) draft.report.error(at(), wrongQuotes(text.slice(2, -1)))
  for (const { at } of shownIn(inlines, STRAY_END, draft)) draft.report.error(at(), STRAY_CALLOUT_END)
  tellSlips(inlines, draft)
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

function spaceInAddress(address: string): Told {
  return {
    code: 'space-in-address',
    message: `Địa chỉ ${quoted(address)} có dấu cách nên không thành liên kết hay ảnh.`,
    remedy: withoutSpaces(address.trim()),
  }
}

function withoutSpaces(address: string): string {
  if (/^(?:mailto|tel):/iu.test(address)) return `Xóa dấu cách: (${address.replace(/\s+/gu, '')})`
  if (/^https?:/iu.test(address)) return `Thay mỗi dấu cách bằng %20: (${address.replace(/\s+/gu, '%20')})`
  return 'Đặt địa chỉ trong dấu < >, ví dụ: [Kế hoạch](<Kế hoạch 2026.pdf>), hoặc đổi tên tệp không có dấu cách.'
}

function wrongQuotes(written: string): Told {
  const [file = '', ...words] = written.trim().split(/[ \t]+/u)
  const caption = words.join(' ').replace(/^[“”‘’"']+|[“”‘’"']+$/gu, '')
  return {
    code: 'wrong-quotes',
    message: `Chú thích trong ${quoted(written)} không nằm giữa hai dấu nháy thẳng, nên không thành liên kết hay ảnh.`,
    remedy: `Viết: (${file} "${caption.replace(/["“”]/gu, "'")}"). Word hay đổi nháy thẳng thành nháy cong.`,
  }
}

const STRAY_CALLOUT_END: Told = {
  code: 'stray-callout-end',
  message: 'Dòng ::: này không đóng khung nào.',
  remedy: 'Xóa dòng này. Khung trong khung thì khung ngoài viết nhiều dấu hai chấm hơn: ::::',
}
