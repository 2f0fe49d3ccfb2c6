/** Two independent hashes of one text: the first chooses the shard, the second is its name inside the shard. */
export interface Hashes {
  readonly one: number
  readonly two: number
}

export const SEED = { one: 0x811c9dc5, two: 0x3c6ef372 } as const

/** The next character of a hash (FNV-1a). */
export function nextOne(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

/** The same with another prime, so that the two do not collide together. */
export function nextTwo(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x2c1b3c6d)
}

/** Spreads a hash over all 32 bits (finaliser of MurmurHash3, public domain). */
export function mixed(hash: number): number {
  const high = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  const low = Math.imul(high ^ (high >>> 13), 0xc2b2ae35)
  return (low ^ (low >>> 16)) >>> 0
}

/** Hashes of a whole text, as it stands: of filters and document numbers. */
export function hashesOf(text: string): Hashes {
  let { one, two }: { one: number; two: number } = SEED
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place)
    one = nextOne(one, code)
    two = nextTwo(two, code)
  }
  return { one, two }
}

/** Hashes of two neighbours. */
export function pairOne(first: number, second: number): number {
  return Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x7feb352d)
}

export function pairTwo(first: number, second: number): number {
  return Math.imul(first, 0x846ca68b) ^ Math.imul(second, 0x5bd1e995)
}

/** Bits of the name of a term inside its shard. */
export const NAME_BITS = 24

/** The name of a term inside its shard. */
export function nameOf(two: number): number {
  return mixed(two) >>> (32 - NAME_BITS)
}

/** The shard of a term. */
export function shardOf(one: number, shards: number): number {
  return mixed(one) % shards
}
