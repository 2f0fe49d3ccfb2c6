import { isCopy } from '../domain/compressed-copies.ts'
import { addressesOver, vanishedAmong } from '../domain/lasting.ts'
import { isPage } from '../domain/paths.ts'
import { byCodeUnit } from '../domain/text.ts'
import type { Ledger } from '../press/ledger.ts'
import { plainText } from '../search/plain-text.ts'
import { type TextChange, textChanges } from './text-changes.ts'

/** A site as it was built. */
export interface BuiltSite {
  /** Copies of its files that are compressed for the host are no matter here. */
  readonly ledger: Ledger
  /** The HTML of a page. */
  readonly read: (url: string) => string
}

/** Pages of which the same words changed. */
export interface SameChange {
  readonly texts: readonly TextChange[]
  readonly urls: readonly string[]
}

interface Urls {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
}

/** What differs between two builds of a bulletin, by content. */
export interface BuiltComparison {
  /** Of pages, those whose words are the same are `changed`. */
  readonly pages: Urls
  /** Pages whose words changed; the change of most pages first. */
  readonly words: readonly SameChange[]
  readonly files: Urls
  /** Addresses promised to readers that would lead nowhere. */
  readonly vanished: readonly string[]
}

interface Builds {
  readonly before: BuiltSite
  readonly after: BuiltSite
  /** Addresses that were taken down for good. */
  readonly withdrawn: readonly string[]
  /** Told now and then how many pages are compared. */
  readonly onProgress: (done: number, total: number) => void
}

export function builtComparisonOf({ before, after, withdrawn, onProgress }: Builds): BuiltComparison {
  const urls = urlsOf(before.ledger, after.ledger)
  const changed = urls.changed.filter(isPage)
  const changes = changed.map((url, place) => {
    onProgress(place + 1, changed.length)
    return { url, texts: textChanges(wordsIn(before.read(url)), wordsIn(after.read(url))) }
  })
  const silent = changes.flatMap(({ url, texts }) => (texts.length === 0 ? [url] : []))
  const down = new Set(withdrawn)
  return {
    pages: { ...only(urls, isPage), changed: silent },
    words: alike(changes.filter(({ texts }) => texts.length > 0)),
    files: only(urls, (url) => !isPage(url)),
    vanished: vanishedAmong(before.ledger.keys(), after.ledger.keys(), (url) =>
      addressesOver(url).some((each) => down.has(each)),
    ),
  }
}

function urlsOf(before: Ledger, after: Ledger): Urls {
  const [old, now] = [ownFiles(before), ownFiles(after)]
  return {
    added: now.filter((url) => !before.has(url)),
    changed: now.filter((url) => before.has(url) && before.get(url)?.sha256 !== after.get(url)?.sha256),
    removed: old.filter((url) => !after.has(url)),
  }
}

function ownFiles(ledger: Ledger): readonly string[] {
  return [...ledger.keys()].filter((url) => !isCopy(url)).sort(byCodeUnit)
}

function only({ added, changed, removed }: Urls, isWanted: (url: string) => boolean): Urls {
  return { added: added.filter(isWanted), changed: changed.filter(isWanted), removed: removed.filter(isWanted) }
}

/** What a reader sees of a page, title included. */
function wordsIn(html: string): string {
  return plainText(html.replace(/<(script|style)\b.*?<\/\1>/gsu, ' '))
}

/** An update changes the frame of all pages alike: told once. */
function alike(changes: readonly { readonly url: string; readonly texts: readonly TextChange[] }[]) {
  const groups = new Map<string, { readonly texts: readonly TextChange[]; readonly urls: string[] }>()
  for (const { url, texts } of changes) {
    const key = JSON.stringify(texts)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { texts, urls: [url] })
    else group.urls.push(url)
  }
  return [...groups.values()].sort((a, b) => b.urls.length - a.urls.length)
}
