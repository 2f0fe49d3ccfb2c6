import type { ArticleProps, NamedLink } from '../../../src/routes/props.ts'
import type { Text } from '../../text/text.ts'
import { Chips } from '../chips/chips.tsx'

export interface FactsProps {
  readonly article: Pick<ArticleProps, 'categories' | 'provinces' | 'localities' | 'tags' | 'topic'>
  readonly text: Text
}

/** Where an article belongs: categories, provinces, localities, tags, and a topic that has no box of its own. */
export function Facts({ article: { categories, provinces, localities, tags, topic }, text }: FactsProps) {
  const rows: readonly (readonly [string, readonly NamedLink[]])[] = [
    [text.category, categories],
    [text.provinces, provinces],
    [text.localities, localities],
    [text.tags, tags],
    [text.topic, topic === null || topic.items.length > 0 ? [] : [topic.topic]],
  ]
  const told = rows.filter(([, links]) => links.length > 0)
  return (
    <dl class="facts">
      {told.map(([name, links]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Chips links={links} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
