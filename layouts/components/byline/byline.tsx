import type { ArticleProps } from '../../../src/routes/props.ts'
import type { Text } from '../../text/text.ts'
import { ExactTime } from '../day/exact-time.tsx'
import { Links } from '../links/links.tsx'
import { SourceLine } from './source-line.tsx'

export interface BylineProps {
  readonly article: Pick<ArticleProps, 'published' | 'updated' | 'authors' | 'contributor' | 'source'>
  readonly text: Text
}

/** When an article was published, by whom, and from where it comes. */
export function Byline({ article: { published, updated, authors, contributor, source }, text }: BylineProps) {
  return (
    <div class="byline">
      <p>
        <ExactTime moment={published} words={text.dateLine} />{' '}
        {updated !== null && (
          <span>
            {text.updated} <ExactTime moment={updated} words={text.dayAndTime} />
          </span>
        )}
      </p>
      {authors.length > 0 && (
        <p>
          {text.author}: <Links links={authors} />
        </p>
      )}
      {contributor !== null && (
        <p>
          {text.contributor}: {contributor}
        </p>
      )}
      {source !== null && <SourceLine source={source} text={text} />}
    </div>
  )
}
