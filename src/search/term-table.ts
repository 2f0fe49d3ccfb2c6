/**
 * Every term in every exact form, numbered in the order in which they are met. Typed arrays and open addressing: two
 * million forms of an archive take 40 MB so, and ten times that as strings.
 */
export interface TermTable {
  /** The number of a form, given at its first meeting. */
  numberOf(hash: number, isPair: boolean, code: number): number
  readonly size: () => number
  hash(form: number): number
  isPair(form: number): boolean
  code(form: number): number
}

const FIRST_SIZE = 4096

export function termTable(): TermTable {
  let capacity = FIRST_SIZE
  let size = 0
  let hashes = new Int32Array(capacity)
  /** Code and, as the lowest bit, whether it is a pair. */
  let kinds = new Uint32Array(capacity)
  let places = new Int32Array(capacity * 2).fill(-1)

  function grow(): void {
    capacity *= 2
    hashes = copied(hashes, new Int32Array(capacity))
    kinds = copied(kinds, new Uint32Array(capacity))
    places = new Int32Array(capacity * 2).fill(-1)
    for (let form = 0; form < size; form += 1) places[placeOf(hashes[form] ?? 0, kinds[form] ?? 0)] = form
  }

  /** Where a form is, or where there is room for it. */
  function placeOf(hash: number, kind: number): number {
    const mask = places.length - 1
    let place = (Math.imul(hash ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b) >>> 7) & mask
    for (let form = places[place] ?? -1; form >= 0; form = places[place] ?? -1) {
      if (hashes[form] === hash && kinds[form] === kind) return place
      place = (place + 1) & mask
    }
    return place
  }

  return {
    numberOf(hash, isPair, code) {
      const kind = code * 2 + (isPair ? 1 : 0)
      const found = places[placeOf(hash, kind)] ?? -1
      if (found >= 0) return found
      if (size === capacity) grow()
      hashes[size] = hash
      kinds[size] = kind
      places[placeOf(hash, kind)] = size
      size += 1
      return size - 1
    },
    size: () => size,
    hash: (form) => hashes[form] ?? 0,
    isPair: (form) => ((kinds[form] ?? 0) & 1) === 1,
    code: (form) => (kinds[form] ?? 0) >>> 1,
  }
}

function copied<A extends { set(from: A): void }>(from: A, to: A): A {
  to.set(from)
  return to
}
