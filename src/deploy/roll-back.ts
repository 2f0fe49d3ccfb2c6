import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { digest } from '../domain/digest.ts'
import type { Ledger } from '../press/ledger.ts'
import { outputPath } from '../routes/route.ts'
import { fileSize } from './disk-files.ts'
import { keptFolder, type Kept } from './history.ts'
import { DeployError, type Target } from './target.ts'
import type { Tree } from './tree.ts'
import { undone } from './undo.ts'

/**
 * The ledger as it was before a deployment.
 *
 * @param history the newest first.
 * @throws DeployError when that deployment is not kept.
 */
export function ledgerBefore(id: string, now: Ledger, history: readonly Kept[]): Ledger {
  const place = history.findIndex((kept) => kept.id === id)
  if (place < 0) {
    const ids = history.map((kept) => kept.id)
    const list = ids.length === 0 ? 'Không còn giữ lần nào.' : `Còn giữ: ${ids.join(', ')}.`
    throw new DeployError('usage', `Không có lần đăng “${id}” để quay lại. ${list} ${REBUILD}`)
  }
  return history.slice(0, place + 1).reduce((ledger, { undo }) => undone(ledger, undo), now)
}

const REBUILD = 'Cách khác: lấy bản cũ từ git (git revert), dựng lại rồi đăng như thường.'

interface Earlier {
  readonly tree: Tree
  readonly target: Target
  readonly history: readonly Kept[]
}

/**
 * Fetches files as the ledger of a tree has them, from where they are published or from where deployments kept them.
 *
 * @throws DeployError when one of them is nowhere any more.
 */
export async function fetchEarlier(urls: readonly string[], { tree, target, history }: Earlier): Promise<void> {
  let missing = urls
  for (const from of ['', ...(await keptTrees(target, history))]) {
    if (missing.length === 0) return
    await target.fetch(missing.map(outputPath), from, tree.folder)
    missing = missing.filter((url) => !isRight(url, tree))
  }
  const [first] = missing
  if (first === undefined) return
  throw new DeployError(
    'usage',
    `Nơi đăng không còn giữ ${String(missing.length)} tệp của bản cũ, ví dụ “${first}”. Trang web giữ nguyên. ${REBUILD}`,
  )
}

/** Folders in which replaced files are kept, the oldest first: each deployment has one for each time it was taken up. */
async function keptTrees(target: Target, history: readonly Kept[]): Promise<readonly string[]> {
  const trees: string[] = []
  for (const { id } of history.toReversed()) {
    const names = await target.names(keptFolder(id))
    const attempts = names.map(Number).filter(Number.isInteger)
    trees.push(...attempts.sort((a, b) => a - b).map((attempt) => `${keptFolder(id)}/${String(attempt)}`))
  }
  return trees
}

/** True when a file was fetched as it should be; another version of it is thrown away. */
function isRight(url: string, { folder, ledger }: Tree): boolean {
  const file = join(folder, outputPath(url))
  if (fileSize(file) === null) return false
  if (digest(readFileSync(file)) === ledger.get(url)?.sha256) return true
  rmSync(file)
  return false
}
