import { formatProblem, type Problem } from '../domain/problem.ts'
import type { Options } from './options.ts'
import type { Summary } from './summary.ts'

interface Printing {
  readonly format: Options['format']
  /** What was built; null when nothing was. It stands in JSON only. */
  readonly summary: Summary | null
}

/** Problems as people or machines read them, without the last line break; empty when there is nothing to say. */
export function printProblems(problems: readonly Problem[], { format, summary }: Printing): string {
  if (format === 'json') return JSON.stringify({ version: 1, problems, summary }, null, 2)
  return problems.map(format === 'github' ? annotation : line).join('\n')
}

function line(problem: Problem): string {
  return problem.severity === 'error' ? formatProblem(problem) : `(nhắc) ${formatProblem(problem)}`
}

/** A workflow command of GitHub Actions, which shows the problem beside the line. */
function annotation({ severity, file, line: row, column, code, message, remedy }: Problem): string {
  const properties = Object.entries({ file, line: String(row), col: String(column), title: code })
  const list = properties.map(([name, value]) => `${name}=${escapeProperty(value)}`)
  return `::${severity} ${list.join(',')}::${escapeData(`${message} ${remedy}`)}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** “3 lỗi, 1 điều cần xem lại.” */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  return `${String(errors)} lỗi, ${String(problems.length - errors)} điều cần xem lại.`
}
