import { spawn } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

import manifest from '../../package.json' with { type: 'json' }
import { generatedBulletin } from '../bench/generated-bulletin.ts'
import { buildSite, bulletin, NOW, PROJECT, scratchFolder } from './build-site.ts'

/** A published bulletin, and another state of it that is to replace it. */
export interface Replacing {
  /** The root of the new state. */
  readonly root: string
  /** What the old state was published as. */
  readonly published: string
  /** What the new state is published as. */
  readonly wanted: string
}

/** Three quarters of some articles, of which some go and the rest come. */
export async function replacing(articles: number): Promise<Replacing> {
  const files = [...generatedBulletin({ articles })]
  const filesOf = (some: typeof files): string =>
    bulletin(Object.fromEntries(some.map(({ path, text }) => [path, text])))
  const before = await buildSite({ root: filesOf(files.slice(0, (articles * 3) >> 2)) })
  const root = filesOf(files.filter((_, place) => place % 7 !== 1))
  const after = await buildSite({ root })
  return { root, published: before.out, wanted: after.out }
}

/** A copy of what is published, in which a build may be at work. */
export function copyOf(published: string): string {
  const out = join(scratchFolder(), 'dist')
  cpSync(published, out, { recursive: true, preserveTimestamps: true })
  return out
}

/** How long it takes to bring what is published up to date, in milliseconds. */
export async function timeOf({ root, published }: Replacing): Promise<number> {
  const out = copyOf(published)
  const started = performance.now()
  await buildSite({ root, out })
  return performance.now() - started
}

/** Starts a build and kills it, as `kill -9` does, after some milliseconds. */
export async function killBuild({ root, out }: { readonly root: string; readonly out: string }, after: number) {
  const args = [join(PROJECT, manifest.bin.bantin), 'build', '--root', root, '--out', out, '--now', NOW]
  const child = spawn(process.execPath, args, { cwd: scratchFolder(), stdio: 'ignore' })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  await setTimeout(after)
  child.kill('SIGKILL')
  await ended
}
