import type { Item } from '../domain/article.ts'
import { image } from './cards.ts'
import type { Context } from './context.ts'
import { feedLinks } from './feed-links.ts'
import type { FeedLink, HeadProps } from './props.ts'
import { alternates } from './translations.ts'

interface Page {
  readonly title: string | null
  readonly description: string | null
  readonly url: string
  /** The item that the page shows, if it shows one. */
  readonly item?: Item
  /** Feeds of this page besides those of the whole bulletin. */
  readonly feeds?: readonly FeedLink[]
}

/** Metadata of a page that search engines may keep, unless the whole site is kept out. */
export function head({ title, description, url, item, feeds = [] }: Page, context: Context): HeadProps {
  const picture = item?.image ?? null
  return {
    title,
    description,
    canonical: context.absolute(url),
    noindex: context.site.noindex,
    feeds: [...feedLinks(context.paths.home, context.site.name, ['atom', 'rss', 'json-feed'], context), ...feeds],
    alternates: item === undefined ? [] : alternates(item, context),
    image: picture === null ? null : image(picture.file, picture.alt, context),
  }
}
