import type { PlainDate } from '../domain/moment.ts'
import type { Locality } from '../domain/site.ts'
import type { Unit, UnitChange } from './unit.ts'

/** The localities of `site.yaml` as units, in their order, so that they are read by the same code as provinces. */
export function localityUnits(localities: readonly Locality[]): readonly Unit[] {
  return localities.map((locality) => {
    const { id, name, kind, from, to } = locality
    const bare = bareName(locality)
    return {
      id,
      names: [{ name, officialName: capitalized(`${kind} ${bare}`), kind, from, to }],
      aliases: bare === name ? locality.aliases : [bare, ...locality.aliases],
      became: becameOf(locality),
      madeOf: madeOf(id, localities),
      splitFrom: null,
      splitInto: null,
      region: null,
      era: to === null ? 'current' : 'former',
    }
  })
}

/** “Thanh Nưa”, also when the owner wrote the kind into the name. */
function bareName({ kind, name }: Locality): string {
  return name.toLowerCase().startsWith(`${kind} `) ? name.slice(kind.length + 1).trim() : name
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function becameOf({ to, became }: Locality): UnitChange | null {
  return to === null || became.length === 0 ? null : { from: dayAfter(to), ids: became }
}

/** The newest change by which others were joined into a locality. */
function madeOf(id: string, localities: readonly Locality[]): UnitChange | null {
  const parts = localities.filter(({ became }) => became.includes(id))
  const days = parts.flatMap(({ to }) => (to === null ? [] : [to])).sort()
  const last = days.at(-1)
  return last === undefined
    ? null
    : { from: dayAfter(last), ids: parts.filter(({ to }) => to === last).map((part) => part.id) }
}

function dayAfter(day: PlainDate): PlainDate {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}
