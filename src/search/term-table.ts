/**
 * Every term in every exact form, numbered in the order in which they are met. Typed arrays and open addressing: two
 * million forms of an archive take 50 MB so, and ten times that as strings.
 */
export interface TermTable {
  /** The number of a form, given at its first meeting. */
  numberOf(one: number, name: number, code: number): number
  readonly size: () => number
  one(form: number): number
  name(form: number): number
  code(form: number): number
}

const FIRST_SIZE = 4096

export function termTable(): TermTable {
  let capacity = FIRST_SIZE
  let size = 0
  let ones = new Uint32Array(capacity)
  let names = new Uint32Array(capacity)
  let codes = new Uint32Array(capacity)
  let places = new Int32Array(capacity * 2).fill(-1)

  function grow(): void {
    capacity *= 2
    ones = larger(ones)
    names = larger(names)
    codes = larger(codes)
    places = new Int32Array(capacity * 2).fill(-1)
    for (let form = 0; form < size; form += 1) places[freePlace(form)] = form
  }

  function larger(array: Uint32Array): Uint32Array<ArrayBuffer> {
    const copy = new Uint32Array(capacity)
    copy.set(array)
    return copy
  }

  function firstPlace(one: number, name: number, code: number): number {
    return (Math.imul(one ^ Math.imul(name, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(code, 0xc2b2ae35)) >>> 7
  }

  function freePlace(form: number): number {
    const mask = places.length - 1
    let place = firstPlace(ones[form] ?? 0, names[form] ?? 0, codes[form] ?? 0) & mask
    while ((places[place] ?? -1) >= 0) place = (place + 1) & mask
    return place
  }

  return {
    numberOf(one, name, code) {
      const mask = places.length - 1
      const first = one >>> 0
      let place = firstPlace(first, name, code) & mask
      for (let form = places[place] ?? -1; form >= 0; form = places[place] ?? -1) {
        if (ones[form] === first && names[form] === name && codes[form] === code) return form
        place = (place + 1) & mask
      }
      if (size === capacity) {
        grow()
        place = -1
      }
      ones[size] = first
      names[size] = name
      codes[size] = code
      places[place < 0 ? freePlace(size) : place] = size
      size += 1
      return size - 1
    },
    size: () => size,
    one: (form) => ones[form] ?? 0,
    name: (form) => names[form] ?? 0,
    code: (form) => codes[form] ?? 0,
  }
}
