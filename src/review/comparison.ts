import type { Alert } from '../domain/alert.ts'
import type { Item } from '../domain/article.ts'
import { vanishedAmong, WAYS_TO_KEEP } from '../domain/lasting.ts'
import { isPage } from '../domain/paths.ts'
import type { Problem } from '../domain/problem.ts'
import type { PlannedSite } from '../routes/plan-site.ts'
import { plainText } from '../search/plain-text.ts'
import { type FactChange, factChanges } from './item-facts.ts'
import { type TextChange, textChanges } from './text-changes.ts'

/** An item that is other than it was. */
export interface ItemChange {
  readonly item: Item
  readonly facts: readonly FactChange[]
  readonly texts: readonly TextChange[]
}

/** An item with the text that readers see. */
export interface ItemText {
  readonly item: Item
  readonly text: string
}

/** What a change of the bulletin changes for its readers, at one instant. */
export interface Comparison {
  readonly added: readonly ItemText[]
  readonly changed: readonly ItemChange[]
  readonly removed: readonly Item[]
  /** New or changed items that have no page yet: drafts, and those that wait for their day. */
  readonly waiting: readonly Item[]
  readonly alerts: { readonly added: readonly Alert[]; readonly removed: readonly Alert[] }
  /** URLs of pages that are no item's, or change with other items only. */
  readonly pages: {
    readonly added: readonly string[]
    readonly changed: readonly string[]
    readonly removed: readonly string[]
  }
  /** Files for machines: feeds, sitemaps, the search index, pictures. */
  readonly otherFiles: number
  /** Addresses promised to readers that would lead nowhere. */
  readonly vanished: readonly Problem[]
}

/** Two states of a bulletin, planned for the same instant. */
export interface States {
  readonly before: PlannedSite
  readonly after: PlannedSite
}

export function comparisonOf({ before, after }: States): Comparison {
  const pairs = pairsOf(before, after)
  const others = [...after.edition.byPath.values()].filter((item) => !pairs.has(item.path))
  const kept = new Set([...pairs.values()].map(({ path }) => path))
  const removed = [...before.edition.byPath.values()].filter(({ path }) => !kept.has(path))
  const changed = [...after.edition.byPath.values()].flatMap((item) => {
    const old = pairs.get(item.path)
    return old === undefined || (old.hash === item.hash && old.url === item.url)
      ? []
      : [changeOf(old, item, { before, after })]
  })
  const own = new Set([...others, ...changed.map(({ item }) => item), ...removed].map(({ url }) => url))
  return {
    added: others.map((item) => ({ item, text: textIn(after, item) })),
    changed,
    removed,
    waiting: newcomers(before, after),
    alerts: alertChanges(before, after),
    ...fileChanges(before, after, own),
    vanished: vanishedFrom(before, after),
  }
}

/** The former state of each item that had one, by its path of now: it may have been moved, or have another address. */
function pairsOf(before: PlannedSite, after: PlannedSite): ReadonlyMap<string, Item> {
  const old = before.edition.byPath
  const byUrl = new Map([...old.values()].map((item) => [item.url, item]))
  const formerly = (item: Item): Item | undefined => {
    const moved = [item.url, ...item.aliases].map((url) => byUrl.get(url)).find((each) => each !== undefined)
    return old.get(item.path) ?? (moved !== undefined && !after.edition.byPath.has(moved.path) ? moved : undefined)
  }
  return new Map(
    [...after.edition.byPath.values()].flatMap((item) => {
      const found = formerly(item)
      return found === undefined ? [] : [[item.path, found] as const]
    }),
  )
}

function changeOf(old: Item, item: Item, { before, after }: States): ItemChange {
  return { item, facts: factChanges(old, item), texts: textChanges(textIn(before, old), textIn(after, item)) }
}

function textIn({ html }: PlannedSite, item: Item): string {
  return plainText(html(item))
}

function newcomers(before: PlannedSite, after: PlannedSite): readonly Item[] {
  const known = new Map(before.waiting.map((item) => [item.path, item.hash]))
  return after.waiting.filter(({ path, hash }) => known.get(path) !== hash)
}

function alertChanges(before: PlannedSite, after: PlannedSite): Comparison['alerts'] {
  const [old, now] = [alertsOf(before), alertsOf(after)]
  const without = (alerts: ReadonlyMap<string, Alert>, others: ReadonlyMap<string, Alert>): readonly Alert[] =>
    [...alerts].flatMap(([key, alert]) => (others.has(key) ? [] : [alert]))
  return { added: without(now, old), removed: without(old, now) }
}

/** Urgent notices that are live, by all that they say. */
function alertsOf({ edition }: PlannedSite): ReadonlyMap<string, Alert> {
  const alerts = edition.bulletins.flatMap((bulletin) => bulletin.alerts)
  return new Map(alerts.map((alert) => [JSON.stringify(alert), alert]))
}

/** @param own URLs of items that are told by themselves. */
function fileChanges(
  before: PlannedSite,
  after: PlannedSite,
  own: ReadonlySet<string>,
): Pick<Comparison, 'pages' | 'otherFiles'> {
  const [old, now] = [fingerprintsOf(before), fingerprintsOf(after)]
  const added = [...now.keys()].filter((url) => !old.has(url))
  const removed = [...old.keys()].filter((url) => !now.has(url))
  const changed = [...now].flatMap(([url, print]) => (old.has(url) && old.get(url) !== print ? [url] : []))
  const pages = (urls: readonly string[]): readonly string[] => urls.filter((url) => isPage(url) && !own.has(url))
  const otherFiles = [...added, ...changed, ...removed].filter((url) => !isPage(url)).length
  return { pages: { added: pages(added), changed: pages(changed), removed: pages(removed) }, otherFiles }
}

function fingerprintsOf({ plan }: PlannedSite): ReadonlyMap<string, string> {
  return new Map(plan().routes.map(({ url, fingerprint }) => [url, fingerprint]))
}

function vanishedFrom(before: PlannedSite, after: PlannedSite): readonly Problem[] {
  const withdrawn = new Set(after.site.withdrawn)
  const files = new Map(
    [...before.edition.byPath.values()].flatMap(({ path, url, files: media }) =>
      [url, ...media.map((file) => file.url)].map((each) => [each, path] as const),
    ),
  )
  // Some hosts lead on by a rule, and have no page there.
  const kept = [...urlsOf(after), ...[...after.edition.byPath.values()].flatMap(({ aliases }) => aliases)]
  return vanishedAmong(urlsOf(before), kept, (address) => withdrawn.has(address)).map((url) => ({
    ...{ severity: 'error', code: 'vanished-address', file: files.get(url) ?? 'site.yaml', line: 1, column: 1 },
    message: `Địa chỉ ${url} đã đăng sẽ biến mất, độc giả theo liên kết cũ sẽ gặp trang lỗi.`,
    remedy: `Làm một trong ba việc: ${WAYS_TO_KEEP.join(' ')}`,
  }))
}

function urlsOf({ plan }: PlannedSite): readonly string[] {
  return plan().routes.map(({ url }) => url)
}
