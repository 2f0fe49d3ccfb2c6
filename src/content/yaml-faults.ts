import { type Document, LineCounter } from 'yaml'

import { foreignMarks } from './foreign-marks.ts'
import { faultAt, type YamlFault } from './yaml-fault-kinds.ts'

/** Every fault of form, one a line at most: the first, since the others follow from it. */
export function faultsOf(text: string, document: Document): readonly YamlFault[] {
  // Nearly all front matter is right: it is not looked through for marks that it does not hold.
  if (document.errors.length === 0 && !/[&*!]/u.test(text)) return []
  const lines = text.split('\n')
  const counter = new LineCounter()
  for (let at = 0; at >= 0; at = text.indexOf('\n', at) + 1 || -1) counter.addNewLine(at)
  const found = new Map<number, YamlFault>()
  const seen = new Set<number>()
  const faults = [
    ...document.errors.map(({ code, pos }) => ({ code, offset: pos[0] })),
    ...foreignMarks(document).map((offset) => ({ code: 'FOREIGN', offset })),
  ]
  for (const { code, offset } of faults) {
    const { line, col } = counter.linePos(offset)
    if (seen.has(line)) continue
    seen.add(line)
    const fault = faultAt({ code, lines, line: Math.max(line, 1), column: Math.max(col, 1) })
    if (!found.has(fault.line)) found.set(fault.line, fault)
  }
  return [...found.values()]
}
