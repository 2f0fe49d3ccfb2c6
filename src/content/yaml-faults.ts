import { type Document, isMap, isScalar, LineCounter } from 'yaml'

import { foreignMarks } from './foreign-marks.ts'
import { lostByComma } from './yaml-bracket-faults.ts'
import { faultAt } from './yaml-fault-kinds.ts'
import { joinedBullets, spaceAfterColon } from './yaml-line-faults.ts'
import type { YamlFault } from './yaml-lines.ts'

/** The first fault of form; those after it may only follow from it. Null when there is none. */
export function firstFault(text: string, document: Document): YamlFault | null {
  const { errors, contents } = document
  // Nearly all front matter is right: it is not looked through for marks that it does not hold.
  if (errors.length === 0 && !isScalar(contents) && !/[&*!{•●▪◦·+–—]/u.test(text)) return null
  const lines = text.split('\n')
  const bullet = joinedBullets(lines)
  if (bullet !== null) return bullet
  const [error] = errors
  const [mark] = error === undefined ? foreignMarks(document) : []
  const start = error?.pos[0] ?? mark
  // Of a key that comes twice the parser names the end of the line before.
  const offset = start !== undefined && text[start] === '\n' && error?.code === 'DUPLICATE_KEY' ? start + 1 : start
  if (offset !== undefined) {
    const { line, column } = placeIn(text, offset)
    return faultAt({ code: error?.code ?? 'FOREIGN', lines, line, column })
  }
  return isMap(contents) ? lostByComma(document, text, (at) => ({ lines, ...placeIn(text, at) })) : unspaced(lines)
}

function placeIn(text: string, offset: number): Pick<YamlFault, 'line' | 'column'> {
  const counter = new LineCounter()
  for (let at = 0; at >= 0; at = text.indexOf('\n', at) + 1 || -1) counter.addNewLine(at)
  const { line, col } = counter.linePos(offset)
  return { line: Math.max(line, 1), column: Math.max(col, 1) }
}

/** `title:Tên bài` on every line makes no fields, but one long text. */
function unspaced(lines: readonly string[]): YamlFault | null {
  const place = lines.findIndex((_, at) => spaceAfterColon({ lines, line: at + 1 }) !== null)
  return place < 0 ? null : spaceAfterColon({ lines, line: place + 1 })
}
