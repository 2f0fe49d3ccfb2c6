/** A hash of a term: of a folded syllable, a document number, a filter (FNV-1a). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let place = 0; place < text.length; place += 1) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193)
  return hash
}

/** The hash of two neighbours. */
export function pairHash(first: number, second: number): number {
  return Math.imul(first, 0x85ebca6b) ^ Math.imul(second, 0x01000193)
}

/** Spreads a hash over all 32 bits (finaliser of MurmurHash3, public domain). */
export function mixed(hash: number): number {
  const high = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  const low = Math.imul(high ^ (high >>> 13), 0xc2b2ae35)
  return (low ^ (low >>> 16)) >>> 0
}

/** The name of a term inside its shard, of so many bits, which are some more than it takes to number the terms there. */
export function nameOf(hash: number, bits: number): number {
  return mixed(~hash) >>> (32 - bits)
}
