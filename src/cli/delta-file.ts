import { join, resolve, sep } from 'node:path'

import { deltaDocument, writeDelta } from '../press/delta.ts'
import type { Options } from './options.ts'
import { UsageError } from './usage-error.ts'

interface DeltaOptions extends Pick<Options, 'out' | 'cache'> {
  readonly delta: string | null
}

/**
 * The output folder holds what readers get, and nothing else.
 *
 * @throws UsageError when the delta or the cache would lie in it.
 */
export function checkOutside({ delta, cache, out }: DeltaOptions): void {
  if (isIn(cache, out)) throw new UsageError(`--cache “${cache}” nằm trong thư mục --out. Chọn thư mục khác.`)
  if (delta === null || !isIn(resolve(delta), out)) return
  throw new UsageError(`Tệp --delta “${delta}” nằm trong thư mục --out. Chọn nơi khác.`)
}

function isIn(file: string, folder: string): boolean {
  return file === folder || file.startsWith(folder + sep)
}

/**
 * Writes what a build did where the options say: by default into the cache.
 *
 * @param cache null when nothing can be kept: then it is written only where it was asked for.
 */
export function writeDeltaFile(delta: DeltaParts, given: string | null, cache: string | null): void {
  const file = given ?? (cache === null ? null : join(cache, 'delta.json'))
  if (file !== null) writeDelta(resolve(file), deltaDocument(delta))
}

type DeltaParts = Parameters<typeof deltaDocument>[0]

/** What a build did that had nothing to do. */
export const NO_DELTA: DeltaParts = {
  ...{ added: [], changed: [], removed: [], held: [] },
  ...{ before: new Map(), after: new Map() },
}
