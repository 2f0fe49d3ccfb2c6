import type { FeedItem, FeedProps } from './text-props.ts'
import { element, type XmlElement, xmlDocument } from './xml.ts'

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
}

/**
 * A feed in RSS 2.0. A feed without items bears no date. Authors are told in Dublin Core, since the `author` of RSS
 * is a mail address. Source: RSS 2.0 (RSS Advisory Board) and its best practices.
 */
export function rss({ title, description, lang, home, self, updated, items }: FeedProps): string {
  const channel = element('channel', {}, [
    element('title', {}, title),
    element('link', {}, home),
    element('description', {}, description),
    element('language', {}, lang),
    ...(updated === null ? [] : [element('lastBuildDate', {}, mailDate(updated))]),
    element('generator', {}, 'Bantin'),
    element('atom:link', { rel: 'self', type: 'application/rss+xml', href: self }),
    ...items.map(entry),
  ])
  return xmlDocument(element('rss', { version: '2.0', ...NAMESPACES }, [channel]))
}

function entry({ title, absolute, summary, published, authors, categories, image }: FeedItem): XmlElement {
  return element('item', {}, [
    element('title', {}, title),
    element('link', {}, absolute),
    element('guid', { isPermaLink: 'true' }, absolute),
    element('pubDate', {}, mailDate(published)),
    ...authors.map((name) => element('dc:creator', {}, name)),
    ...categories.map((name) => element('category', {}, name)),
    ...(summary === '' ? [] : [element('description', {}, summary)]),
    ...enclosure(image),
  ])
}

/** A size that is not known is written as 0, as the RSS Advisory Board's profile has it. */
function enclosure(image: FeedItem['image']): readonly XmlElement[] {
  if (image === null) return []
  return [element('enclosure', { url: image.absolute, length: String(image.bytes ?? 0), type: image.type })]
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/**
 * A time as mail and RSS write it, in its own offset. Source: RFC 822 with the four-digit years of RFC 2822.
 *
 * @example mailDate('2018-08-14T00:00:00+07:00') // 'Tue, 14 Aug 2018 00:00:00 +0700'
 */
export function mailDate(iso: string): string {
  const day = iso.slice(0, 10)
  const date = new Date(`${day}T00:00:00Z`)
  const weekday = WEEKDAYS[date.getUTCDay()] ?? ''
  const month = MONTHS[date.getUTCMonth()] ?? ''
  const offset = iso.slice(19).replace(':', '')
  return `${weekday}, ${day.slice(8)} ${month} ${day.slice(0, 4)} ${iso.slice(11, 19)} ${offset}`
}
