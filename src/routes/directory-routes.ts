import type { CategoryNode } from '../bulletin/categories.ts'
import type { IndexKind } from '../domain/paths.ts'
import { localityUnits } from '../gazetteer/localities.ts'
import { provinces } from '../gazetteer/provinces.ts'
import type { Unit } from '../gazetteer/unit.ts'
import type { Context } from './context.ts'
import { fingerprintOf } from './fingerprint.ts'
import { head } from './head.ts'
import type { Index } from './indexes.ts'
import { DIRECTORY } from './indexes.ts'
import type { DirectoryGroup, MenuItem } from './props.ts'
import type { Route } from './route.ts'

const KINDS: readonly IndexKind[] = ['category', 'province', 'locality', 'tag', 'topic', 'author']

/** The pages that list all categories, provinces, localities, tags, topics and authors, where there are any. */
export function directoryRoutes(indexes: readonly Index[], context: Context): readonly Route[] {
  return KINDS.flatMap((kind) => {
    const groups = groupsOf(kind, indexes, context).filter(({ entries }) => entries.length > 0)
    return groups.length === 0 ? [] : [directoryRoute(kind, groups, context)]
  })
}

function directoryRoute(kind: IndexKind, groups: readonly DirectoryGroup[], context: Context): Route {
  const url = context.paths.all(kind)
  return {
    url,
    kind: DIRECTORY[kind],
    fingerprint: fingerprintOf({ base: context.base, own: [kind], around: [JSON.stringify(groups)] }),
    props: () => ({
      kind: DIRECTORY[kind],
      head: head({ title: null, description: null, url }, context),
      lang: context.bulletin.lang,
      breadcrumb: [context.homeCrumb],
      groups,
    }),
  }
}

function groupsOf(kind: IndexKind, indexes: readonly Index[], context: Context): readonly DirectoryGroup[] {
  const entries = new Map(
    indexes.filter((index) => index.kind === kind).map((index) => [index.id, entryOf(index, context)]),
  )
  if (kind === 'category')
    return [{ name: null, entries: rootsOf(context).map((node) => ({ ...branchOf(node, context), note: null })) }]
  if (kind === 'province') return placeGroups(provinces(), entries, 'formerProvinces')
  if (kind === 'locality') return placeGroups(localityUnits(context.site.localities), entries, 'formerLocalities')
  return [{ name: null, entries: byName([...entries.values()]) }]
}

type Entry = DirectoryGroup['entries'][number]

function entryOf(index: Index, context: Context): Entry & MenuItem {
  return { name: index.name, href: context.href(index.address), children: [], note: index.history }
}

/** Places in force by region, those of the whole country apart, then those that are gone. */
function placeGroups(
  units: readonly Unit[],
  entries: ReadonlyMap<string, Entry>,
  former: 'formerProvinces' | 'formerLocalities',
): readonly DirectoryGroup[] {
  const pick = (chosen: readonly Unit[]): readonly Entry[] => byName(chosen.flatMap(({ id }) => entries.get(id) ?? []))
  const current = units.filter(({ era, region }) => era === 'current' && region !== null)
  const regions = [...new Set(current.map(({ region }) => region))]
  return [
    ...regions.map((region) => ({ name: region, entries: pick(current.filter((unit) => unit.region === region)) })),
    {
      name: former === 'formerLocalities' ? null : { word: 'nationwide' },
      entries: pick(units.filter(({ era, region }) => era === 'current' && region === null)),
    },
    { name: { word: former }, entries: pick(units.filter(({ era }) => era === 'former')) },
    { name: { word: 'olderProvinces' }, entries: pick(units.filter(({ era }) => era === 'older')) },
  ]
}

const collator = new Intl.Collator('vi')

function byName(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted((a, b) => collator.compare(a.name, b.name) || (a.href < b.href ? -1 : 1))
}

/** Categories of the top level, whatever the menu shows. */
export function rootsOf({ bulletin }: Context): readonly CategoryNode[] {
  return [...bulletin.categories.values()].filter(({ parent }) => parent === null)
}

function branchOf({ id, name, children }: CategoryNode, context: Context): MenuItem {
  const href = context.href(context.paths.index('category', id))
  return { name, href, children: children.map((child) => branchOf(child, context)) }
}
