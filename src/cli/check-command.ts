import { hasErrors } from '../domain/problem.ts'
import { layoutsOf } from '../eleventy/layouts.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { Options } from './options.ts'
import { countProblems, printProblems } from './print-problems.ts'
import { readSite } from './read-site.ts'
import type { Terminal } from './terminal.ts'

/** `bantin check`: tells everything that is wrong, and builds nothing. */
export async function checkCommand(options: Options, terminal: Terminal): Promise<ExitCode> {
  const layouts = await layoutsOf(options.root)
  const { problems } = await readSite(options, { layouts, preview: false, progress: terminal.progress })
  terminal.print(printProblems(problems, { format: options.format, summary: null }))
  if (options.format === 'text') terminal.print(countProblems(problems))
  return hasErrors(problems) ? EXIT.content : EXIT.done
}
