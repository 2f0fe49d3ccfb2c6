import type { Alert } from '../domain/alert.ts'
import type { Position } from '../domain/problem.ts'
import { alertSchema, type AlertFields } from './alert-schema.ts'
import type { Desk } from './desk.ts'
import type { FrontMatter } from './front-matter.ts'
import { reportIssues } from './issues.ts'
import { readPlaces } from './places.ts'
import { FILE_START, type Report } from './report.ts'
import type { Told } from './told.ts'
import type { YamlSource } from './yaml-source.ts'

/** Characters that a notice may have: all that is live has to reach every page in 1 KB. */
const MOST = { title: 100, text: 280 } as const

/** Bytes that both may have: letters have one to four, and there has to be room for the rest of the notice. */
const MOST_BYTES = 700

interface Reading {
  readonly source: YamlSource
  readonly report: Report
  readonly desk: Desk
}

/** An urgent notice; null when something is wrong with it, which is reported. */
export function readAlert(
  source: YamlSource,
  { body, bodyLine }: FrontMatter,
  desk: Desk,
  report: Report,
): Alert | null {
  const found = alertSchema.safeParse(source.value)
  if (!found.success) {
    reportIssues(found.error.issues, { source, report })
    return null
  }
  const { localities, ...fields } = found.data
  const reading = { source, report, desk }
  const text = fields.text ?? bodyText(body, bodyLine, reading)
  if (fields.text !== null && body.trim() !== '') report.error(startOf(body, bodyLine), TEXT_TWICE)
  checkAlert({ ...found.data, text }, reading)
  const alert: Alert = {
    ...fields,
    ...{ path: report.file, lang: fields.lang ?? desk.site.lang, text },
    localities: readPlaces(localities, {
      ...{ kind: 'locality', index: desk.localities, day: fields.from.day, report },
      positionOf: (place) => source.positionOf(['localities', place]),
    }),
    article: articleOf(fields.article, reading),
  }
  return report.problems.some(({ severity }) => severity === 'error') ? null : alert
}

function startOf(body: string, firstLine: number): Position {
  return { line: firstLine + body.split('\n').findIndex((line) => line.trim() !== ''), column: 1 }
}

const TEXT_TWICE: Told = {
  code: 'text-twice',
  message: 'Thông báo có cả mục text lẫn phần thân, nên phần thân không hiện ra.',
  remedy: 'Xóa phần thân, hoặc bỏ mục text để dùng phần thân.',
}

/** The body as plain text: a notice is read at a glance and has no markup. */
function bodyText(text: string, firstLine: number, { report, desk }: Reading): string | null {
  if (text.trim() === '') return null
  const resolveFile = () => ({
    code: 'file-in-alert',
    message: 'Thông báo khẩn không kèm ảnh hay tệp.',
    remedy: 'Đưa vào một bài viết, rồi ghi đường dẫn của bài ở mục article.',
  })
  const { body, problems } = desk.markdown({ text, file: report.file, lang: desk.site.lang, firstLine, resolveFile })
  report.add(problems)
  return body.excerpt
}

function checkAlert({ title, text, from, until }: AlertFields, { source, report }: Reading): void {
  if (title === null && text === null) {
    report.error(FILE_START, {
      code: 'empty-alert',
      message: 'Thông báo chưa có nội dung.',
      remedy: 'Thêm mục title hoặc text, ví dụ: text: Không qua ngầm tràn cho đến khi có thông báo mới.',
    })
  }
  for (const [key, written] of [
    ['title', title],
    ['text', text],
  ] as const) {
    if ((written ?? '').length <= MOST[key]) continue
    report.error(source.positionOf([key]), {
      code: 'long-alert',
      message: `Mục “${key}” của thông báo dài ${String(written?.length)} ký tự, quá ${String(MOST[key])}.`,
      remedy: 'Rút gọn; phần còn lại viết thành một bài, rồi ghi đường dẫn của bài ở mục article.',
    })
  }
  checkBytes(title ?? '', text ?? '', { source, report })
  if (until.instant > from.instant) return
  report.error(source.positionOf(['until']), {
    code: 'until-before-from',
    message: 'Lúc thôi hiện (until) không đứng sau lúc bắt đầu hiện (from).',
    remedy: 'Sửa một trong hai mục.',
  })
}

function checkBytes(title: string, text: string, { source, report }: Pick<Reading, 'source' | 'report'>): void {
  const isTold = title.length > MOST.title || text.length > MOST.text
  const bytes = Buffer.byteLength(JSON.stringify(title + text))
  if (isTold || bytes <= MOST_BYTES) return
  report.error(source.positionOf(text === '' ? ['title'] : ['text']), {
    code: 'heavy-alert',
    message: `Thông báo nặng ${String(bytes)} byte, quá ${String(MOST_BYTES)}: chữ có dấu chiếm 2–3 byte, chữ Khmer 3 byte.`,
    remedy: `Rút gọn title và text, bớt khoảng ${String(Math.ceil((bytes - MOST_BYTES) / 3))} ký tự; phần còn lại viết thành một bài, rồi ghi đường dẫn của bài ở mục article.`,
  })
}

function articleOf(written: string | null, { source, report, desk }: Reading): string | null {
  if (written === null) return null
  const found = desk.findReference(written, report.file)
  if (typeof found === 'string') return found
  report.error(source.positionOf(['article']), found)
  return null
}
