import type { Moment, PlainDate } from '../../src/domain/moment.ts'
import { fileSize } from './file-size.ts'
import { searchEn } from './search-en.ts'
import { statementsEn } from './statements-en.ts'
import type { AlertWords, HelpWords, Text } from './text.ts'
import { weekdayOf } from './weekday.ts'

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]
const LANGUAGES: Readonly<Record<string, string>> = { vi: 'Tiếng Việt', en: 'English' }

function monthName(number: string): string {
  return MONTHS[Number(number) - 1] ?? number
}

function day(date: PlainDate): string {
  return `${String(Number(date.slice(8)))} ${monthName(date.slice(5, 7))} ${date.slice(0, 4)}`
}

/** Apart, so that the readers' script takes no more along. */
export const enAlerts: AlertWords = {
  name: 'Urgent notices',
  levels: { khan: 'Urgent', 'canh-bao': 'Warning', 'thong-tin': 'Information' },
  more: 'More',
  all: 'See all notices in full',
  others: (count, isAnyNamed) => (isAnyNamed ? ` and ${String(count)} more` : `Localities: ${String(count)}`),
  until: (moment) => `Until ${dayAndTime(moment)}`,
  close: 'Close',
}

/** Apart, as those of urgent notices. */
export const enHelps: HelpWords = {
  listen: 'Listen',
  stop: 'Stop reading',
  print: 'Print',
  copy: 'Copy link',
  copied: 'Copied',
  share: 'Share',
  textSize: 'Text size',
  sizes: { small: 'Small', medium: 'Medium', large: 'Large' },
}

function dayAndTime(moment: Moment): string {
  return moment.time === null ? day(moment.day) : `${day(moment.day)}, ${moment.time}`
}

/** The fixed strings in English. */
export const en: Text = {
  lang: 'en',
  locale: 'en_GB',

  bulletin: 'Bulletin',
  skip: 'Skip to main content',
  menu: 'Menu',
  here: 'You are here',
  languages: 'Other languages',
  languageName: (lang) => LANGUAGES[lang] ?? lang,
  words: {
    home: 'Home',
    archive: 'Archive',
    categories: 'Categories',
    provinces: 'Provinces and cities',
    localities: 'Communes and wards',
    tags: 'Tags',
    topics: 'Topics',
    authors: 'Authors',
  },
  groups: {
    formerProvinces: 'Provinces and cities before 1 July 2025',
    olderProvinces: 'Provinces of earlier times',
    nationwide: 'Nationwide and international',
    formerLocalities: 'Former localities',
  },
  about: 'About',
  feeds: 'Feeds',
  feedNames: { 'application/atom+xml': 'Atom', 'application/rss+xml': 'RSS', 'application/feed+json': 'JSON Feed' },

  publisher: 'Published by',
  responsible: 'Responsible for content',
  licence: 'Licence',
  address: 'Address',
  phone: 'Telephone',
  hotline: 'Hotline',
  email: 'E-mail',
  credit: 'Please name the source when you republish information from this site',

  featured: 'Featured',
  newest: 'Latest news',
  seeAll: 'See all',

  alerts: enAlerts,
  search: searchEn,
  statements: statementsEn,
  helps: 'Share and tools',
  save: 'Save',
  report: 'Report an error',
  reportBy: { email: 'by e-mail', form: 'with a form', zalo: 'on Zalo' },

  updated: 'Updated',
  author: 'By',
  contributor: 'Contributor',
  source: 'Source',
  photo: 'Photo',
  contents: 'Contents',
  gallery: 'Pictures',
  video: 'Video',
  listen: 'Listen',
  attachments: 'Attachments',
  corrections: 'Corrections',
  category: 'Category',
  provinces: 'Provinces and cities',
  localities: 'Localities',
  tags: 'Tags',
  topic: 'Topic',
  related: 'Related news',
  translations: 'This article in other languages',
  subtitles: 'Subtitles',
  pageAddress: 'Address of this article',
  draft: 'Draft: only editors see this page; it is not published.',
  scheduled: 'Scheduled: not published yet; it will be on',
  expired: 'This article is no longer valid since',
  expiredAfter: 'This article was valid until the end of',
  newerList: 'Newer news',
  olderList: 'Older news',
  chain: 'Next in the bulletin',
  newerItem: 'Newer',
  olderItem: 'Older',

  pagination: 'Pages',
  newer: 'Newer',
  older: 'Older',
  toNewest: 'Newest',
  years: 'By year',
  children: 'Sub-categories',
  noItems: 'No news yet.',
  region: 'Region',
  names: 'Names',
  splitFrom: { before: (date) => `split on ${day(date)} from `, after: '' },
  splitInto: { before: (date) => `divided on ${day(date)} into `, after: '' },
  madeOf: { before: (date) => `since ${day(date)} made of the former `, after: '' },
  became: { before: (date) => `since ${day(date)} part of `, after: '' },
  span: (from, to) =>
    [from === null ? '' : `from ${day(from)}`, to === null ? '' : `until ${day(to)}`].filter(Boolean).join(' '),
  and: ' and ',

  described: (page, siteName) => `${page}: news from ${siteName}.`,

  notFound: 'Page not found',
  notFoundHelp:
    'The address may be mistyped, or the page may have been removed. You can start again from one of these:',
  offline: 'No network connection',
  offlineHelp:
    'This page has not been opened on your device before. Pages that you opened earlier can still be read; try again when you are online.',
  gone: 'This item was withdrawn',
  goneHelp: 'What stood at this address was withdrawn and is no longer published. You can go on from here:',
  moved: 'Page moved',
  movedTo: 'This page has moved to:',

  dateLine: (moment) => [WEEKDAYS[weekdayOf(moment.day)], day(moment.day), moment.time].filter(Boolean).join(', '),
  day,
  dayAndTime,
  month: (month) => `${monthName(month.slice(5))} ${month.slice(0, 4)}`,
  year: (year) => year,
  page: (number) => `Page ${String(number)}`,
  size: (bytes) => fileSize(bytes, '.'),
}
