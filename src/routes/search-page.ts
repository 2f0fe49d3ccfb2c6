import type { CategoryNode } from '../bulletin/categories.ts'
import { localityUnits } from '../gazetteer/localities.ts'
import { provinces } from '../gazetteer/provinces.ts'
import type { Unit } from '../gazetteer/unit.ts'
import { searchScript } from './asset-routes.ts'
import type { Context } from './context.ts'
import { fingerprintOf } from './fingerprint.ts'
import { head } from './head.ts'
import { rootsOf } from './directory-routes.ts'
import type { SearchChoice, SearchProps } from './props.ts'
import type { Route } from './route.ts'

/** The search page. It depends on settings, categories and the years that there are, never on an item. */
export function searchPageRoute(context: Context): Route {
  const url = context.paths.search
  const months = [...context.bulletin.months.keys()]
  const years = [...new Set(months.map((month) => month.slice(0, 4)))].sort().reverse()
  const script = searchScript(context.presentation, context.href)
  const places = placesOf(context)
  const categories = rootsOf(context).flatMap(categoryChoices)
  return {
    url,
    kind: 'search',
    fingerprint: fingerprintOf({ base: context.base, own: [JSON.stringify([years, places, categories])], around: [] }),
    props: () => ({
      kind: 'search',
      head: { ...head({ title: null, description: null, url }, context), noindex: true },
      lang: context.bulletin.lang,
      breadcrumb: [context.homeCrumb],
      script,
      places,
      categories,
      years,
    }),
  }
}

/** A category with all under it. */
function categoryChoices({ id, name, children }: CategoryNode): readonly SearchChoice[] {
  return [{ name, value: `muc:${id}` }, ...children.flatMap(categoryChoices)]
}

function placesOf({ site }: Context): SearchProps['places'] {
  const localities = localityUnits(site.localities)
  const all = provinces()
  const groups: SearchProps['places'] = [
    { word: 'localities', choices: choices('dia-phuong', localities, (unit) => unit.era === 'current') },
    { word: 'formerLocalities', choices: choices('dia-phuong', localities, (unit) => unit.era !== 'current') },
    { word: 'provinces', choices: choices('tinh', all, ({ era, region }) => era === 'current' && region !== null) },
    { word: 'nationwide', choices: choices('tinh', all, ({ era, region }) => era === 'current' && region === null) },
    { word: 'formerProvinces', choices: choices('tinh', all, ({ era }) => era === 'former') },
    { word: 'olderProvinces', choices: choices('tinh', all, ({ era }) => era === 'older') },
  ]
  return groups.filter((group) => group.choices.length > 0)
}

const collator = new Intl.Collator('vi')

function choices(
  kind: 'tinh' | 'dia-phuong',
  units: readonly Unit[],
  isChosen: (unit: Unit) => boolean,
): readonly SearchChoice[] {
  return units
    .filter(isChosen)
    .map(({ id, names }) => ({ name: names.at(-1)?.name ?? id, value: `${kind}:${id}` }))
    .sort((a, b) => collator.compare(a.name, b.name) || (a.value < b.value ? -1 : 1))
}
