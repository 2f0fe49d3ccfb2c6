import { FILE_START, type Report } from './report.ts'
import { quoted } from './told.ts'
import { isGroup, readYaml, type YamlSource } from './yaml-source.ts'

/** An article taken apart. */
export interface FrontMatter {
  /** Null when it cannot be read: the faults are reported. */
  readonly fields: YamlSource | null
  readonly body: string
  /** Line of the file on which the body starts. */
  readonly bodyLine: number
}

const FENCE = /^---[ \t]*$/u

/** Longer front matter is a forgotten closing line. */
const MAX_CHARACTERS = 64 * 1024

const EXAMPLE = 'dòng đầu là ---, rồi các mục như “title: …”, rồi lại một dòng ---'

/**
 * Takes front matter and body apart and reads the fields.
 *
 * @param text in NFC, lines ending in `\n`.
 * @returns null when there is no front matter; that is reported.
 */
export function readFrontMatter(text: string, report: Report): FrontMatter | null {
  const lines = text.split('\n')
  const open = lines.findIndex((line) => line.trim() !== '')
  const first = lines[open]
  if (first === undefined || !FENCE.test(first)) return missing(first ?? '', open, report)
  const close = lines.findIndex((line, place) => place > open && FENCE.test(line))
  const yaml = lines.slice(open + 1, close < 0 ? undefined : close).join('\n')
  if (close < 0 || yaml.length > MAX_CHARACTERS) return unclosed(open, report)
  return { fields: fieldsOf(yaml, open + 2, report), body: lines.slice(close + 1).join('\n'), bodyLine: close + 2 }
}

function fieldsOf(yaml: string, firstLine: number, report: Report): YamlSource | null {
  reportComments(yaml, firstLine, report)
  const fields = readYaml(yaml, firstLine, report)
  if (fields?.value == null || isGroup(fields.value)) return fields
  report.error(fields.positionOf([]), {
    code: 'not-fields',
    message: 'Phần giữa hai dòng --- không phải là các mục “mục: giá trị”.',
    remedy: 'Viết mỗi mục một dòng, ví dụ: title: Tên bài',
  })
  return null
}

/** A plain value ends where ` #` begins a comment of YAML: an editor rarely means one. */
function reportComments(yaml: string, firstLine: number, report: Report): void {
  yaml.split('\n').forEach((line, place) => {
    const [, kept] = /^([\w-]+:\s+[^\s'"#|>[{].*?\s)#/u.exec(line) ?? []
    if (kept === undefined) return
    report.notice(
      { line: firstLine + place, column: kept.length + 1 },
      {
        code: 'comment-in-value',
        message: `Phần ${quoted(line.slice(kept.length))} bị coi là lời ghi chú, không nằm trong giá trị.`,
        remedy: 'Nếu đó là nội dung thì đặt cả giá trị trong dấu nháy.',
      },
    )
  })
}

function missing(first: string, place: number, report: Report): null {
  const isEmpty = first.trim() === ''
  report.error(
    { line: Math.max(place, 0) + 1, column: 1 },
    {
      code: 'missing-front-matter',
      message: isEmpty ? 'Tệp trống.' : `Bài không mở đầu bằng dòng ---, mà bằng ${quoted(first)}.`,
      remedy: `Thêm phần đầu bài: ${EXAMPLE}. Nếu tệp không phải bài viết, hãy đưa ra ngoài thư mục articles.`,
    },
  )
  return null
}

function unclosed(open: number, report: Report): null {
  report.error(
    { ...FILE_START, line: open + 1 },
    {
      code: 'unclosed-front-matter',
      message: 'Phần đầu bài mở ở đây nhưng không có dòng --- đóng lại.',
      remedy: 'Thêm một dòng chỉ có --- sau mục cuối cùng, trước nội dung bài.',
    },
  )
  return null
}
