import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { onTestFinished } from 'vitest'

import { deploy, type DeployOptions } from '../../../src/deploy/deploy.ts'
import { folderTarget } from '../../../src/deploy/folder-target.ts'
import type { Target } from '../../../src/deploy/target.ts'
import type { Tree } from '../../../src/deploy/tree.ts'
import { digest } from '../../../src/domain/digest.ts'
import { formatLedger, type Ledger } from '../../../src/press/ledger.ts'
import { filesIn } from '../../../src/press/output-folder.ts'
import { outputPath } from '../../../src/routes/route.ts'

/** URLs and what stands there. A line of a page that is an address is a link. */
export type Pages = Readonly<Record<string, string>>

/** An empty folder for one test, gone after it. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bantin-deploy-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/** A built site, as `bantin build` leaves it. */
export function treeOf(pages: Pages, folder = emptyFolder()): Tree {
  for (const [url, content] of Object.entries(pages)) write(join(folder, outputPath(url)), content)
  const ledger = ledgerOf(pages)
  write(join(folder, '.bantin', 'ledger'), formatLedger(ledger))
  return { folder, ledger }
}

function ledgerOf(pages: Pages): Ledger {
  return new Map(
    Object.entries(pages).map(([url, content]) => [
      url,
      { sha256: digest(content), size: Buffer.byteLength(content), fingerprint: digest(content).slice(0, 48) },
    ]),
  )
}

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

/** Published files of a folder by path. */
export function filesOf(folder: string): Pages {
  return Object.fromEntries(
    filesIn(folder)
      .toSorted()
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  )
}

/** A note of Bantin's in a folder that is a target; null when it is not there. */
export function noteOf(folder: string, name: string): string | null {
  const file = join(folder, '.bantin', name)
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

export const OPTIONS: DeployOptions = {
  now: Date.parse('2026-11-25T08:00:00+07:00'),
  holder: { host: 'may-thu', pid: 1, token: 'mot', isAlive: () => false, clock: Date.now },
  lockTimes: { beat: 30, patience: 90, pause: 30 },
  withdrawn: [],
  takesOver: false,
  isParanoid: false,
  allowsRemovals: true,
  isDryRun: false,
  keep: 3,
  grace: 0,
  purge: () => Promise.resolve(),
}

/** Deploys pages into a folder, each time at another instant. */
export async function put(pages: Pages, folder: string, options: Partial<DeployOptions> = {}): Promise<void> {
  await deploy(treeOf(pages), folderTarget(folder), { ...OPTIONS, ...options })
}

/** Something done to a target: `put index.html`. */
export type Watch = (request: string) => void

/** A target that tells of every request before it is carried out; what `before` throws stops it. */
export function watched(target: Target, before: Watch, after: Watch = () => undefined): Target {
  const around = async <T>(request: string, work: () => Promise<T>): Promise<T> => {
    before(request)
    const answer = await work()
    after(request)
    return answer
  }
  return {
    ...target,
    names: (folder) => around(`names ${folder}`, () => target.names(folder)),
    stage: (paths, tree) => around(`stage ${paths.join(' ')}`, () => target.stage(paths, tree)),
    put: (paths, putting) => around(`put ${paths.join(' ')}`, () => target.put(paths, putting)),
    remove: (paths, keep) => around(`remove ${paths.join(' ')}`, () => target.remove(paths, keep)),
    differing: (paths, tree) => around(`differing ${paths.join(' ')}`, () => target.differing(paths, tree)),
    fetch: (paths, from, into) => around(`fetch ${paths.join(' ')}`, () => target.fetch(paths, from, into)),
    clear: (folder) => around(`clear ${folder}`, () => target.clear(folder)),
    unstage: () => around('unstage', () => target.unstage()),
  }
}
