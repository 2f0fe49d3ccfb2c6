import { spawn } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

import { expect, test } from 'vitest'

import manifest from '../../package.json' with { type: 'json' }
import { generatedBulletin } from '../bench/generated-bulletin.ts'
import { buildSite, bulletin, NOW, PROJECT, scratchFolder } from '../sites/build-site.ts'
import { differences } from '../sites/published-site.ts'

/** Moments of a build at which it is killed, as shares of the time that it takes. */
const MOMENTS = [0.2, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.98]

const files = [...generatedBulletin({ articles: 400 })]
const before = bulletin(Object.fromEntries(files.slice(0, 300).map(({ path, text }) => [path, text])))
const after = bulletin(
  Object.fromEntries(files.filter((_, place) => place % 7 !== 1).map(({ path, text }) => [path, text])),
)
const published = await buildSite({ root: before })
const wanted = await buildSite({ root: after })
const duration = await timeOf(after)

/** How long it takes to bring what is published up to date, in milliseconds. */
async function timeOf(root: string): Promise<number> {
  const out = copy()
  const started = performance.now()
  await buildSite({ root, out })
  return performance.now() - started
}

function copy(): string {
  const out = join(scratchFolder(), 'dist')
  cpSync(published.out, out, { recursive: true })
  return out
}

test.each(MOMENTS)('a build killed after %d of its time is made right by the next', async (share) => {
  const out = copy()
  const args = [join(PROJECT, manifest.bin.bantin), 'build', '--root', after, '--out', out, '--now', NOW]
  const child = spawn(process.execPath, args, { cwd: scratchFolder(), stdio: 'ignore' })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  await setTimeout(share * duration)
  child.kill('SIGKILL')
  await ended
  await buildSite({ root: after, out })
  expect(differences(out, wanted.out)).toEqual([])
})
