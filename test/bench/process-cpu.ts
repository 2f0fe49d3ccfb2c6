import { readdirSync, readFileSync } from 'node:fs'

/** Ticks a second in which Linux tells process times to programs: 100 on every machine that runs Node. */
const TICKS = 100

/** Seconds of CPU that a running process, its threads and all its descendants have used so far. */
export function processCpu(pid: number): number {
  const stats = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap(statOf)
  const family = new Set([pid])
  for (let size = 0; size < family.size;) {
    size = family.size
    for (const stat of stats) if (family.has(stat.parent)) family.add(stat.pid)
  }
  return stats.reduce((sum, stat) => sum + (family.has(stat.pid) ? stat.ticks : 0), 0) / TICKS
}

interface Stat {
  readonly pid: number
  readonly parent: number
  readonly ticks: number
}

/** Source: proc(5), `/proc/pid/stat`; the name in parentheses may hold anything. */
function statOf(pid: string): readonly Stat[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    const [, parent = 0] = fields
    return [{ pid: Number(pid), parent, ticks: fields.slice(11, 15).reduce((sum, ticks) => sum + ticks, 0) }]
  } catch {
    // It has ended since its name was read.
    return []
  }
}
