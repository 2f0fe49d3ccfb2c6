import bantin from '../../.eleventy.ts'
import type { Crew } from '../eleventy/crew.ts'
import { drawPictures } from '../eleventy/draw-pictures.ts'
import { renderPasses } from '../eleventy/render-passes.ts'
import type { Making } from '../press/make-files.ts'
import type { Plan } from '../routes/plan.ts'
import type { Options } from './options.ts'
import type { Workspace } from './workspace.ts'

/**
 * Who makes the files of a site, for a build as for the preview.
 *
 * @param crew threads that render besides this one. Default: none.
 */
export function makingOf(
  chromes: Plan['chromes'],
  { root, jobs }: Pick<Options, 'root' | 'jobs'>,
  { layouts, pictures, encoder, restored }: Workspace,
  crew: Crew | null = null,
): Making {
  return {
    root,
    restored,
    render: (orders) => renderPasses(orders, { configure: bantin, crew, layouts: layouts.address, chromes }),
    draw: (orders) => drawPictures(orders, { root, restored, cache: pictures, encoder, jobs }),
  }
}
