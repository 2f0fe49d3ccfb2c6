import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { onTestFinished } from 'vitest'

import { printPage } from '../../../src/press/order.ts'
import { filesIn } from '../../../src/press/output-folder.ts'
import { type Delta, press, type PressOptions } from '../../../src/press/press.ts'
import { fingerprintOf } from '../../../src/routes/fingerprint.ts'
import type { Route } from '../../../src/routes/route.ts'

/** An empty folder for one test, gone after it. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bantin-press-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/** URLs and what stands there: a site so small that it needs no layouts. */
export type SmallSite = Readonly<Record<string, string>>

/** A page whose fingerprint follows its content, as planning promises. */
function pageRoute(url: string, content: string): Route {
  const props = { kind: 'moved', href: url, absolute: url, title: content, lang: 'vi' } as const
  return {
    url,
    kind: 'moved',
    fingerprint: fingerprintOf({ base: '0'.repeat(16), own: [content], around: [] }),
    props: () => props,
  }
}

/** A file copied from the root of the bulletin. */
export function fileRoute(url: string, source: string, fingerprint: string): Route {
  return {
    url,
    kind: 'file',
    fingerprint: fingerprintOf({ base: '0'.repeat(16), own: [fingerprint], around: [] }),
    props: () => ({ kind: 'file', source }),
  }
}

export interface Printing extends Delta {
  /** URLs that were rendered. */
  readonly rendered: readonly string[]
  /** Files in the tree. */
  readonly total: number
}

/** Builds a small site into a folder. */
export async function print(site: SmallSite, out: string, options: Partial<PressOptions> = {}): Promise<Printing> {
  const rendered: string[] = []
  const routes = Object.entries(site).map(([url, content]) => pageRoute(url, content))
  const delta = await press(routes, {
    out,
    root: out,
    async *render(orders) {
      for (const order of orders) {
        rendered.push(order.url)
        yield await Promise.resolve(printPage(order, site[order.url] ?? ''))
      }
    },
    draw: () => nothing(),
    ...options,
  })
  return { ...delta, total: delta.after.size, rendered }
}

/** A small site has no pictures. */
async function* nothing(): AsyncGenerator<never> {}

/** Every published file and its content. */
export function treeOf(out: string): SmallSite {
  const paths = filesIn(out).toSorted()
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(out, path), 'utf8')]))
}

/** When a published file was last written, in milliseconds. */
export function writtenAt(out: string, path: string): number {
  return statSync(join(out, path)).mtimeMs
}
