import type { FeedItem, FeedProps } from './text-props.ts'
import { legalText } from './xml.ts'

/** A feed in JSON Feed 1.1. Source: jsonfeed.org/version/1.1. */
export function jsonFeed({ title, description, lang, home, self, publisher, items }: FeedProps): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: self,
    description,
    language: lang,
    authors: [{ name: publisher }],
    items: items.map(entry),
  }
  return `${JSON.stringify(feed, legal, 2)}\n`
}

/** An item; one without a summary has its title for content, since the format demands some. */
function entry({ title, absolute, summary, published, updated, authors, categories, image }: FeedItem): object {
  return {
    id: absolute,
    url: absolute,
    title,
    content_text: summary === '' ? title : summary,
    ...(image === null ? {} : { image: image.absolute }),
    date_published: published,
    date_modified: updated,
    ...(authors.length === 0 ? {} : { authors: authors.map((name) => ({ name })) }),
    tags: categories,
  }
}

/** The three feeds say the same: what XML may not hold is left out here too. */
function legal(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? legalText(value) : value
}
