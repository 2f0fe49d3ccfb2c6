import type { NamedLink } from '../../../src/routes/props.ts'
import type { Text } from '../../text/text.ts'
import { Chips } from '../chips/chips.tsx'

export interface MonthsProps {
  /** `name` is `2018/08`. */
  readonly months: readonly NamedLink[]
  readonly text: Text
}

/** Links to months. */
export function Months({ months, text }: MonthsProps) {
  return (
    <div class="months">
      <Chips links={months.map(({ name, href }) => ({ name: text.month(name), href }))} />
    </div>
  )
}
