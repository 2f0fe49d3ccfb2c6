/** Writes numbers bit by bit, most significant bit first; `query/bit-reader.ts` says what each way of writing is. */
export interface BitWriter {
  bits(value: number, width: number): void
  gamma(value: number): void
  split(value: number, width: number): void
  ascending(list: Uint32Array, low: number, high: number): void
  /** All bytes so far, the last filled up with 0. */
  bytes(): Uint8Array
}

const FIRST_SIZE = 16_384

export function bitWriter(): BitWriter {
  let buffer = new Uint8Array(FIRST_SIZE)
  let place = 0

  function bits(value: number, width: number): void {
    if ((place + width) >> 3 >= buffer.length - 1) {
      const larger = new Uint8Array(buffer.length * 2)
      larger.set(buffer)
      buffer = larger
    }
    let left = width
    while (left > 0) {
      const free = 8 - (place & 7)
      const taken = Math.min(free, left)
      const part = Math.floor(value / 2 ** (left - taken)) & ((1 << taken) - 1)
      buffer[place >> 3] = (buffer[place >> 3] ?? 0) | (part << (free - taken))
      place += taken
      left -= taken
    }
  }

  function gamma(value: number): void {
    const width = 31 - Math.clz32(value)
    bits(0, width)
    bits(value, width + 1)
  }

  function below(value: number, range: number): void {
    const width = 31 - Math.clz32(range)
    const short = 2 ** (width + 1) - range
    if (value < short) bits(value, width)
    else bits(value + short, width + 1)
  }

  function fill(list: Uint32Array, between: readonly [number, number], low: number, high: number): void {
    const [from, to] = between
    if (from >= to) return
    const middle = (from + to) >> 1
    const value = list[middle] ?? 0
    const least = low + middle - from
    below(value - least, high - (to - 1 - middle) - least + 1)
    fill(list, [from, middle], low, value - 1)
    fill(list, [middle + 1, to], value + 1, high)
  }

  return {
    bits,
    gamma,
    split(value, width) {
      gamma(Math.floor(value / 2 ** width) + 1)
      bits(value % 2 ** width, width)
    },
    ascending(list, low, high) {
      fill(list, [0, list.length], low, high)
    },
    bytes: () => buffer.slice(0, (place + 7) >> 3),
  }
}
