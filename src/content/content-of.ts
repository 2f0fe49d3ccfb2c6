import { byPlace, type Problem } from '../domain/problem.ts'
import type { Site } from '../domain/site.ts'
import { byCodeUnit } from '../domain/text.ts'
import { areAlike } from './are-alike.ts'
import { clashesOf } from './clashes.ts'
import { foreignFiles } from './foreign-files.ts'
import { labelClashes } from './labels.ts'
import type { Desk } from './desk.ts'
import type { Content } from './content.ts'
import { brokenAmong, brokenPictures, type FindBroken } from './picture-checks.ts'
import type { ItemReading } from './read-item.ts'
import type { ReadingStore } from './reading-store.ts'
import type { Walk } from './walk.ts'

/** What items are put together with. */
interface Setting {
  readonly site: Site
  readonly store: ReadingStore
  readonly walk: Walk
  readonly desk: () => Desk
  readonly findBroken: FindBroken | undefined
  /** Of settings and folders. */
  readonly problems: readonly Problem[]
}

/**
 * Puts what was read together, and checks what concerns several items.
 *
 * @param readings in the order of the walk.
 */
export async function contentOf(readings: readonly ItemReading[], setting: Setting): Promise<Content> {
  const { site, store, walk, desk, findBroken, problems } = setting
  const together = [...clashesOf(readings, site), ...labelClashes(readings, site.categories)]
  const broken = findBroken === undefined ? new Set<string>() : await brokenAmong(readings, findBroken)
  const ofSeveral = [...together, ...brokenPictures(readings, broken), ...foreignFiles(walk.foreign, readings)]
  const texts = walk.articles
  const found = { ...itemsOf(readings, [...problems, ...ofSeveral]), site, desk, texts, broken, opened: store.opened() }
  return withReread({ ...found, html: htmlIn(store), earlierItem: store.earlierItem }, readings, setting)
}

function htmlIn(store: ReadingStore): Content['html'] {
  return ({ path }) => store.html(path)
}

type Found = Omit<Content, 'reread' | 'replacing'>

function withReread(content: Found, readings: readonly ItemReading[], setting: Setting): Content {
  return {
    ...content,
    async reread(paths) {
      const found = setting.walk.articles.filter(({ path }) => paths.has(path))
      if (found.length !== paths.size) return null
      const again = new Map(found.map((each) => [each.path, setting.store.again(each)]))
      const after = readings.map((reading) => again.get(reading.path) ?? reading)
      const isApart = readings.every((before, place) => areAlike(before, after[place] ?? before))
      if (!isApart) return { content: await contentOf(after, setting), fresh: null }
      const fresh = new Map([...again.values()].flatMap(({ path, item }) => (item === null ? [] : [[path, item]])))
      return { content: withReread(replaced(content, again), after, setting), fresh }
    },
    replacing(others) {
      const kept = readings.filter(({ path }) => !others.has(path))
      const put = [...others.values()].flatMap((reading) => (reading === null ? [] : [setting.store.put(reading)]))
      return contentOf(
        [...kept, ...put].sort((a, b) => byCodeUnit(a.path, b.path)),
        setting,
      )
    },
  }
}

/** A bulletin with items in the place of others that the rest cannot tell apart. */
function replaced(content: Found, again: ReadonlyMap<string, ItemReading>): Found {
  const told = [...again.values()].flatMap(({ problems }) => problems)
  return {
    ...content,
    items: content.items.map((item) => again.get(item.path)?.item ?? item),
    problems: [...content.problems.filter(({ file }) => !again.has(file)), ...told].sort(byPlace),
  }
}

function itemsOf(
  readings: readonly ItemReading[],
  others: readonly Problem[],
): Pick<Content, 'items' | 'alerts' | 'problems' | 'faulty'> {
  const problems = [...readings.flatMap((reading) => reading.problems), ...others].sort(byPlace)
  const bad = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file))
  const good = <T extends { readonly path: string }>(each: T | null): readonly T[] =>
    each === null || bad.has(each.path) ? [] : [each]
  return {
    faulty: readings.filter(({ path }) => bad.has(path)),
    items: readings.flatMap(({ item }) => good(item)),
    alerts: readings.flatMap(({ alert }) => good(alert)),
    problems,
  }
}
