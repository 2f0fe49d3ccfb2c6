import type { Item } from '../domain/article.ts'
import { image } from './cards.ts'
import type { Context } from './context.ts'
import { feedLinks } from './feed-links.ts'
import type { FeedLink, HeadProps, ImageProps } from './props.ts'
import { bulletinCardImage, itemCardImage } from './social-cards.ts'
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
  return {
    title,
    description,
    canonical: context.absolute(url),
    noindex: context.site.noindex,
    feeds: [...feedLinks(context.paths.home, context.site.name, ['atom', 'rss', 'json-feed'], context), ...feeds],
    alternates: item === undefined ? [] : alternates(item, context),
    image: previewImage(item, context),
  }
}

/** The picture that a shared link shows: the item's card, else its lead picture, else the bulletin's card. */
function previewImage(item: Item | undefined, context: Context): ImageProps | null {
  const card = item === undefined ? null : itemCardImage(item, context)
  const picture = item?.image ?? null
  if (card !== null || picture === null) return card ?? bulletinCardImage(context)
  return image(picture.file, picture.alt, context)
}
