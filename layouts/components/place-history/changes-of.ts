import type { PlaceChange, PlaceHistory } from '../../../src/routes/props.ts'

const KINDS = ['splitFrom', 'splitInto', 'madeOf', 'became'] as const

export interface ChangeOfKind {
  readonly kind: (typeof KINDS)[number]
  readonly change: PlaceChange
}

/** What happened to a place that can be told, oldest first. */
export function changesOf(history: PlaceHistory): readonly ChangeOfKind[] {
  return KINDS.flatMap((kind) => {
    const change = history[kind]
    return change === null || change.units.length === 0 ? [] : [{ kind, change }]
  })
}
