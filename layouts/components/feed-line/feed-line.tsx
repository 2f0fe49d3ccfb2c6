import type { FeedLink } from '../../../src/routes/props.ts'
import type { Text } from '../../text/text.ts'

export interface FeedLineProps {
  readonly feeds: readonly FeedLink[]
  readonly text: Text
}

/** The feeds of one index; nothing when it has none. */
export function FeedLine({ feeds, text }: FeedLineProps) {
  if (feeds.length === 0) return null
  return (
    <section class="feeds">
      <h2>{text.feeds}</h2>
      <ul class="chips">
        {feeds.map(({ type, href }) => (
          <li key={href}>
            <a href={href} type={type}>
              {text.feedNames[type]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
