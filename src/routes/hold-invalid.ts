import type { History } from '../content/history.ts'
import { loadContent } from '../content/load.ts'
import { distrust, heldBy, newerOf, readingsOf, type StandIns, stepBack } from '../content/stand-ins.ts'
import { hasErrors, type Problem } from '../domain/problem.ts'
import { planContent, type PlannedSite, type PlanOptions } from './plan-site.ts'

export interface HoldOptions extends PlanOptions {
  readonly history: History
  /** Filled with where the files lie that stand in for pictures and attachments, by path from the root. */
  readonly restored: Map<string, string>
}

/**
 * A bulletin in which each file with a fault is replaced by its newest version in git's history that has none and fits
 * with the rest, or is left out where there is no such version. The problems are those of the files as they lie there.
 *
 * What comes of it depends on the files and on git's history, and on nothing else. Faults of settings and folders
 * cannot be held: then nothing is, and the problems stop the build.
 */
export async function planHeld(options: HoldOptions): Promise<PlannedSite> {
  const content = await loadContent(options)
  const today = planContent(content, options)
  const { root, history, restored, pictureCare = 'responsive' } = options
  const past = { root, history, restored, pictureCare, media: new Map(), broken: new Set<string>() }
  const standIns: StandIns = { ...past, content, cast: new Map() }
  let [now, planned] = [content, today]
  while (hasErrors(planned.problems)) {
    distrust(now.broken, pathsOf(planned.culprits.filter(({ code }) => code === 'cut-off-image')), standIns)
    const paths = planned.culprits.map((culprit) => fileToHold(culprit, standIns))
    if (![...new Set(paths)].every((path) => stepBack(path, standIns))) return today
    now = await content.replacing(readingsOf(standIns))
    planned = planContent(now, options)
  }
  return { ...planned, problems: today.problems, held: heldBy(standIns) }
}

function pathsOf(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ file }) => file)
}

/** Of two texts that do not fit together the later one: the other has been published so. */
function fileToHold({ file, rival }: Problem, standIns: StandIns): string {
  return rival === undefined ? file : newerOf(file, rival, standIns)
}
