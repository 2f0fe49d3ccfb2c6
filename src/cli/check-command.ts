import { hasErrors } from '../domain/problem.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { Options } from './options.ts'
import { countProblems, printProblems } from './print-problems.ts'
import type { Terminal } from './terminal.ts'
import { openWorkspace, readSite } from './workspace.ts'

/** `bantin check`: tells everything that is wrong, and builds nothing. */
export async function checkCommand(options: Options, terminal: Terminal): Promise<ExitCode> {
  const workspace = await openWorkspace(options, terminal)
  const { problems } = await readSite(options, workspace, { preview: false, terminal })
  terminal.print(printProblems(problems, { format: options.format, summary: null }))
  if (options.format === 'text') terminal.print(countProblems(problems))
  return hasErrors(problems) ? EXIT.content : EXIT.done
}
