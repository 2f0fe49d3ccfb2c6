/** Reads what `bit-writer.ts` wrote, most significant bit first. Past the end all bits are 0. */
export interface BitReader {
  bit(): number
  bits(width: number): number
  /** A whole number from 1 on (Elias gamma). */
  gamma(): number
  /** A number from 0 on, of which `width` low bits stand as they are and the rest as gamma. */
  split(width: number): number
  /** Ascending numbers from `low` to `high` inclusive (binary interpolative coding, Moffat and Stuiver 2000). */
  ascending(count: number, low: number, high: number): Uint32Array
}

export function bitReader(bytes: Uint8Array, from: number): BitReader {
  let place = from * 8

  function bit(): number {
    const found = ((bytes[place >> 3] ?? 0) >> (7 - (place & 7))) & 1
    place += 1
    return found
  }

  function bits(width: number): number {
    let value = 0
    let left = width
    while (left > 0) {
      const free = 8 - (place & 7)
      const taken = Math.min(free, left)
      const byte = bytes[place >> 3] ?? 0
      value = value * 2 ** taken + ((byte >> (free - taken)) & ((1 << taken) - 1))
      place += taken
      left -= taken
    }
    return value
  }

  function gamma(): number {
    let width = 0
    while (width < 31 && bit() === 0) width += 1
    return 2 ** width + bits(width)
  }

  /** A number below `range` in as few whole bits as can be. */
  function below(range: number): number {
    const width = 31 - Math.clz32(range)
    const short = 2 ** (width + 1) - range
    const value = bits(width)
    return value < short ? value : value * 2 + bit() - short
  }

  function fill(list: Uint32Array, between: readonly [number, number], low: number, high: number): void {
    const [from, to] = between
    if (from >= to) return
    const middle = (from + to) >> 1
    const least = low + middle - from
    const value = least + below(high - (to - 1 - middle) - least + 1)
    list[middle] = value
    fill(list, [from, middle], low, value - 1)
    fill(list, [middle + 1, to], value + 1, high)
  }

  return {
    bit,
    bits,
    gamma,
    split: (width) => (gamma() - 1) * 2 ** width + bits(width),
    ascending(count, low, high) {
      const list = new Uint32Array(count)
      fill(list, [0, count], low, high)
      return list
    },
  }
}
