import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join, resolve } from 'node:path'

import type { UserConfig } from '@11ty/eleventy'

import { textOf } from '../../layouts/shell/piece.ts'
import { formatProblem, hasErrors } from '../domain/problem.ts'
import type { Content, Order } from '../press/order.ts'
import { planSite } from '../routes/plan-site.ts'
import { outputPath, type Route } from '../routes/route.ts'
import { brokenPictureFinder } from './broken-pictures.ts'
import { drawPictures } from './draw-pictures.ts'
import { encoderVersion } from './encoder-version.ts'
import { layoutsOf } from './layouts.ts'
import { type BoundPass, isRendered, pagesOf } from './pass.ts'
import { openPictureCache, type PictureCache } from './picture-cache.ts'

/**
 * The bulletin of the current folder as one pass, for plain `eleventy`; its pictures are encoded and its attachments
 * copied after it.
 *
 * @throws Error that names every problem when one of them is an error.
 */
export async function wholeSite(eleventy: UserConfig): Promise<BoundPass> {
  const root = resolve('.')
  const layouts = await layoutsOf(root, resolve('.cache'))
  const baseUrl = process.env.BANTIN_BASE_URL || null
  const view = { now: Date.now(), preview: false }
  const { presentation, digest: code } = layouts
  const cache = openPictureCache(join(root, '.cache'))
  const encoder = encoderVersion()
  const findBroken = brokenPictureFinder({ root }, cache)
  const { plan: planned, problems } = await planSite({
    ...{ root, baseUrl, view, code, presentation, encoder, findBroken },
    hasCards: true,
    hasSearch: true,
  })
  if (hasErrors(problems)) throw new Error(`\n${problems.map(formatProblem).join('\n')}`)
  const plan = planned()
  eleventy.on('eleventy.after', async ({ directories: { output } }) => {
    copyFiles(plan.routes, root, output)
    await draw(plan.routes, output, { root, cache, encoder })
  })
  return {
    layouts: layouts.address,
    chromes: plan.chromes,
    pages: pagesOf(ordersOf(plan.routes)),
    print: (_, content) => textIn(content),
  }
}

/** Orders whose files nobody writes: plain Eleventy writes its own. */
function ordersOf(routes: readonly Route[]): readonly Order[] {
  const rendered = routes.filter(({ kind }) => isRendered(kind))
  return rendered.map(({ url, props }) => ({ url, props, file: '', published: null }))
}

function copyFiles(routes: readonly Route[], root: string, output: string): void {
  for (const { url, kind, props: propsOf } of routes) {
    const props = kind === 'file' || kind === 'search-file' ? propsOf() : null
    if (props === null) continue
    const target = join(output, outputPath(url))
    mkdirSync(dirname(target), { recursive: true })
    if (props.kind === 'file') copyFileSync(join(root, props.source), target)
    if (props.kind === 'search-file') writeFileSync(target, props.content)
  }
}

interface Drawing {
  readonly root: string
  readonly cache: PictureCache
  readonly encoder: string
}

async function draw(routes: readonly Route[], output: string, drawing: Drawing): Promise<void> {
  const drawn = routes.filter(({ kind }) => kind === 'image' || kind === 'card')
  const orders = drawn.map(({ url, props }) => ({ url, props, file: join(output, outputPath(url)), published: null }))
  const urls: string[] = []
  for await (const { url } of drawPictures(orders, { ...drawing, jobs: availableParallelism() })) urls.push(url)
  if (urls.length !== orders.length) throw new Error(`Drew ${String(urls.length)} of ${String(orders.length)} pictures`)
}

/** Plain Eleventy writes the text. */
function textIn(content: Content): string {
  if (typeof content === 'string') return content
  return textOf(content instanceof Uint8Array ? [content] : content)
}
