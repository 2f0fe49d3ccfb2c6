import type { PlaceHistory } from '../../../src/routes/props.ts'
import type { Text } from '../../text/text.ts'
import { ChangeNote } from './change-note.tsx'

export interface PlaceHistoryProps {
  readonly name: string
  readonly history: PlaceHistory
  readonly text: Text
}

/** What a province or locality is and was, with days; nothing when there is nothing to tell. */
export function PlaceHistoryBox({ name, history, text }: PlaceHistoryProps) {
  const { madeOf, became, names, region } = history
  if (names.length < 2 && (madeOf ?? became ?? region) === null) return null
  return (
    <div class="history">
      {(madeOf ?? became) !== null && (
        <p>
          {name} <ChangeNote name={name} history={history} linked text={text} />
        </p>
      )}
      {names.length > 1 && (
        <p>
          {text.names}:{' '}
          {names.map(({ officialName, from, to }) => `${officialName} (${text.span(from, to)})`).join('; ')}
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
