import { type Contents, type Days, type Entry, entryPath, FORMAT, roomOf, type SegmentHead, shardOf } from './format.ts'
import { formsOf } from './positions.ts'
import { checked, type Form, type Heard, heardIn } from './shard.ts'
import { single, type Term } from './terms.ts'

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
  forms(segment: SegmentHead, term: Term): Promise<readonly Form[]>
  /** An item by its month and its place there. */
  entry(month: string, place: number): Promise<Entry>
  days(month: string): Promise<Days>
  /** Syllables in lower case, the most frequent first. */
  syllables(): Promise<readonly string[]>
}

export function openLibrary(read: ReadFile): Library {
  const contents = shelf(read, parsed(isContents), true)
  const entries = shelf(read, parsed(isBeside))
  const lists = shelf(read, parsed(isBeside))
  const shards = shelf(read, checked)
  return {
    contents: () => contents('muc-luc.json'),
    syllables: () => lists('am-tiet.json'),
    entry: (month, place) => entries(entryPath(month, place)),
    days: (month) => lists(entryPath(month, 'ngay')),
    async forms(segment, term) {
      const heard = async (sought: Term): Promise<Heard> => {
        const path = `${segment.name}/${String(shardOf(sought, segment))}.bin`
        return heardIn(await shards(path, segment.signature), sought, roomOf(segment))
      }
      const [first = term, second] = segment.pairs === 0 ? term.words.map(single) : []
      return formsOf(...(await Promise.all([heard(first), second && heard(second)])))
    },
  }
}

/** Files of one kind, each read and parsed once; what they must be like is told to what parses them. */
function shelf<T>(read: ReadFile, parse: (bytes: Uint8Array, mark?: number) => T, isFresh = false) {
  const kept = new Map<string, Promise<T>>()
  return (path: string, mark?: number): Promise<T> => {
    const known = kept.get(path)
    if (known !== undefined) return known
    const made = read(path, isFresh)
      .then((bytes) => parse(bytes, mark))
      .catch(async () => parse(await read(path, true), mark))
    kept.set(path, made)
    made.catch(() => kept.delete(path))
    return made
  }
}

function parsed<T>(isRight: (value: unknown) => value is T): (bytes: Uint8Array) => T {
  return (bytes) => {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    if (isRight(value)) return value
    throw new RangeError('another build')
  }
}

function isContents(value: unknown): value is Contents {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === FORMAT
}

/** What stands beside contents of the right format needs no second look. */
function isBeside(value: unknown): value is Entry & readonly never[] {
  return typeof value === 'object'
}
