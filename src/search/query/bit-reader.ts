/** Reads what `bit-writer.ts` wrote, most significant bit first. Past the end all bits are 0. */
export interface BitReader {
  /** At most 25. */
  bits(width: number): number
  /** A whole number from 1 to 2 ** 24 (Elias gamma). */
  gamma(): number
  /** A number from 0 on, of which `width` low bits stand as they are and the rest as gamma. */
  split(width: number): number
  /** Ascending numbers from `low` to `high` inclusive (binary interpolative coding, Moffat and Stuiver 2000). */
  ascending(count: number, low: number, high: number): Uint32Array
}

/** Bits that one look shows at least. */
const SEEN = 25

export function bitReader(bytes: Uint8Array, from: number): BitReader {
  const padded = new Uint8Array(bytes.length + 4)
  padded.set(bytes)
  const view = new DataView(padded.buffer)
  let place = from * 8

  /** The next bits, the first as the highest of 32. */
  function seen(): number {
    return view.getUint32(Math.min(place >> 3, bytes.length)) << (place & 7)
  }

  function bits(width: number): number {
    const value = width === 0 ? 0 : seen() >>> (32 - width)
    place += width
    return value
  }

  function gamma(): number {
    const width = Math.min(Math.clz32(seen()), SEEN - 1)
    place += width
    return bits(width + 1)
  }

  /** A number below `range` in as few whole bits as can be. */
  function below(range: number): number {
    const width = 31 - Math.clz32(range)
    const short = 2 ** (width + 1) - range
    const value = bits(width)
    return value < short ? value : value * 2 + bits(1) - short
  }

  function fill(list: Uint32Array, between: readonly [number, number], low: number, high: number): void {
    const [start, end] = between
    if (start >= end) return
    const middle = (start + end) >> 1
    const least = low + middle - start
    const value = least + below(high - (end - 1 - middle) - least + 1)
    list[middle] = value
    fill(list, [start, middle], low, value - 1)
    fill(list, [middle + 1, end], value + 1, high)
  }

  return {
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
