import type { Item } from '../domain/article.ts'
import { lazy } from '../domain/lazy.ts'
import type { PackPlace } from './body-pack.ts'
import { type Details, detailsOf, filled, type Gist, gistOf } from './gist.ts'
import { groupsOf } from './item-labels.ts'
import { keptItem, NONE } from './kept-item.ts'
import type { ItemReading } from './read-item.ts'

/** What one file came to when it was last read, and by what it is known to be unchanged. */
export interface LogEntry {
  /** Key of its stat (`statKey()`); empty when the stat cannot be relied on. */
  readonly stat: string
  /** Git's object id of its bytes, hex. */
  readonly id: string
  /** Where the HTML of its body lies in the pack. */
  readonly html: PackPlace
  /** Pictures and attachments that it uses, with the keys of their stats and git's ids. */
  readonly media: readonly (readonly [source: string, stat: string, id: string])[]
  readonly reading: KeptReading
}

/** The reading of an item; the HTML of its body is kept apart. */
export interface KeptReading extends ItemReading {
  readonly item: Item
  readonly html: null
}

/** What every build asks of every item. */
interface Kept extends Pick<LogEntry, 'stat' | 'id' | 'html'>, Partial<Pick<LogEntry, 'media'>> {
  readonly reading: Pick<ItemReading, 'path' | 'lang'> &
    Partial<Pick<ItemReading, 'problems' | 'labels' | 'files' | 'pictures'>>
  readonly item: Gist
}

/** What is asked of few. */
interface KeptDetails extends Details {
  readonly places: ItemReading['places']
}

/** An entry as two texts: what every build asks, and what is parsed when it is needed. */
export function packed({ media, reading, ...entry }: LogEntry): readonly [kept: string, details: string] {
  const { item, path, lang, places, problems, labels, files, pictures } = reading
  const kept = {
    ...entry,
    ...filled({ media }),
    reading: { path, lang, ...filled({ problems, labels, files, pictures }) },
  }
  return [JSON.stringify({ ...kept, item: gistOf(item) }), JSON.stringify({ ...detailsOf(item), places })]
}

/** The entry that was packed; null for anything else. */
export function unpacked(text: string, detailsText: () => string): LogEntry | null {
  const kept: unknown = JSON.parse(text)
  if (!isKept(kept)) return null
  const { stat, id, html, media = NONE, reading } = kept
  const details = lazy(() => parsedDetails(detailsText()))
  const labels = groupsOf(reading.labels ?? NONE)
  const item = keptItem({ path: reading.path, gist: kept.item, labels, details })
  return item === null ? null : { stat, id, html, media, reading: new StoredReading(item, reading, details) }
}

function isKept(value: unknown): value is Kept {
  return typeof value === 'object' && value !== null && 'reading' in value && 'item' in value
}

function parsedDetails(text: string): KeptDetails {
  const details: unknown = JSON.parse(text)
  if (!isDetails(details)) throw new Error('What was read is not whole')
  return details
}

function isDetails(value: unknown): value is KeptDetails {
  return typeof value === 'object' && value !== null && 'places' in value
}

/** A class, as items are (`kept-item.ts`). */
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
  readonly #details: () => KeptDetails

  constructor(
    item: Item,
    { path, lang, problems, labels, files, pictures }: Kept['reading'],
    details: () => KeptDetails,
  ) {
    this.path = path
    this.lang = lang
    this.item = item
    this.problems = problems ?? NONE
    this.labels = labels ?? NONE
    this.files = files ?? NONE
    this.pictures = pictures ?? NONE
    this.#details = details
  }

  get places(): ItemReading['places'] {
    return this.#details().places
  }
}
