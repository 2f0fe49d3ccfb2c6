import type { Item, PlaceName } from '../domain/article.ts'
import type { Moment } from '../domain/moment.ts'
import type { PackPlace } from './body-pack.ts'
import { filled, type Rest, restOf } from './gist.ts'
import { groupsOf } from './item-labels.ts'
import { keptItem, NONE } from './kept-item.ts'
import { KeptLine, type ReadDetails } from './kept-line.ts'
import { isLabelKind, type LabelUse } from './labels.ts'
import type { ItemReading } from './read-item.ts'

/** What one file came to when it was last read, and by what it is known to be unchanged. */
export interface LogEntry {
  /** Key of its stat (`statKey()`); empty when the stat cannot be relied on. */
  readonly stat: string
  /** Git's object id of its bytes, hex. */
  readonly id: string
  /** Where its details and the HTML of its body lie in the pack. */
  readonly place: PackPlace
  /** Pictures and attachments that it uses, with the keys of their stats and git's ids. */
  readonly media: readonly (readonly [source: string, stat: string, id: string])[]
  readonly reading: KeptReading
}

/** The reading of an item; the HTML of its body is kept apart. */
export interface KeptReading extends ItemReading {
  readonly item: Item
  readonly html: null
}

/** What of an entry most leave empty. */
interface KeptRest extends Partial<Pick<LogEntry, 'media'>> {
  readonly reading?: Partial<Pick<ItemReading, 'problems' | 'files' | 'pictures'>>
  readonly item?: Rest
}

/**
 * An entry as one line of plain ASCII, so that a log is one text of which each value is a part: what every build asks
 * of every item in columns, and what few items have in the last.
 */
export function packed({ stat, id, place, media, reading }: LogEntry): string {
  const { item, path, labels, problems, files, pictures } = reading
  const { published, provinces } = item.kind === 'page' ? PAGE : item
  const rest = {
    ...filled({ media }),
    ...whole({ reading: filled({ problems, files, pictures }), item: restOf(item) }),
  }
  return [
    ...[stat, worded(path), item.lang, item.url, item.slug],
    ...(published === null ? ['', '', ''] : [published.instant, published.iso, published.time ?? '']),
    ...[item.cardHash, item.hash],
    labels.map(({ kind, label }) => [kind, label.id, worded(label.text)].join(':')).join(' '),
    provinces.map(({ id: province, name }) => `${province}:${worded(name)}`).join(' '),
    Object.keys(rest).length === 0 ? '' : json(rest),
    ...[place.length, id, place.offset, place.crc, item.body.hash, item.body.length],
  ].join('\t')
}

const PAGE = { published: null, provinces: NONE }

function whole(parts: Readonly<Record<string, object>>): object {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0))
}

/** JSON holds no tab, and here no letter of more than one byte. */
function json(value: object | string): string {
  return JSON.stringify(value).replace(/[\u007f-\uffff]/g, escaped)
}

/** A text as one word without a colon. */
function worded(text: string): string {
  return /^[\w./-]+$/u.test(text) ? text : json(text).replace(/[ :]/gu, escaped)
}

function unworded(word: string): string {
  if (!word.startsWith('"')) return word
  const text: unknown = JSON.parse(word)
  return typeof text === 'string' ? text : ''
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** The entry of a line; null when it is none. */
export type Unpack = (line: string) => KeptEntry | null

/** An entry that was read again. */
export interface KeptEntry extends LogEntry {
  /** Bytes of it in the pack. */
  readonly length: number
}

/** Columns that every build asks of every item. */
const EARLY = 14

/**
 * Makes entries of lines again. Equal labels and provinces become one value each: an archive names few.
 *
 * @param read reads the details of a path from where they lie in the pack.
 */
export function unpacker(read: ReadDetails): Unpack {
  const labelOf = remembered(labelUse)
  const provinceOf = remembered(provinceName)
  return (line) => {
    const columns = line.split('\t', EARLY)
    const at = (place: number): string => columns[place] ?? ''
    const path = unworded(at(1))
    const labels = valuesIn(at(10), labelOf)
    const rest = at(12) === '' ? NO_REST : parsedRest(at(12))
    const length = Number(at(13))
    const kept = new KeptLine(path, line, { length, read })
    const item = keptItem({
      ...{ kept, path, lang: at(2), url: at(3), slug: at(4), cardHash: at(8), hash: at(9) },
      published: at(6) === '' ? null : momentOf(Number(at(5)), at(6), at(7)),
      ...{ labels: groupsOf(labels), provinces: valuesIn(at(11), provinceOf), rest: rest.item ?? NO_REST },
    })
    if (item === null) return null
    return new StoredEntry(
      { stat: at(0), length, media: rest.media ?? NONE },
      new StoredReading(item, { ...rest.reading, labels }, kept),
    )
  }
}

const NO_REST: KeptRest & Rest = {}

function parsedRest(text: string): KeptRest {
  const value: unknown = JSON.parse(text)
  if (!isRest(value)) throw new Error('What was kept of a reading is not whole')
  return value
}

function isRest(value: unknown): value is KeptRest {
  return typeof value === 'object' && value !== null
}

function momentOf(instant: number, iso: string, time: string): Moment {
  return { instant, iso, day: iso.slice(0, 10), time: time === '' ? null : time }
}

function valuesIn<T>(column: string, valueOf: (word: string) => T): readonly T[] {
  return column === '' ? NONE : column.split(' ').map(valueOf)
}

function labelUse(word: string): LabelUse {
  const [kind = '', id = '', text = ''] = word.split(':')
  if (!isLabelKind(kind)) throw new Error(`No kind of label: ${kind}`)
  return { kind, label: { id, text: unworded(text) } }
}

function provinceName(word: string): PlaceName {
  const [id = '', name = ''] = word.split(':')
  return { id, name: unworded(name) }
}

function remembered<T>(make: (word: string) => T): (word: string) => T {
  const made = new Map<string, T>()
  return (word) => {
    const known = made.get(word)
    if (known !== undefined) return known
    const value = make(word)
    made.set(word, value)
    return value
  }
}

// Classes, as items are (`kept-item.ts`).

class StoredEntry implements KeptEntry {
  readonly stat: string
  readonly length: number
  readonly media: LogEntry['media']
  readonly reading: StoredReading

  constructor({ stat, length, media }: Pick<KeptEntry, 'stat' | 'length' | 'media'>, reading: StoredReading) {
    this.stat = stat
    this.length = length
    this.media = media
    this.reading = reading
  }

  get id(): string {
    return this.reading.kept.id
  }

  get place(): PackPlace {
    return this.reading.kept.place
  }
}

class StoredReading implements KeptReading {
  readonly path: string
  readonly lang: string
  readonly item: Item
  readonly alert = null
  readonly html = null
  readonly problems: ItemReading['problems']
  readonly labels: ItemReading['labels']
  readonly links = NONE
  readonly files: ItemReading['files']
  readonly pictures: ItemReading['pictures']
  readonly kept: KeptLine

  constructor(
    item: Item,
    { labels, problems, files, pictures }: Pick<ItemReading, 'labels'> & Partial<ItemReading>,
    kept: KeptLine,
  ) {
    this.path = item.path
    this.lang = item.lang
    this.item = item
    this.problems = problems ?? NONE
    this.labels = labels
    this.files = files ?? NONE
    this.pictures = pictures ?? NONE
    this.kept = kept
  }

  get places(): ItemReading['places'] {
    return this.kept.details.places
  }
}
