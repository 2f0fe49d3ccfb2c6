import type { Unit, UnitChange } from '../gazetteer/unit.ts'
import type { Context } from './context.ts'
import type { PlaceChange, PlaceHistory } from './props.ts'

/**
 * What a province or locality was and became, with days.
 *
 * @param units every unit of its kind by id: successors and parts are among them.
 */
export function placeHistory(
  kind: 'province' | 'locality',
  unit: Unit,
  { units, context }: { readonly units: ReadonlyMap<string, Unit>; readonly context: Context },
): PlaceHistory {
  const change = (event: UnitChange | null, side: 'before' | 'after'): PlaceChange | null =>
    event && {
      from: event.from,
      units: event.ids.flatMap((id) => {
        const other = units.get(id)
        if (other === undefined) return []
        const name = nameAround(other, event.from, side)
        return [{ name: name.name, officialName: name.officialName, href: context.href(context.paths.index(kind, id)) }]
      }),
    }
  return {
    names: unit.names.map(({ officialName, from, to }) => ({ officialName, from, to })),
    splitFrom: change(unit.splitFrom, 'before'),
    splitInto: change(unit.splitInto, 'after'),
    madeOf: change(unit.madeOf, 'before'),
    became: change(unit.became, 'after'),
    region: unit.region,
  }
}

type UnitName = Unit['names'][number]

/** What a unit was called just before a day, or on it and after. */
function nameAround(unit: Unit, day: string, side: 'before' | 'after'): UnitName {
  const before = unit.names.filter(({ from }) => from === null || from < day)
  const after = unit.names.filter(({ to }) => to === null || to >= day)
  const chosen = side === 'before' ? before.at(-1) : after[0]
  return (
    chosen ??
    unit.names[unit.names.length - 1] ?? { name: unit.id, officialName: unit.id, kind: '', from: null, to: null }
  )
}

/** The name that lists show today: the newest. */
export function currentName(unit: Unit): string {
  return unit.names.at(-1)?.name ?? unit.id
}
