import { setTimeout } from 'node:timers/promises'

import { type Target, TargetError } from './target.ts'

/** Milliseconds before the second attempt and those after it. */
const PAUSES: readonly number[] = [1000, 3000, 9000, 27_000]

/** A target whose requests are made again when it failed for a moment. */
export function withRetries(target: Target, pauses: readonly number[] = PAUSES): Target {
  return {
    ...target,
    names: (folder) => again(() => target.names(folder), pauses),
    stage: (paths, tree) => again(() => target.stage(paths, tree), pauses),
    put: (paths, putting) => again(() => target.put(paths, putting), pauses),
    remove: (paths, keep) => again(() => target.remove(paths, keep), pauses),
    differing: (paths, tree) => again(() => target.differing(paths, tree), pauses),
    fetch: (paths, from, into) => again(() => target.fetch(paths, from, into), pauses),
    clear: (folder) => again(() => target.clear(folder), pauses),
    unstage: () => again(() => target.unstage(), pauses),
  }
}

async function again<T>(request: () => Promise<T>, pauses: readonly number[]): Promise<T> {
  for (const pause of pauses) {
    try {
      return await request()
    } catch (error) {
      if (!(error instanceof TargetError) || error.fault !== 'passing') throw error
      await setTimeout(pause)
    }
  }
  return request()
}
