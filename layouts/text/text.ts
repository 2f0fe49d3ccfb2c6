import type { AlertLevel } from '../../src/domain/alert.ts'
import type { Moment, PlainDate } from '../../src/domain/moment.ts'
import type { Crumb, DirectoryGroup, DirectoryProps, FeedLink } from '../../src/routes/props.ts'

import type { SearchWords } from './search-words.ts'
import type { Statements } from './statements.ts'

type Word<Name> = Extract<Name, { readonly word: string }>['word']

/** A change of a province or locality, written around the names of the units: “từ 01/7/2025 gồm … trước đây”. */
export interface ChangeWords {
  readonly before: (day: PlainDate) => string
  readonly after: string
}

/** The words of urgent notices, which the readers' script needs as well as the pages do. */
export interface AlertWords {
  readonly name: string
  readonly levels: Readonly<Record<AlertLevel, string>>
  readonly more: string
  /** What leads to the front page, where all notices stand whole. */
  readonly all: string
  /** Localities that are left out: “ và 3 nơi khác”, or “3 nơi” when none is named. */
  readonly others: (count: number, isAnyNamed: boolean) => string
  /** “Đến 18:00, 25/11/2026”. */
  readonly until: (moment: Moment) => string
  readonly close: string
}

/** The words of the helps that need a script: the script says them, and no page carries them. */
export interface HelpWords {
  readonly listen: string
  readonly stop: string
  readonly print: string
  readonly copy: string
  readonly copied: string
  readonly share: string
  readonly textSize: string
  readonly sizes: { readonly small: string; readonly medium: string; readonly large: string }
}

/** Every fixed string that readers see, in one language. What a page is about comes from its props instead. */
export interface Text {
  /** BCP 47 of these strings. */
  readonly lang: string
  /** Locale of link previews: `vi_VN`. */
  readonly locale: string

  /** What every masthead says: “Bản tin”. */
  readonly bulletin: string
  readonly skip: string
  readonly menu: string
  readonly here: string
  readonly languages: string
  /** A language's own name: “Tiếng Việt”; its code when there is no name for it. */
  readonly languageName: (lang: string) => string
  /** Names of the pages of the system, by their word. */
  readonly words: Readonly<Record<Word<Crumb['name']>, string>>
  /** Names of the groups of a directory. */
  readonly groups: Readonly<Record<Word<DirectoryGroup['name']>, string>>
  readonly about: string
  readonly feeds: string
  readonly feedNames: Readonly<Record<FeedLink['type'], string>>

  readonly publisher: string
  readonly responsible: string
  readonly licence: string
  readonly address: string
  readonly phone: string
  readonly hotline: string
  readonly email: string
  readonly credit: string

  readonly featured: string
  readonly newest: string
  readonly seeAll: string

  readonly alerts: AlertWords
  readonly search: SearchWords
  readonly statements: Statements
  /** What unfolds the helps of an article. */
  readonly helps: string
  readonly save: string
  /** Subject of a letter that reports a fault, and the word on the links to do so. */
  readonly report: string
  /** The ways to report a fault, each said after `report`. */
  readonly reportBy: { readonly email: string; readonly form: string; readonly zalo: string }

  readonly updated: string
  readonly author: string
  readonly contributor: string
  readonly source: string
  readonly photo: string
  readonly contents: string
  readonly gallery: string
  readonly video: string
  readonly listen: string
  readonly attachments: string
  readonly corrections: string
  readonly category: string
  readonly provinces: string
  readonly localities: string
  readonly tags: string
  readonly topic: string
  readonly related: string
  readonly translations: string
  readonly subtitles: string
  readonly pageAddress: string
  readonly draft: string
  readonly scheduled: string
  readonly expired: string
  /** Before a day without a time, which was valid to its end. */
  readonly expiredAfter: string
  readonly newerList: string
  readonly olderList: string
  readonly chain: string
  readonly newerItem: string
  readonly olderItem: string

  readonly pagination: string
  readonly newer: string
  readonly older: string
  readonly toNewest: string
  readonly years: string
  readonly children: string
  readonly noItems: string
  readonly region: string
  readonly names: string
  readonly splitFrom: ChangeWords
  readonly splitInto: ChangeWords
  readonly madeOf: ChangeWords
  readonly became: ChangeWords
  /** The days of a name: “từ 01/01/2025”, “đến 31/12/2024”, “từ … đến …”; empty when both are open. */
  readonly span: (from: PlainDate | null, to: PlainDate | null) => string
  readonly and: string

  /** What a page holds, for search engines, where nobody has said it. */
  readonly described: (page: string, siteName: string) => string

  readonly notFound: string
  readonly notFoundHelp: string
  readonly offline: string
  readonly offlineHelp: string
  /** Where an item was withdrawn. */
  readonly gone: string
  readonly goneHelp: string
  readonly moved: string
  readonly movedTo: string

  /** “Thứ Hai, 23/11/2026, 13:04”; without the time when there is none. */
  readonly dateLine: (moment: Moment) => string
  /** “23/11/2026”. */
  readonly day: (day: PlainDate) => string
  /** “23/11/2026, 13:04”; without the time when there is none. */
  readonly dayAndTime: (moment: Moment) => string
  /** “Tháng 8/2018”, from `2018/08`. */
  readonly month: (month: string) => string
  /** “Năm 2018”. */
  readonly year: (year: string) => string
  /** “Trang 2”. */
  readonly page: (number: number) => string
  /** “240 KB”, “1,2 MB”. */
  readonly size: (bytes: number) => string
}

/** The page kinds that list all members of an index have the names of their words. */
export type DirectoryWord = DirectoryProps['kind']
