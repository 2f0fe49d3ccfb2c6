/** A stream of numbers that a seed decides wholly: the same articles on every machine. */
export interface Random {
  /** From 0 up to, and without, 1. */
  next(): number
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number
  pick<T>(list: readonly T[]): T
  /** Some of a list, each at most once. */
  some<T>(list: readonly T[], count: number): readonly T[]
  /** True in this share of cases. */
  chance(share: number): boolean
}

/** Source: Mulberry32, a public-domain generator by Tommy Ettinger. */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  const pick = <T>(list: readonly T[]): T => {
    const [chosen] = list.slice(between(0, list.length - 1))
    if (chosen === undefined) throw new Error('Nothing to pick from')
    return chosen
  }
  const some = <T>(list: readonly T[], count: number): readonly T[] => {
    const keyed = list.map((value) => ({ value, key: next() }))
    return keyed
      .sort((a, b) => a.key - b.key)
      .slice(0, count)
      .map(({ value }) => value)
  }
  return { next, between, pick, some, chance: (share) => next() < share }
}
