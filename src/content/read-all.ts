import { setImmediate } from 'node:timers/promises'

import type { Opened } from './file-reader.ts'
import type { ItemReading } from './read-item.ts'
import type { ReadingStore } from './reading-store.ts'
import type { FoundFile } from './walk.ts'

/** Threads that read files besides this one. */
export interface Elsewhere {
  /** How many batches they have before them at most, so that none waits. */
  readonly batches: number
  readonly read: (files: readonly FoundFile[]) => Promise<readonly Opened[]>
}

interface Reading {
  readonly store: ReadingStore
  readonly elsewhere: Elsewhere | undefined
  readonly onProgress: ((done: number, total: number) => void) | undefined
}

/** Files that are read in one go, before others get their turn: progress is shown, keys are answered. */
const BATCH = 200

/** Fewer files than this are read sooner here than another thread has started. */
const FEW = 1000

/**
 * Reads files in this thread and, when they are many and nothing is known of them, in others too: this one begins with
 * the first, those with the last.
 *
 * @returns what was read, in the order of the files.
 */
export async function readAll(
  files: readonly FoundFile[],
  { store, elsewhere, onProgress }: Reading,
): Promise<readonly ItemReading[]> {
  const batches = batchesOf(files)
  const read = new Map<number, readonly ItemReading[]>()
  let [next, end, count] = [0, batches.length, 0]
  const put = (place: number, readings: readonly ItemReading[]): void => {
    read.set(place, readings)
    count += readings.length
    onProgress?.(count, files.length)
  }
  const fetch = async ({ read: readElsewhere }: Elsewhere): Promise<void> => {
    while (next < end) {
      end -= 1
      const place = end
      const batch = batches[place] ?? []
      const opened = await readElsewhere(batch)
      put(
        place,
        batch.map((found, at) => store.take(found, openedAt(opened, at))),
      )
    }
  }
  const isShared = elsewhere !== undefined && store.isEmpty && files.length >= FEW
  const others = Promise.all(isShared ? Array.from({ length: elsewhere.batches }, () => fetch(elsewhere)) : [])
  // Thrown below, when this thread has read its part.
  others.catch(() => (next = end))
  while (next < end) {
    const place = next
    next += 1
    put(place, (batches[place] ?? []).map(store.reading))
    await setImmediate()
  }
  await others
  return batches.flatMap((_, place) => read.get(place) ?? [])
}

function batchesOf(files: readonly FoundFile[]): readonly (readonly FoundFile[])[] {
  const starts = Array.from({ length: Math.ceil(files.length / BATCH) }, (_, place) => place * BATCH)
  return starts.map((start) => files.slice(start, start + BATCH))
}

function openedAt(opened: readonly Opened[], at: number): Opened {
  const found = opened[at]
  if (found === undefined) throw new Error('Another thread read fewer files than it was given')
  return found
}
