/** Gives ids, each once in a page. */
export interface Ids {
  /** Every id given, in order. */
  readonly given: ReadonlySet<string>
  /** @returns `base`, or `base-2` … when it is taken. */
  take(base: string): string
  /** @returns `base-1`, `base-2` …: for what has no words of its own. */
  count(base: string): string
}

export function createIds(): Ids {
  const given = new Set<string>()
  const counts = new Map<string, number>()
  const give = (base: string, nameOf: (count: number) => string): string => {
    let id
    do {
      const count = (counts.get(base) ?? 0) + 1
      counts.set(base, count)
      id = nameOf(count)
    } while (given.has(id))
    given.add(id)
    return id
  }
  return {
    given,
    take: (base) => give(base, (count) => (count === 1 ? base : `${base}-${String(count)}`)),
    count: (base) => give(`${base}-`, (count) => `${base}-${String(count)}`),
  }
}
