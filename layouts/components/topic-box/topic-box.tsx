import type { ArticleProps } from '../../../src/routes/props.ts'
import type { Text } from '../../text/text.ts'
import { TitleList } from '../title-list/title-list.tsx'

export interface TopicBoxProps {
  readonly box: NonNullable<ArticleProps['topic']>
  readonly text: Text
}

/** “Dòng sự kiện”: the topic of an article with its older items; nothing without them, then `Facts` names it. */
export function TopicBox({ box: { topic, items }, text }: TopicBoxProps) {
  if (items.length === 0) return null
  return (
    <section class="topic">
      <p class="kicker">{text.topic}</p>
      <h2>
        <a href={topic.href}>{topic.name}</a>
      </h2>
      <TitleList items={items} text={text} />
    </section>
  )
}
