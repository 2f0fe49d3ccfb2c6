import type { Crew } from '../eleventy/crew.ts'
import { type Delta, press } from '../press/press.ts'
import type { PlannedSite } from '../routes/plan-site.ts'
import { makingOf } from './making.ts'
import type { Options } from './options.ts'
import type { Terminal } from './terminal.ts'
import type { Workspace } from './workspace.ts'

interface Pressing {
  readonly options: Pick<Options, 'root' | 'out' | 'jobs' | 'isParanoid'> & { readonly isCompressed: boolean }
  readonly workspace: Workspace
  /** Threads that render besides this one. Default: none. */
  readonly crew?: Crew | null
  readonly terminal: Terminal
}

/** Renders what is stale and brings the output folder up to date. */
export function pressSite(site: PlannedSite, { options, workspace, crew = null, terminal }: Pressing): Promise<Delta> {
  const { out, jobs, isParanoid, isCompressed } = options
  return press(site.plan().routes, {
    ...makingOf(site.chromes, options, workspace, crew),
    ...{ out, isParanoid, seen: workspace.ledger(), held: heldFiles(site), compressing: isCompressed ? jobs : null },
    onProgress: (done, total) => {
      terminal.progress('Dựng trang', done, total)
    },
    onCompressed: (done, total) => {
      terminal.progress('Nén tệp', done, total)
    },
  })
}

/** Files that are not published as they lie there. */
export function heldFiles({ held }: PlannedSite): readonly string[] {
  return held.map(({ file }) => file)
}
