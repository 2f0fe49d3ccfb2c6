import type { Comparison } from './comparison.ts'
import type { FactChange } from './item-facts.ts'
import { type Entry, type Section, sectionsOf } from './sections.ts'
import { wordChanges, type Words } from './text-changes.ts'

const NOTHING = 'Không trang nào thay đổi.'

/** For a terminal. */
export function comparisonText(comparison: Comparison): string {
  return [sectionsText(sectionsOf(comparison)), ...machineLine(comparison)].join('\n\n')
}

/** Parts of a comparison for a terminal; says so when there are none. */
export function sectionsText(sections: readonly Section[]): string {
  const parts = sections.map(({ heading, entries, more }) =>
    [heading, ...entries.flatMap(entryLines), ...(more > 0 ? [`  … và ${String(more)} mục nữa`] : [])].join('\n'),
  )
  return (parts.length === 0 ? NOTHING : parts.join('\n\n')).replace(CONTROL, ' ')
}

/** Control characters of hostile texts; line breaks are ours. */
const CONTROL = /(?!\n)\p{Cc}/gu

function entryLines({ name, url, note, changes }: Entry): readonly string[] {
  return [
    `  • ${name}`,
    ...[url ?? '', note].filter((line) => line !== '').map((line) => `    ${line}`),
    ...changes.flatMap(({ name: what, before, after }) => [
      `    ${what}:`,
      ...(before === '' ? [] : [`      trước: ${before}`]),
      ...(after === '' ? ['      (bỏ)'] : [`      sau:   ${after}`]),
    ]),
  ]
}

function machineLine({ otherFiles }: Comparison): readonly string[] {
  return otherFiles === 0
    ? []
    : [`Ngoài ra ${String(otherFiles)} tệp cho máy đọc (nguồn tin, sơ đồ trang, ô tìm kiếm, ảnh) đổi theo.`]
}

/** For the comment of a pull request: what goes is struck out, what comes is bold. */
export function comparisonMarkdown(comparison: Comparison): string {
  const sections = sectionsOf(comparison)
  const body = sections.length === 0 ? [NOTHING] : sections.map(sectionMarkdown)
  return [...body, ...machineLine(comparison)].join('\n\n')
}

function sectionMarkdown({ heading, entries, more }: Section): string {
  const lines = [...entries.map(entryMarkdown), ...(more > 0 ? [`- … và ${String(more)} mục nữa`] : [])]
  return `### ${heading}\n\n${lines.join('\n')}`
}

function entryMarkdown({ name, url, note, changes }: Entry): string {
  const address = url === null ? '' : ` <code>${escaped(url)}</code>`
  const lines = [...(note === '' ? [] : [escaped(note)]), ...changes.map(changeMarkdown)]
  return [`- <b>${escaped(name)}</b>${address}`, ...lines.map((line) => `  - ${line}`)].join('\n')
}

function changeMarkdown({ name, before, after }: FactChange): string {
  const words = wordChanges({ before, after })
  const sides = [gone(before), come(after)].filter((side) => side !== '').join(' → ')
  return `${escaped(name)}: ${words === null ? sides : words.map(wordMarkdown).join('')}`
}

function wordMarkdown({ text, kind }: Words): string {
  if (kind === 'same') return escaped(text)
  return kind === 'gone' ? gone(text) : come(text)
}

function gone(text: string): string {
  return text === '' ? '' : `<del>${escaped(text)}</del>`
}

function come(text: string): string {
  return text === '' ? '' : `<ins><b>${escaped(text)}</b></ins>`
}

/** What an editor typed is text: no HTML, no Markdown, no name that is called, no link. */
function escaped(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[&<>\\`*_~[\]{}|#!$^=+]|:(?=\/\/)/gu, (sign) => `&#${String(sign.charCodeAt(0))};`)
    .replaceAll('@', '@\u2060')
}
