import type { ChromeProps, FullPage } from '../../src/routes/props.ts'
import type { Text } from '../text/text.ts'
import { ArchivePage } from './archive.tsx'
import { ArticlePage } from './article.tsx'
import { DirectoryPage } from './directory.tsx'
import { HomePage } from './home.tsx'
import { IndexPage } from './index-page.tsx'
import { NotFoundPage } from './not-found.tsx'
import { OfflinePage } from './offline.tsx'
import { PlainPage } from './plain-page.tsx'
import { SearchPage } from './search.tsx'
import { StatementPage } from './statement.tsx'
import { YearPage } from './year.tsx'

export interface BodyProps {
  readonly page: FullPage
  readonly chrome: ChromeProps
  readonly text: Text
}

/** The main part of a page, by its kind. */
export function Body({ page, chrome, text }: BodyProps) {
  switch (page.kind) {
    case 'home':
      return <HomePage page={page} siteName={chrome.siteName} text={text} />
    case 'article':
      return <ArticlePage page={page} feedback={chrome.feedback} text={text} />
    case 'page':
      return <PlainPage page={page} text={text} />
    case 'year':
      return <YearPage page={page} text={text} />
    case 'archive':
      return <ArchivePage page={page} text={text} />
    case 'search':
      return <SearchPage page={page} chrome={chrome} text={text} />
    case 'not-found':
    case 'gone':
      return <NotFoundPage kind={page.kind} chrome={chrome} text={text} />
    case 'accessibility':
    case 'privacy':
      return <StatementPage page={page} chrome={chrome} text={text} />
    case 'offline':
      return <OfflinePage chrome={chrome} text={text} />
    case 'category':
    case 'province':
    case 'locality':
    case 'tag':
    case 'topic':
    case 'author':
    case 'month':
      return <IndexPage page={page} text={text} />
    case 'categories':
    case 'provinces':
    case 'localities':
    case 'tags':
    case 'topics':
    case 'authors':
      return <DirectoryPage page={page} text={text} />
  }
}
