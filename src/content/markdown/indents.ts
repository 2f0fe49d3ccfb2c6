import type { Token } from 'markdown-it'

import type { Told } from '../told.ts'
import type { Draft } from './draft.ts'

/** Words with the marks of Vietnamese: no line of code has several. */
const PROSE = /(?:[\p{L},]*[À-ỹ][\p{L},]* ){2}/u

/** Tells of paragraphs whose first line was moved in, as on paper: four spaces make them code. */
export function checkIndents(tokens: readonly Token[], { report, source }: Draft): void {
  for (const { type, map, content } of tokens) {
    if (type === 'code_block' && PROSE.test(content))
      report.notice({ line: source.firstLine + (map?.[0] ?? 0), column: 1 }, MOVED_IN)
  }
}

const MOVED_IN: Told = {
  code: 'indented-paragraph',
  message: 'Đoạn này hiện ra như mã lệnh vì đầu dòng có từ bốn dấu cách (hoặc một dấu tab).',
  remedy: 'Xóa các dấu cách ở đầu dòng; trang web tự trình bày đoạn văn.',
}
