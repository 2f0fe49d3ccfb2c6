import type { Position } from '../../domain/problem.ts'
import { quoted } from '../told.ts'
import type { Draft } from './draft.ts'

const DEFINITION = /^[\s>]*\[\^([^\]\s]+)\]:/u

/** Lines, from 0, on which the notes are written, by label. */
export type NoteRows = ReadonlyMap<string, readonly number[]>

export function rowsOfNotes(lines: readonly string[]): NoteRows {
  const rows = new Map<string, number[]>()
  lines.forEach((line, row) => {
    const label = DEFINITION.exec(line)?.[1]
    if (label === undefined) return
    const known = rows.get(label)
    if (known === undefined) rows.set(label, [row])
    else known.push(row)
  })
  return rows
}

function placeOf(row: number | undefined, { source }: Draft): Position {
  return { line: source.firstLine + (row ?? 0), column: 1 }
}

/** Notes that two lines claim: only the first would be published. */
export function tellDuplicates(labels: readonly string[], rows: NoteRows, draft: Draft): void {
  for (const label of new Set(labels)) {
    draft.report.error(placeOf(rows.get(label)?.[1], draft), {
      code: 'duplicate-footnote',
      message: `Chú thích ${quoted(`[^${label}]`)} viết hai lần.`,
      remedy: 'Đổi tên một chú thích, hoặc gộp hai đoạn làm một.',
    })
  }
}

/** Notes that nothing refers to: they are not published. */
export function tellUnused(labels: readonly string[], rows: NoteRows, draft: Draft): void {
  for (const label of labels) {
    draft.report.notice(placeOf(rows.get(label)?.[0], draft), {
      code: 'unused-footnote',
      message: `Không chỗ nào trong bài dẫn tới chú thích ${quoted(`[^${label}]`)}, nên nó không hiện ra.`,
      remedy: `Thêm [^${label}] vào chỗ cần chú thích, hoặc xóa chú thích.`,
    })
  }
}

export function tellTooMany(draft: Draft): void {
  draft.report.error(placeOf(0, draft), {
    code: 'too-many-footnotes',
    message: 'Bài có quá nhiều chú thích.',
    remedy: 'Chia thành nhiều bài.',
  })
}
