import type { Body } from '../domain/article.ts'
import type { SafeHtml } from '../domain/safe-html.ts'
import type { MediaFile } from '../domain/media.ts'
import type { Desk, Sheet } from './desk.ts'
import type { FrontMatter } from './front-matter.ts'
import { publishedWith } from './media.ts'
import type { PictureUse } from './picture-checks.ts'
import { PLACEHOLDER, PLACEHOLDER_LEFT } from './placeholder.ts'

export interface ItemBody {
  readonly body: Body
  readonly html: SafeHtml
  /** Files that the body shows or links to. */
  readonly files: readonly MediaFile[]
  readonly pictures: readonly PictureUse[]
}

/**
 * Renders the body of an item and reports what is wrong in it.
 *
 * @param itemUrl what its files are published beside.
 */
export function readBody(
  front: FrontMatter,
  itemUrl: string,
  { sheet, desk }: { readonly sheet: Sheet; readonly desk: Desk },
): ItemBody {
  const { path, folder, lang, report, fields } = sheet
  const rendered = desk.markdown({
    text: front.body,
    file: path,
    lang,
    firstLine: front.bodyLine,
    resolveFile: (written, use) => {
      const found = desk.library.find(written, folder, use)
      return 'remedy' in found ? found : publishedWith(itemUrl, found)
    },
  })
  report.add(rendered.problems)
  if (rendered.html.trim() === '' && fields.kind !== 'page') {
    report.error({ line: front.bodyLine, column: 1 }, EMPTY_BODY)
  }
  const line = fields.draft === true ? -1 : front.body.split('\n').findIndex((each) => each.trim() === PLACEHOLDER)
  if (line >= 0) report.error({ line: front.bodyLine + line, column: 1 }, PLACEHOLDER_LEFT)
  return rendered
}

const EMPTY_BODY = {
  code: 'empty-body',
  message: 'Bài chưa có nội dung.',
  remedy: 'Viết nội dung dưới dòng --- thứ hai; chưa viết xong thì để bài ngoài thư mục articles.',
}
