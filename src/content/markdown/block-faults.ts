import type { Token } from 'markdown-it'

import type { Told } from '../told.ts'
import type { Draft } from './draft.ts'

/** Tells of blocks that are not what their editor saw in them: code, and rows of tables. */
export function checkBlocks(tokens: readonly Token[], { lines, report, source }: Draft): void {
  let columns = 0
  for (const { type, map, content } of tokens) {
    const [start, end] = map ?? [0, 0]
    const at = { line: source.firstLine + start, column: 1 }
    if (type === 'code_block' && PROSE.test(content)) report.notice(at, MOVED_IN)
    if (type === 'fence' && !isClosed(lines.slice(start, end))) report.error(at, openFence(lines[start] ?? ''))
    if (type === 'thead_open') columns = 0
    if (type === 'th_open') columns += 1
    const cells = type === 'tr_open' ? cellsOf(lines[start] ?? '') : []
    if (columns > 0 && cells.slice(columns).some((cell) => cell !== '')) {
      report.error(at, tooManyCells(cells.length, columns))
    }
  }
}

/** Words with the marks of Vietnamese: no line of code has several. */
const PROSE = /(?:[\p{L},]*[À-ỹ][\p{L},]* ){2}/u

const MOVED_IN: Told = {
  code: 'indented-paragraph',
  message: 'Đoạn này hiện ra như mã lệnh vì đầu dòng có từ bốn dấu cách (hoặc một dấu tab).',
  remedy: 'Xóa các dấu cách ở đầu dòng; trang web tự trình bày đoạn văn.',
}

/** The last line of code between fences is one. */
function isClosed(lines: readonly string[]): boolean {
  return lines.length > 1 && /^[\s>]*(?:`{3,}|~{3,})\s*$/u.test(lines.at(-1) ?? '')
}

function openFence(line: string): Told {
  const fence = /`{3,}|~{3,}/u.exec(line)?.[0] ?? '```'
  return {
    code: 'open-fence',
    message: `Dòng ${fence} mở ra một khối mã không có dòng đóng, nên phần còn lại của bài hiện ra như mã lệnh.`,
    remedy: `Thêm một dòng chỉ có ${fence} ở cuối khối mã, hoặc xóa dòng này.`,
  }
}

/** The cells of a row, as markdown-it divides them. */
function cellsOf(row: string): readonly string[] {
  const inner = row.replace(/^[\s>]*\|?/u, '').replace(/(?<!\\)\|\s*$/u, '')
  return inner.split(/(?<!\\)\|/u).map((cell) => cell.trim())
}

function tooManyCells(cells: number, columns: number): Told {
  return {
    code: 'too-many-cells',
    message: `Hàng này có ${String(cells)} ô mà bảng chỉ có ${String(columns)} cột, nên ô thừa bị mất.`,
    remedy: 'Thêm cột vào hàng đầu và dòng kẻ, hoặc bỏ bớt dấu |. Dấu | trong chữ thì viết là \\|',
  }
}
