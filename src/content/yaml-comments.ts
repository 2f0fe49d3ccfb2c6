import type { Report } from './report.ts'
import { severalIn } from './several.ts'
import { quoted, type Told } from './told.ts'
import { NEEDED, singleQuoted } from './yaml-lines.ts'

const FIELD = /^(?<start>(?<key>[\w-]+):\s+)(?<kept>[^\s'"#|>[{].*?\s)?(?<comment>#+\s*[^#\s].*)$/u

/**
 * Tells of values that `#` cuts off: a plain one ends where ` #` begins a comment of YAML, and an editor rarely means
 * one. A needed field that is all comment is an error.
 *
 * @returns the YAML with such a field in quotes, so that it is not told to be missing as well.
 */
export function withoutComments(yaml: string, firstLine: number, report: Report): string {
  if (!yaml.includes('#')) return yaml
  const lines = yaml.split('\n')
  return lines
    .map((line, place) => {
      const { start = '', key = '', kept, comment = '' } = FIELD.exec(line)?.groups ?? {}
      if (comment === '') return line
      const at = { line: firstLine + place, column: start.length + (kept ?? '').length + 1 }
      if (kept !== undefined) report.notice(at, cutOff(comment))
      else if (isAboutMore(lines[place + 1])) return line
      else if (!isNeeded(key)) report.notice(at, allComment(key, comment))
      else {
        report.error(at, allComment(key, comment))
        return `${start}${singleQuoted(comment)}`
      }
      return line
    })
    .join('\n')
}

/** Tells of settings that are all comment, without a space after `#`: `accent: #a01c22`. Remarks are usual in settings. */
export function tellLostValues(yaml: string, report: Report): void {
  yaml.split('\n').forEach((line, place) => {
    const {
      start = '',
      key = '',
      comment = '',
    } = /^(?<start>\s*(?<key>[\w-]+):\s+)(?<comment>#[^\s#].*)$/u.exec(line)?.groups ?? {}
    if (comment !== '') report.error({ line: place + 1, column: start.length + 1 }, allComment(key, comment))
  })
}

/** True when the value of a field stands on the lines after it: the comment is one. */
function isAboutMore(next = ''): boolean {
  return /^\s*(?:-\s|\s\S)/u.test(next)
}

/** True for a field that nobody leaves empty with a remark beside it; a province may be that of `site.yaml`. */
function isNeeded(key: string): boolean {
  return key !== 'province' && NEEDED.includes(key)
}

function cutOff(comment: string): Told {
  return {
    code: 'comment-in-value',
    message: `Phần ${quoted(comment)} bị coi là lời ghi chú, không nằm trong giá trị.`,
    remedy: 'Nếu đó là nội dung thì đặt cả giá trị trong dấu nháy.',
  }
}

function allComment(key: string, comment: string): Told {
  const text = comment.replace(/^#+\s*/u, '')
  const inQuotes = `${key}: ${singleQuoted(comment)}`
  return {
    code: 'comment-for-value',
    message: `Phần ${quoted(comment)} bị coi là lời ghi chú vì mở đầu bằng dấu #, nên mục “${key}” trống.`,
    remedy: /^#[\da-f]{3,6}$/iu.test(comment)
      ? `Đặt trong dấu nháy: ${inQuotes}`
      : `Nếu đó là nội dung thì bỏ dấu #: ${key}: ${/\s#/u.test(text) ? `[${severalIn(comment).join(', ')}]` : text}. Cần dấu # thì đặt trong dấu nháy: ${inQuotes}`,
  }
}
