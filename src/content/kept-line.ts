import type { PackPlace } from './body-pack.ts'
import type { Details } from './gist.ts'

/** Reads the details of a file's item from where they lie in the pack. */
export type ReadDetails = (path: string, place: PackPlace) => Details

/** The last columns of a line: what is asked of few items. */
const LATE = 5

/** A line of the log (`log-entry.ts`), for what of it is asked later. */
export class KeptLine {
  readonly #path: string
  readonly #line: string
  readonly #length: number
  readonly #read: ReadDetails
  #details: Details | null = null

  constructor(path: string, line: string, { length, read }: { readonly length: number; readonly read: ReadDetails }) {
    this.#path = path
    this.#line = line
    this.#length = length
    this.#read = read
  }

  /** Git's object id of the bytes that were read, hex. */
  get id(): string {
    return this.#late()[0] ?? ''
  }

  get place(): PackPlace {
    const [, offset, crc] = this.#late()
    return { offset: Number(offset), length: this.#length, crc: Number(crc) }
  }

  get bodyHash(): string {
    return this.#late()[3] ?? ''
  }

  get bodyLength(): number {
    return Number(this.#late()[4])
  }

  get details(): Details {
    this.#details ??= this.#read(this.#path, this.place)
    return this.#details
  }

  #late(): readonly string[] {
    return this.#line.split('\t').slice(-LATE)
  }
}
