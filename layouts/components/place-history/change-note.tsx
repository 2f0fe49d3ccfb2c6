import { Fragment } from 'preact'

import { runningName } from '../../../src/gazetteer/unit.ts'
import type { PlaceChange, PlaceHistory } from '../../../src/routes/props.ts'
import type { Text } from '../../text/text.ts'
import { changesOf } from './changes-of.ts'

export interface ChangeNoteProps {
  /** The place itself, which is not linked on its own page. */
  readonly name: string
  readonly history: PlaceHistory
  /** Whether the units are links. */
  readonly linked: boolean
  readonly text: Text
}

type Unit = PlaceChange['units'][number]

/** “(từ 01/7/2025 gồm tỉnh Hưng Yên và tỉnh Thái Bình trước đây)”; nothing for a place that never changed. */
export function ChangeNote({ name, history, linked, text }: ChangeNoteProps) {
  const changes = changesOf(history).map(({ kind, change }) => ({ ...change, words: text[kind] }))
  if (changes.length === 0) return null
  return (
    <>
      (
      {changes.map(({ from, units, words }, place) => (
        <Fragment key={from}>
          {place > 0 && '; '}
          {words.before(from)}
          {units.map((unit, index) => (
            <Fragment key={unit.href}>
              {index > 0 && (index === units.length - 1 ? text.and : ', ')}
              <UnitName unit={unit} linked={linked && unit.name !== name} />
            </Fragment>
          ))}
          {words.after}
        </Fragment>
      ))}
      )
    </>
  )
}

function UnitName({ unit, linked }: { readonly unit: Unit; readonly linked: boolean }) {
  const words = runningName(unit.officialName)
  return linked ? <a href={unit.href}>{words}</a> : <>{words}</>
}
