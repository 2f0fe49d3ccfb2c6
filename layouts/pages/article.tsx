import type { ArticleProps, ChromeProps } from '../../src/routes/props.ts'
import { Byline } from '../components/byline/byline.tsx'
import { Facts } from '../components/facts/facts.tsx'
import { Helps } from '../components/helps/helps.tsx'
import { Neighbours } from '../components/neighbours/neighbours.tsx'
import { NewerOlder } from '../components/newer-older/newer-older.tsx'
import { Notices } from '../components/notices/notices.tsx'
import { Related } from '../components/related/related.tsx'
import { TopicBox } from '../components/topic-box/topic-box.tsx'
import { Translations } from '../components/translations/translations.tsx'
import type { Text } from '../text/text.ts'
import { ArticleStory } from './article-story.tsx'

export interface ArticlePageProps {
  readonly page: ArticleProps
  readonly feedback: ChromeProps['feedback']
  readonly text: Text
}

/** A news item. */
export function ArticlePage({ page, feedback, text }: ArticlePageProps) {
  const { canonical } = page.head
  return (
    <main id="page_main" class="page">
      <article class="split">
        <header>
          <h1>{page.title}</h1>
          {page.summary !== null && <p class="summary">{page.summary}</p>}
          <Byline article={page} text={text} />
          <Translations translations={page.translations} text={text} />
          <Notices item={page} text={text} />
          {canonical !== null && <Helps title={page.title} address={canonical} feedback={feedback} text={text} />}
        </header>
        <ArticleStory page={page} text={text} />
        <div class="rail">
          <Facts article={page} text={text} />
          {page.topic !== null && <TopicBox box={page.topic} text={text} />}
          <Related items={page.related} text={text} />
        </div>
      </article>
      <Chain page={page} text={text} />
      <Neighbours newer={page.newer} older={page.older} text={text} />
    </main>
  )
}

function Chain({ page, text }: Pick<ArticlePageProps, 'page' | 'text'>) {
  const { newerInBulletin: newer, olderInBulletin: older } = page
  if (newer === null && older === null) return null
  return (
    <nav class="chain" aria-label={text.chain}>
      <NewerOlder
        newer={newer === null ? null : { href: newer.href, word: text.newerItem, title: newer.title }}
        older={older === null ? null : { href: older.href, word: text.olderItem, title: older.title }}
      />
    </nav>
  )
}
