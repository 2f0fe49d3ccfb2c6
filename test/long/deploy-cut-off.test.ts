import { spawn } from 'node:child_process'
import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

import { describe, expect, test } from 'vitest'

import manifest from '../../package.json' with { type: 'json' }
import { hasCode } from '../../src/domain/system-error.ts'
import { generatedBulletin } from '../bench/generated-bulletin.ts'
import { buildSite, bulletin, NOW, PROJECT, scratchFolder } from '../sites/build-site.ts'
import { hasProgram, localShell } from '../sites/programs.ts'
import { differences } from '../sites/published-site.ts'

/** Moments at which a deployment is killed, as shares of the time that it takes: 20 from its first request to its last. */
const MOMENTS = Array.from({ length: 20 }, (_, place) => 0.25 + place * 0.0375)

/** How a folder is named as each kind of target. */
const KINDS = [
  ['a folder', true, (folder: string) => folder],
  ['a server by rsync', hasProgram('rsync'), (folder: string) => `rsync:may-chu:${folder}`],
  ['a store by rclone', hasProgram('rclone'), (folder: string) => `rclone:${folder}`],
] as const

/** With all that it started, as a machine that is switched off; and alone, as by a system that runs out of memory. */
const WAYS = ['with its programs', 'alone'] as const

const files = [...generatedBulletin({ articles: 150 })].map(({ path, text }) => [path, text] as const)
const settings = files.filter(([path]) => path === 'site.yaml')
const articles = files.filter(([path]) => path !== 'site.yaml')
const withdrawn = articles.slice(0, 5).map(([path]) => path.replace(/^articles(.+)\.md$/u, '$1/'))
const args = ['--base-url', 'https://ban-tin.example/']
const before = await buildSite({ root: bulletin(Object.fromEntries([...settings, ...articles.slice(0, 100)])), args })
const root = bulletin(
  Object.fromEntries([
    ...settings.map(([path, text]) => [path, `${text}withdrawn: [${withdrawn.join(', ')}]\n`] as const),
    ...articles.slice(5),
  ]),
)
const after = await buildSite({ root, args })
const shell = localShell(scratchFolder())
const published = join(scratchFolder(), 'www')
await finish(deployment(before.out, published, []))

/** What is withdrawn stands in the settings of the bulletin. */
function deployment(out: string, target: string, settled = ['--root', root]): ReturnType<typeof spawn> {
  const command = ['deploy', '--out', out, '--target', target, '--now', NOW, '--grace', '1', ...settled]
  return spawn(process.execPath, [join(PROJECT, manifest.bin.bantin), ...command], {
    cwd: PROJECT,
    stdio: 'ignore',
    // A group of its own, which is killed whole.
    detached: true,
    env: { ...process.env, RSYNC_RSH: shell },
  })
}

function kill({ pid = 0 }: ReturnType<typeof spawn>, way: (typeof WAYS)[number]): void {
  try {
    process.kill(way === 'alone' ? pid : -pid, 'SIGKILL')
  } catch (error) {
    // It had ended.
    if (!hasCode(error, 'ESRCH')) throw error
  }
}

function finish(child: ReturnType<typeof spawn>): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', resolve))
}

function copy(): string {
  const target = join(scratchFolder(), 'www')
  cpSync(published, target, { recursive: true })
  return target
}

async function timeOf(out: string, named: (folder: string) => string): Promise<number> {
  const started = performance.now()
  expect(await finish(deployment(out, named(copy())))).toBe(0)
  return performance.now() - started
}

/** Follows every link of every page from home on, each looked at as soon as its page is read. */
function deadLinks(folder: string): readonly string[] {
  const seen = new Set(['/index.html'])
  const dead: string[] = []
  for (const path of seen) {
    if (!path.endsWith('.html')) continue
    const page = readFileSync(join(folder, path), 'utf8')
    for (const [, address = ''] of page.matchAll(/ (?:href|src)="(\/(?!\/)[^"#?]*)/gu)) {
      const file = address.endsWith('/') ? `${address}index.html` : address
      if (existsSync(join(folder, file))) seen.add(file)
      else dead.push(`${path} → ${address}`)
    }
  }
  return dead
}

/** Reads the site again and again until told to stop. */
async function read(folder: string, isOver: () => boolean): Promise<readonly string[]> {
  const dead: string[] = []
  while (!isOver()) {
    dead.push(...deadLinks(folder))
    await setTimeout(1)
  }
  return dead
}

const durations: number[] = []
for (const [, isThere, named] of KINDS) durations.push(isThere ? await timeOf(after.out, named) : 0)

describe.each(KINDS.map((kind, place) => [...kind, durations[place] ?? 0] as const))(
  '%s',
  (_, isThere, named, duration) => {
    test.skipIf(!isThere).each(MOMENTS.map((share, place) => [share, WAYS[place % WAYS.length] ?? 'alone'] as const))(
      'whose deployment is killed after %d of its time, %s, has every link for readers, and the next ends right',
      async (share, way) => {
        const target = copy()
        const child = deployment(after.out, named(target))
        const ended = finish(child)
        let isOver = false
        const reading = read(target, () => isOver)
        await setTimeout(share * duration)
        kill(child, way)
        await ended
        expect(await finish(deployment(after.out, named(target)))).toBe(0)
        isOver = true
        expect(await reading).toEqual([])
        expect(differences(target, after.out)).toEqual([])
      },
    )
  },
)
