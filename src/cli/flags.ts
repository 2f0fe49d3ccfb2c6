import { constants, type PerformanceEntry, PerformanceObserver } from 'node:perf_hooks'
import { getHeapStatistics, setFlagsFromString } from 'node:v8'

/** Megabytes that the heap may have before anything but young objects is collected. */
const ROOM = 256

/** Megabytes by which it may grow beyond that before it is collected again: large archives get by with little more. */
const STEP = 128

/** Megabytes that come into use, as a rule, until then. */
const MEANWHILE = 32

/** Sets how V8 works: before the program is opened, since what was compiled under other flags is of no use. */
export function setFlags(): void {
  // Threads that help to collect young objects cost more CPU than they spare: a quarter of a full build.
  setFlagsFromString('--no-parallel-scavenge')
  // Functions are optimised with less of others in them: a tenth less CPU for 5,000 articles, no more for 20,000.
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=200')
  setGrowth(0)
  new PerformanceObserver((list) => {
    if (list.getEntries().some(isMajor)) setGrowth(used())
  }).observe({ entryTypes: ['gc'] })
}

/** Does something under the flags that `setFlags()` began with: V8 takes no kept code that was made under others. */
export function underFirstFlags<T>(work: () => T): T {
  setGrowth(0)
  try {
    return work()
  } finally {
    setGrowth(used())
  }
}

/**
 * V8 is told only by what share of what it finds in use the heap may grow: so after each collection, for the next.
 *
 * @param inUse megabytes.
 */
function setGrowth(inUse: number): void {
  const expected = inUse + MEANWHILE
  const percent = Math.round((100 * Math.max(ROOM - expected, STEP)) / expected)
  setFlagsFromString(`--heap-growing-percent=${String(percent)}`)
}

function used(): number {
  return getHeapStatistics().used_heap_size / 1024 ** 2
}

function isMajor(entry: PerformanceEntry): boolean {
  const detail: unknown = 'detail' in entry ? entry.detail : null
  const kind = typeof detail === 'object' && detail !== null && 'kind' in detail ? detail.kind : null
  return kind === constants.NODE_PERFORMANCE_GC_MAJOR
}
