import bantin from '../../.eleventy.ts'
import { hasErrors } from '../domain/problem.ts'
import { type Layouts, layoutsOf } from '../eleventy/layouts.ts'
import { renderPasses } from '../eleventy/render-passes.ts'
import { type Delta, press } from '../press/press.ts'
import type { PlannedSite } from '../routes/plan-site.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { Options } from './options.ts'
import { printProblems } from './print-problems.ts'
import { readSite } from './read-site.ts'
import { summaryOf, summaryText } from './summary.ts'
import type { Terminal } from './terminal.ts'

/** `bantin build`: publishes the bulletin into the output folder, or nothing when anything in it is wrong. */
export async function buildCommand(options: Options, terminal: Terminal): Promise<ExitCode> {
  const started = performance.now()
  const layouts = await layoutsOf(options.root)
  const site = await readSite(options, { layouts, preview: false, progress: terminal.progress })
  if (hasErrors(site.problems)) {
    terminal.print(printProblems(site.problems, { format: options.format, summary: null }))
    terminal.tell(`Chưa dựng gì, thư mục ${options.out} giữ nguyên.`)
    return EXIT.content
  }
  const delta = await publish(site, { options, layouts, terminal })
  const summary = summaryOf(site, delta, performance.now() - started)
  terminal.print(printProblems(site.problems, { format: options.format, summary }))
  if (options.format === 'text') terminal.print(summaryText(summary))
  return EXIT.done
}

interface Publishing {
  readonly options: Pick<Options, 'root' | 'out' | 'jobs'>
  readonly layouts: Layouts
  readonly terminal: Terminal
}

/** Renders what is stale and brings the output folder up to date. */
export function publish(
  { plan }: PlannedSite,
  { options: { root, out, jobs }, layouts, terminal }: Publishing,
): Promise<Delta> {
  return press(plan.routes, {
    root,
    out,
    render: (orders) =>
      renderPasses(orders, { configure: bantin, jobs, layouts: layouts.address, chromes: plan.chromes }),
    onProgress: (done, total) => {
      terminal.progress('Dựng trang', done, total)
    },
  })
}
