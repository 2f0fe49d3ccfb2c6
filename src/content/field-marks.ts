import type { Report } from './report.ts'
import { quoted, type Told } from './told.ts'
import { isGroup, type YamlPath, type YamlSource, type YamlValue } from './yaml-source.ts'

/** Fields whose text readers see as it is written. */
const SHOWN: ReadonlySet<unknown> = new Set([
  ...['title', 'summary', 'topic', 'tags', 'author', 'contributor', 'text', 'name', 'label'],
  ...['alt', 'caption', 'credit', 'description', 'masthead'],
])

const MARKUP = /<\/?[a-z][^<>]{0,200}>|&(?:[a-z]{2,8}|#\d{2,5});|\*\*[^*]+\*\*|\[[^\]]+\]\([^)]+\)/iu
const QUOTES = /^(?:“[^“”]+”|‘[^‘]+’)$/u

/** Tells of signs that do nothing in a field: HTML, Markdown, and quotes of Word around the whole of it. */
export function tellFieldMarks(source: YamlSource, report: Report): void {
  tellIn(source.value, [], { source, report })
}

interface Reading {
  readonly source: YamlSource
  readonly report: Report
}

function tellIn(value: YamlValue, path: YamlPath, reading: Reading): void {
  if (typeof value === 'string') tellText(value, path, reading)
  else if (isGroup(value)) for (const [key, each] of Object.entries(value)) tellIn(each, [...path, key], reading)
  else
    value?.forEach((each, place) => {
      tellIn(each, [...path, place], reading)
    })
}

function tellText(text: string, path: YamlPath, { source, report }: Reading): void {
  const key = path.findLast((part) => typeof part === 'string')
  if (!SHOWN.has(key)) return
  const [markup] = MARKUP.exec(text) ?? []
  if (markup !== undefined) report.notice(source.positionOf(path), shownAsTyped(String(key), markup))
  else if (QUOTES.test(text)) report.notice(source.positionOf(path), quotesShown(text))
}

function shownAsTyped(key: string, markup: string): Told {
  return {
    code: 'markup-in-field',
    message: `Mục “${key}” là chữ trơn: ${quoted(markup)} hiện ra đúng như đã gõ.`,
    remedy: 'Xóa các thẻ và ký hiệu, chỉ giữ chữ.',
  }
}

function quotesShown(text: string): Told {
  return {
    code: 'quotes-shown',
    message: `Dấu nháy cong quanh ${text} hiện ra cùng với chữ.`,
    remedy: `Nếu chỉ định bao lấy giá trị thì bỏ đi, chỉ viết: ${text.slice(1, -1)}`,
  }
}
