import type { Alert } from '../domain/alert.ts'
import type { Item } from '../domain/article.ts'
import type { Problem } from '../domain/problem.ts'
import type { SafeHtml } from '../domain/safe-html.ts'
import type { Site } from '../domain/site.ts'
import type { Desk } from './desk.ts'
import type { ItemReading } from './read-item.ts'
import type { FoundFile } from './walk.ts'

/** A bulletin as it lies in its folder, read and checked. */
export interface Content {
  readonly site: Site
  /** Every item without an error, by path: drafts and future ones too, since only `bulletin/` sees the clock. */
  readonly items: readonly Item[]
  /** Every urgent notice without an error, by path; those too that are not due. */
  readonly alerts: readonly Alert[]
  /** The HTML of an item's body. Links to Markdown files stand as `href="bantin:<path>"` until `routes/` puts the URL. */
  readonly html: (item: Item) => SafeHtml
  /** An item as it was when it had a hash, and was kept; null when that is not known. */
  readonly earlierItem: (path: string, hash: string) => Item | null
  /** In order of place. */
  readonly problems: readonly Problem[]
  /** Files with faults, with the links of their bodies: these are looked at all the same. */
  readonly faulty: readonly Pick<ItemReading, 'path' | 'links'>[]
  /** Where the Markdown files lie. */
  readonly texts: readonly FoundFile[]
  /** What items are read with. */
  readonly desk: () => Desk
  /** Hashes of pictures that begin rightly and cannot be read to their end. */
  readonly broken: ReadonlySet<string>
  /** Markdown files that were opened; the others are known to be as they were. */
  readonly opened: number
  /**
   * Reads some files again and takes the rest as it was.
   *
   * @returns null when one of them was not there before.
   */
  readonly reread: (paths: ReadonlySet<string>) => Promise<Reread | null>
  /**
   * The bulletin with other texts in the place of some, or beside them, by path; without those that are null.
   */
  readonly replacing: (others: ReadonlyMap<string, ItemReading | null>) => Promise<Content>
}

/** A bulletin of which some files were read again. */
interface Reread {
  readonly content: Content
  /** The items, by path, when they changed by themselves only; null when something changed that concerns others. */
  readonly fresh: ReadonlyMap<string, Item> | null
}
