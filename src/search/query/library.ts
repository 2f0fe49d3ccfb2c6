import { CARDS_A_GROUP, type Card, type Contents, FORMAT, roomOf, type SegmentHead } from './format.ts'
import { type Hashes, nameOf, shardOf } from './hash.ts'
import { type Form, formsIn } from './shard.ts'

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
  forms(segment: SegmentHead, term: Hashes, isPair: boolean): Promise<readonly Form[]>
  /** Null when the index was built anew meanwhile, and has no such item. */
  card(segment: SegmentHead, number: number): Promise<Card | null>
  /** Syllables in lower case, the most frequent first. */
  syllables(): Promise<readonly string[]>
}

export function openLibrary(read: ReadFile): Library {
  const contents = shelf(read, (bytes) => parsed(bytes, isContents))
  const cards = shelf(read, (bytes) => parsed(bytes, isCards))
  const syllables = shelf(read, (bytes) => parsed(bytes, isTexts))
  const shards = new Map<string, (path: string) => Promise<readonly Form[]>>()
  return {
    contents: () => contents('muc-luc.json'),
    syllables: () => syllables('am-tiet.json'),
    forms(segment, { one, two }, isPair) {
      const name = nameOf(two)
      const path = `${segment.name}/${String(shardOf(one, segment.shards))}.bin`
      const wanted = { name, isPair, room: roomOf(segment.months), signature: segment.signature }
      const key = [path, name, isPair].join(' ')
      const shard = shards.get(key) ?? shelf(read, (bytes) => formsIn(bytes, wanted))
      shards.set(key, shard)
      return shard(path)
    },
    async card(segment, number) {
      const list = await cards(`${segment.name}/${String(Math.floor(number / CARDS_A_GROUP))}.json`)
      return list.find((card) => card.number === number) ?? null
    },
  }
}

/** Files of one kind, each read and parsed once. */
function shelf<T>(read: ReadFile, parse: (bytes: Uint8Array) => T): (path: string) => Promise<T> {
  const kept = new Map<string, Promise<T>>()
  return (path) => {
    const known = kept.get(path)
    if (known !== undefined) return known
    const made = read(path, false)
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
  throw new TypeError('The index is of another version')
}

function isContents(value: unknown): value is Contents {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === FORMAT
}

function isCards(value: unknown): value is readonly Card[] {
  return Array.isArray(value)
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value)
}
