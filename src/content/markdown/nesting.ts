import type { Token } from 'markdown-it'

import type { Draft } from './draft.ts'
import { MAX_NESTING } from './parser.ts'

/** Tells of blocks that stand so deep in one another that what is in them was dropped. */
export function checkNesting(tokens: readonly Token[], { report, source }: Draft): void {
  const deep = tokens.find(({ level }) => level >= MAX_NESTING - 1)
  if (deep === undefined) return
  const near = tokens.slice(0, tokens.indexOf(deep) + 1).findLast(({ map }) => map !== null)
  report.error({ line: source.firstLine + (near?.map?.[0] ?? 0), column: 1 }, TOO_DEEP)
}

/** What is said of text that is nested deeper than can be read. */
export const TOO_DEEP = {
  code: 'nested-too-deep',
  message: 'Các đoạn trích, danh sách hoặc khung lồng nhau quá sâu, phần trong cùng bị mất.',
  remedy: 'Bỏ bớt dấu > hoặc bớt thụt đầu dòng.',
}
