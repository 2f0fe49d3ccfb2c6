import type { PlaceHistory } from '../../../src/routes/props.ts'
import type { Text } from '../../text/text.ts'
import { ChangeNote } from './change-note.tsx'
import { changesOf } from './changes-of.ts'

export interface PlaceHistoryProps {
  readonly name: string
  readonly history: PlaceHistory
  readonly text: Text
}

/** What a province or locality is and was, with days; nothing when there is nothing to tell. */
export function PlaceHistoryBox({ name, history, text }: PlaceHistoryProps) {
  const { names, region } = history
  const isChanged = changesOf(history).length > 0
  const isNamed = names.some(({ officialName, from, to }) => officialName !== name || (from ?? to) !== null)
  if (!isChanged && !isNamed && region === null) return null
  return (
    <div class="history">
      {isChanged && (
        <p>
          {name} <ChangeNote name={name} history={history} linked text={text} />
        </p>
      )}
      {isNamed && (
        <p>
          {text.names}: {names.map((held) => heldName(held, text)).join('; ')}
        </p>
      )}
      {region !== null && (
        <p>
          {text.region}: {region}
        </p>
      )}
    </div>
  )
}

/** “Tỉnh Hậu Giang (từ 01/01/2004 đến 30/6/2025)”; the name alone where no day is known. */
function heldName({ officialName, from, to }: PlaceHistory['names'][number], text: Text): string {
  const span = text.span(from, to)
  return span === '' ? officialName : `${officialName} (${span})`
}
