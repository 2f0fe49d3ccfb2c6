import { FILE_START, type Report } from './report.ts'
import { firstFault } from './yaml-faults.ts'
import { parseYaml, type YamlSource } from './yaml-source.ts'

/** Faults of form that are told of one file; who has more has them told after mending these. */
const MOST = 50

/**
 * Reads YAML and reports every fault of its form. A line that is told is read as it was probably meant, so that what
 * else is wrong is told in the same run, and nothing that only follows from it.
 *
 * @param firstLine line of the file on which the YAML starts.
 * @returns null when nothing can be read.
 */
export function readYaml(text: string, firstLine: number, report: Report): YamlSource | null {
  try {
    let yaml = withPlainSpaces(text)
    const told = new Set<number>()
    while (told.size < MOST) {
      const { document, source } = parseYaml(yaml, firstLine)
      const fault = firstFault(yaml, document)
      if (fault === null) return source
      if (told.has(fault.line)) return null
      told.add(fault.line)
      report.error({ line: fault.line + firstLine - 1, column: fault.column }, fault.told)
      if (fault.mended === null) return null
      yaml = withLine(yaml, fault.line, fault.mended)
    }
    return null
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    report.error(FILE_START, TOO_DEEP)
    return null
  }
}

function withLine(text: string, line: number, mended: string): string {
  return text
    .split('\n')
    .map((each, place) => (place === line - 1 ? mended : each))
    .join('\n')
}

const TOO_DEEP = {
  code: 'yaml-too-deep',
  message: 'Các dấu ngoặc lồng nhau quá sâu.',
  remedy: 'Xóa bớt dấu [ hoặc { thừa, hoặc đặt cả giá trị trong dấu nháy.',
}

/** Spaces of Word (U+00A0 and kin) and wide colons where YAML needs its own: at the start of a line and after a key. */
function withPlainSpaces(text: string): string {
  return text
    .replace(/^([^\S\n]*(?:- *)?[\w-]+)：[^\S\n]*/gmu, '$1: ')
    .replace(/^[ \u00A0\u202F\u3000]*(?:- *)?(?:[\w-]+:[ \u00A0\u202F\u3000]*)?/gmu, (start) =>
      start.replace(/[\u00A0\u202F\u3000]/gu, ' '),
    )
}
