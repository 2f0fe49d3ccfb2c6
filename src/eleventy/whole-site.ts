import { copyFileSync, mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

import type { UserConfig } from '@11ty/eleventy'

import { formatProblem, hasErrors } from '../domain/problem.ts'
import type { Order } from '../press/order.ts'
import { planSite } from '../routes/plan-site.ts'
import { outputPath, type Route } from '../routes/route.ts'
import { layoutsOf } from './layouts.ts'
import { type Pass, pagesOf } from './pass.ts'

/**
 * The bulletin of the current folder as one pass, for plain `eleventy`; its pictures and attachments are copied after
 * it.
 *
 * @throws Error that names every problem when one of them is an error.
 */
export async function wholeSite(eleventy: UserConfig): Promise<Pass> {
  const root = resolve('.')
  const layouts = await layoutsOf(root)
  const baseUrl = process.env.BANTIN_BASE_URL ?? null
  const view = { now: Date.now(), preview: false }
  const { plan, problems } = await planSite({ root, baseUrl, view, code: layouts.digest })
  if (hasErrors(problems)) throw new Error(`\n${problems.map(formatProblem).join('\n')}`)
  eleventy.on('eleventy.after', ({ directories }) => {
    copyFiles(plan.routes, root, directories.output)
  })
  return { layouts: layouts.address, chromes: plan.chromes, pages: pagesOf(ordersOf(plan.routes)) }
}

/** Orders whose files nobody writes: plain Eleventy writes its own. */
function ordersOf(routes: readonly Route[]): readonly Order[] {
  return routes.map(({ url, props }) => ({ url, props, file: '', published: null }))
}

function copyFiles(routes: readonly Route[], root: string, output: string): void {
  for (const { url, kind, props: propsOf } of routes) {
    const props = kind === 'file' ? propsOf() : null
    if (props?.kind !== 'file') continue
    const target = join(output, outputPath(url))
    mkdirSync(dirname(target), { recursive: true })
    copyFileSync(join(root, props.source), target)
  }
}
