import { type History, historyOf, isHistoryCut } from '../content/history.ts'
import { withScratch } from '../press/with-scratch.ts'
import { digestOf } from '../domain/digest.ts'
import { hasErrors, type Problem } from '../domain/problem.ts'
import type { Crew } from '../eleventy/crew.ts'
import { pictureKeys } from '../eleventy/draw-pictures.ts'
import { checkBuilt } from '../hosting/check-limits.ts'
import { ledgerHash } from '../press/last-build.ts'
import { writeLastPlan } from '../press/last-plan.ts'
import type { Delta } from '../press/press.ts'
import type { PlannedSite } from '../routes/plan-site.ts'
import { checkOutside, NO_DELTA, writeDeltaFile } from './delta-file.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { explain } from './explain.ts'
import { idleSince, noteBuild } from './idle.ts'
import type { BuildOptions, Options } from './options.ts'
import { heldFiles, pressSite } from './press-site.ts'
import { printProblems } from './print-problems.ts'
import { heldText, type Summary, summaryOf, summaryText } from './summary.ts'
import type { Terminal } from './terminal.ts'
import { withCrew } from './with-crew.ts'
import { checkOut, openWorkspace, readSite, type Workspace } from './workspace.ts'

/** `bantin build`: publishes the bulletin into the output folder, or nothing when anything in it is wrong. */
export function buildCommand(options: BuildOptions, terminal: Terminal): Promise<ExitCode> {
  if (!options.holdInvalid) return buildSite(options, null, terminal)
  return withScratch((scratch) => buildSite(options, historyOf(options.root, scratch), terminal))
}

/** @param history null where no file of the past may stand in. */
async function buildSite(options: BuildOptions, history: History | null, terminal: Terminal): Promise<ExitCode> {
  const started = performance.now()
  checkOutside(options)
  checkOut(options)
  const workspace = await openWorkspace(options, terminal)
  const idle = options.explain === null ? idleSince(options, workspace) : null
  if (idle !== null) {
    writeDeltaFile(NO_DELTA, options.delta, workspace.cache)
    return say({ ...idle, summary: { ...idle.summary, seconds: secondsSince(started) } }, options, terminal)
  }
  return withCrew(options, (crew) => buildAnew({ options, workspace, history, crew, terminal }, started))
}

interface Building {
  readonly options: BuildOptions
  readonly workspace: Workspace
  readonly history: History | null
  readonly crew: Crew | null
  readonly terminal: Terminal
}

async function buildAnew(
  { options, workspace, history, crew, terminal }: Building,
  started: number,
): Promise<ExitCode> {
  const site = await readSite(options, workspace, { preview: false, terminal, history, elsewhere: crew ?? undefined })
  if (hasErrors(site.problems) && site.held.length === 0) return refuse(site, options, terminal)
  const isCompressed = (options.precompress || site.site.precompress) && !options.without.has('precompression')
  const delta = await pressSite(site, { options: { ...options, isCompressed }, workspace, crew, terminal })
  const summary = summaryOf(site, delta, secondsSince(started))
  const problems = [...site.problems, ...overLimits(site, delta)]
  const ledger = ledgerHash(options.out)
  // While something is held, what git has of the past counts too, and every build is to say it.
  if (site.held.length === 0) noteBuild(options, workspace, { site: { ...site, problems }, summary, ledger })
  if (workspace.cache !== null) writeLastPlan(workspace.cache, { ...site.remembered(), ledger })
  tidyPictures(site, options, workspace)
  writeDeltaFile({ ...delta, held: heldFiles(site) }, options.delta, workspace.cache)
  if (options.explain !== null) terminal.tell(explain(options.explain, site.plan(), delta))
  return say({ problems, summary }, options, terminal)
}

function refuse({ problems }: PlannedSite, { out, format, holdInvalid }: BuildOptions, terminal: Terminal): ExitCode {
  terminal.print(printProblems(problems, { format, summary: null }))
  if (holdInvalid)
    terminal.tell('Có lỗi không thuộc riêng bài nào (cấu hình, thư mục), nên không giữ riêng bài có lỗi được.')
  terminal.tell(`Chưa dựng gì, thư mục ${out} giữ nguyên.`)
  return EXIT.content
}

/** It is built all the same: the folder may be meant for another place. Deployment refuses it. */
function overLimits({ site }: PlannedSite, { after }: Delta): readonly Problem[] {
  return checkBuilt(site.host, after).map((problem) => ({ ...problem, severity: 'notice' }))
}

/** Bulletins that share a cache say each what it uses. */
function tidyPictures({ plan }: PlannedSite, { root }: Options, { pictures, encoder }: Workspace): void {
  const keys = (): ReadonlySet<string> => pictureKeys(plan().routes, encoder)
  pictures.tidy({ owner: digestOf([root]), keys, now: Date.now() })
}

interface Said {
  readonly problems: readonly Problem[]
  readonly summary: Summary
}

function say({ problems, summary }: Said, { format, root }: Options, terminal: Terminal): ExitCode {
  terminal.print(printProblems(problems, { format, summary }))
  if (format === 'text') terminal.print(summaryText(summary))
  if (summary.held.length === 0) return EXIT.done
  terminal.tell(heldText(summary.held, isHistoryCut(root)))
  return EXIT.held
}

function secondsSince(started: number): number {
  return Math.round((performance.now() - started) / 100) / 10
}
