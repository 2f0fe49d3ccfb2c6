import type { Moment } from '../../../src/domain/moment.ts'
import type { Text } from '../../text/text.ts'

export interface DayProps {
  readonly moment: Moment
  readonly text: Text
}

/** The day of an item in a list: “23/11/2026”. */
export function Day({ moment, text }: DayProps) {
  return (
    <time class="day" datetime={moment.day}>
      {text.day(moment.day)}
    </time>
  )
}
