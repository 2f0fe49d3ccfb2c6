import type { Correction } from '../../../src/domain/article.ts'
import type { Text } from '../../text/text.ts'
import { ExactTime } from '../day/exact-time.tsx'

export interface CorrectionsProps {
  readonly corrections: readonly Correction[]
  readonly text: Text
}

/** “Đính chính”: what was wrong and is put right; nothing when nothing was. */
export function Corrections({ corrections, text }: CorrectionsProps) {
  if (corrections.length === 0) return null
  return (
    <section class="corrections">
      <h2>{text.corrections}</h2>
      <ul>
        {corrections.map(({ date, text: words }) => (
          <li key={date.iso + words}>
            <ExactTime moment={date} words={text.dayAndTime} />: {words}
          </li>
        ))}
      </ul>
    </section>
  )
}
