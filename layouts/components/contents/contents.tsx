import type { Heading } from '../../../src/domain/article.ts'
import type { Text } from '../../text/text.ts'

export interface ContentsProps {
  readonly headings: readonly Heading[]
  readonly text: Text
}

/** From this many headings on “Mục lục” starts folded, so that the text is not pushed off a phone's screen. */
const MANY = 8

/** “Mục lục”: links to the headings of a long text; nothing when there are none. */
export function Contents({ headings, text }: ContentsProps) {
  if (headings.length === 0) return null
  return (
    <nav class="contents" aria-label={text.contents}>
      <details open={headings.length < MANY}>
        <summary>{text.contents}</summary>
        <ol>
          {headings.map(({ id, text: name, level }) => (
            <li key={id} class={level > 2 ? 'deep' : undefined}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}
