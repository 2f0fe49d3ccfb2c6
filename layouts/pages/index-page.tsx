import type { FeedLink, IndexProps } from '../../src/routes/props.ts'
import { Chips } from '../components/chips/chips.tsx'
import { FeedLine } from '../components/feed-line/feed-line.tsx'
import { ItemList } from '../components/item-list/item-list.tsx'
import { Pagination } from '../components/pagination/pagination.tsx'
import { PlaceHistoryBox } from '../components/place-history/place-history.tsx'
import { pageTitle } from '../shell/page-title.ts'
import type { Text } from '../text/text.ts'

export interface IndexPageProps {
  readonly page: IndexProps
  readonly text: Text
}

/** The items under a category, province, locality, tag, topic, author or month. */
export function IndexPage({ page, text }: IndexPageProps) {
  const { children, history, years } = page
  const feeds = ownFeeds(page)
  return (
    <main id="page_main" class="page split">
      <header>
        <h1>{pageTitle(page, text)}</h1>
        {history !== null && <PlaceHistoryBox name={page.name} history={history} text={text} />}
        {children.length > 0 && (
          <nav aria-label={text.children}>
            <Chips links={children} />
          </nav>
        )}
      </header>
      <div class="story">
        <ItemList items={page.items} summaries={page.summaries} text={text} />
        <Pagination page={page} text={text} />
      </div>
      {years.length + feeds.length > 0 && (
        <div class="rail">
          <Years years={years} text={text} />
          <FeedLine feeds={feeds} text={text} />
        </div>
      )}
    </main>
  )
}

function Years({ years, text }: { readonly years: IndexProps['years']; readonly text: Text }) {
  if (years.length === 0) return null
  return (
    <nav aria-labelledby="page_years">
      <h2 id="page_years">{text.years}</h2>
      <Chips links={years} />
    </nav>
  )
}

/** The feeds that lie beside the head of this index: not those of the whole bulletin. */
function ownFeeds({ head, newest }: IndexProps): readonly FeedLink[] {
  const address = newest ?? (head.canonical === null ? '' : new URL(head.canonical).pathname)
  return head.feeds.filter(({ href }) => href.startsWith(address))
}
