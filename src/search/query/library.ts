import { type Contents, type Days, type Entry, entryPath, FORMAT, roomOf, type SegmentHead } from './format.ts'
import { nameOf, shardOf } from './hash.ts'
import { checked, type Form, formsIn } from './shard.ts'
import type { Term } from './terms.ts'

/**
 * Reads a file of the index.
 *
 * @param path from the folder of the index: `cu/12.bin`.
 * @param isFresh true when an older copy must not be given.
 * @throws whatever stands in the way.
 */
export type ReadFile = (path: string, isFresh: boolean) => Promise<Uint8Array>

/** The index of one language; what was read is kept. A file that cannot be read is asked for once more. */
export interface Library {
  contents(): Promise<Contents>
  forms(segment: SegmentHead, term: Pick<Term, 'hash' | 'isPair'>): Promise<readonly Form[]>
  /** An item by its month and its place there. */
  entry(month: string, place: number): Promise<Entry>
  days(month: string): Promise<Days>
  /** Syllables in lower case, the most frequent first. */
  syllables(): Promise<readonly string[]>
}

export function openLibrary(read: ReadFile): Library {
  const contents = shelf<Contents>(read, true)
  const shards = shelf<Uint8Array>(read)
  const entries = shelf<Entry>(read)
  const days = shelf<Days>(read)
  const syllables = shelf<readonly string[]>(read)
  return {
    contents: () => contents('muc-luc.json', (bytes) => parsed(bytes, isContents)),
    syllables: () => syllables('am-tiet.json', (bytes) => parsed(bytes, isList)),
    entry: (month, place) => entries(entryPath(month, place), (bytes) => parsed(bytes, isEntry)),
    days: (month) => days(entryPath(month, 'ngay'), (bytes) => parsed(bytes, isList)),
    async forms({ name, shards: count, signature, months }, { hash, isPair }) {
      const path = `${name}/${String(shardOf(hash, count))}.bin`
      const shard = await shards(path, (bytes) => checked(bytes, signature))
      return formsIn(shard, { name: nameOf(hash), isPair, room: roomOf(months) })
    },
  }
}

type Shelf<T> = (path: string, parse: (bytes: Uint8Array) => T) => Promise<T>

/** Files of one kind, each read and parsed once. */
function shelf<T>(read: ReadFile, isFresh = false): Shelf<T> {
  const kept = new Map<string, Promise<T>>()
  return (path, parse) => {
    const known = kept.get(path)
    if (known !== undefined) return known
    const made = read(path, isFresh)
      .then(parse)
      .catch(async () => parse(await read(path, true)))
    kept.set(path, made)
    made.catch(() => kept.delete(path))
    return made
  }
}

function parsed<T>(bytes: Uint8Array, isRight: (value: unknown) => value is T): T {
  const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
  if (isRight(value)) return value
  throw new RangeError('An index of another build')
}

function isContents(value: unknown): value is Contents {
  return has(value, 'format') && value.format === FORMAT
}

function isEntry(value: unknown): value is Entry {
  return has(value, 'text')
}

function has<Name extends string>(value: unknown, name: Name): value is Record<Name, unknown> {
  return typeof value === 'object' && value !== null && name in value
}

function isList(value: unknown): value is readonly never[] {
  return Array.isArray(value)
}
