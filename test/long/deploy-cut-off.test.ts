import { spawn } from 'node:child_process'
import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

import { expect, test } from 'vitest'

import manifest from '../../package.json' with { type: 'json' }
import { generatedBulletin } from '../bench/generated-bulletin.ts'
import { buildSite, bulletin, NOW, PROJECT, scratchFolder } from '../sites/build-site.ts'
import { differences } from '../sites/published-site.ts'

/** Moments at which a deployment is killed, as shares of the time that it takes: 20 from its first request to its last. */
const MOMENTS = Array.from({ length: 20 }, (_, place) => 0.25 + place * 0.0375)

const files = [...generatedBulletin({ articles: 150 })].map(({ path, text }) => [path, text] as const)
const [settings, articles] = [
  files.filter(([path]) => path === 'site.yaml'),
  files.filter(([path]) => path !== 'site.yaml'),
]
const args = ['--base-url', 'https://ban-tin.example/']
const before = await buildSite({ root: bulletin(Object.fromEntries([...settings, ...articles.slice(0, 100)])), args })
const after = await buildSite({ root: bulletin(Object.fromEntries([...settings, ...articles])), args })
const published = join(scratchFolder(), 'www')
await finish(deployment(before.out, published))
const duration = await timeOf(after.out)

function deployment(out: string, target: string): ReturnType<typeof spawn> {
  const command = ['deploy', '--out', out, '--target', target, '--now', NOW, '--grace', '1', '--allow-removals']
  return spawn(process.execPath, [join(PROJECT, manifest.bin.bantin), ...command], { cwd: PROJECT, stdio: 'ignore' })
}

function finish(child: ReturnType<typeof spawn>): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', resolve))
}

function copy(): string {
  const target = join(scratchFolder(), 'www')
  cpSync(published, target, { recursive: true })
  return target
}

async function timeOf(out: string): Promise<number> {
  const started = performance.now()
  expect(await finish(deployment(out, copy()))).toBe(0)
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

test.each(MOMENTS)(
  'readers of a site whose deployment is killed after %d of its time find every link, and the next ends right',
  async (share) => {
    const target = copy()
    const child = deployment(after.out, target)
    const ended = finish(child)
    let isOver = false
    const reading = read(target, () => isOver)
    await setTimeout(share * duration)
    child.kill('SIGKILL')
    await ended
    expect(await finish(deployment(after.out, target))).toBe(0)
    isOver = true
    expect(await reading).toEqual([])
    expect(differences(target, after.out)).toEqual([])
  },
)
