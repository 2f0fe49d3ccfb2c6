import type { FeedItem, FeedProps } from './text-props.ts'
import { element, type XmlElement, xmlDocument } from './xml.ts'

/** Atom demands a date even of a feed without items: one that claims nothing, and never that of the build. */
const NEVER = '1970-01-01T00:00:00Z'

/**
 * A feed in Atom 1.0. Written here because the npm package `feed` puts the clock into a feed without a date, and
 * knows no `xml:lang`. Source: RFC 4287.
 */
export function atom(feed: FeedProps): string {
  const { title, description, lang, home, self, publisher, updated, items } = feed
  return xmlDocument(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang }, [
      element('id', {}, self),
      element('title', {}, title),
      element('subtitle', {}, description),
      element('updated', {}, updated ?? NEVER),
      element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      element('link', { rel: 'alternate', type: 'text/html', href: home }),
      author(publisher),
      element('generator', {}, 'Bantin'),
      ...items.map(entry),
    ]),
  )
}

function author(name: string): XmlElement {
  return element('author', {}, [element('name', {}, name)])
}

function entry({ title, absolute, summary, published, updated, authors, categories, image }: FeedItem): XmlElement {
  return element('entry', {}, [
    element('id', {}, absolute),
    element('title', {}, title),
    element('link', { rel: 'alternate', type: 'text/html', href: absolute }),
    ...enclosure(image),
    element('published', {}, published),
    element('updated', {}, updated),
    ...authors.map(author),
    ...categories.map((term) => element('category', { term })),
    ...(summary === '' ? [] : [element('summary', {}, summary)]),
  ])
}

function enclosure(image: FeedItem['image']): readonly XmlElement[] {
  if (image === null) return []
  const length = image.bytes === null ? {} : { length: String(image.bytes) }
  return [element('link', { rel: 'enclosure', type: image.type, ...length, href: image.absolute })]
}
