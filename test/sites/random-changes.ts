import { rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'

import { article, type Fields, PNG } from './articles.ts'
import { writeFiles } from './build-site.ts'
import { changedSettings, type Settings, settingsText } from './random-settings.ts'

export const KINDS = [
  ...(['add', 'title', 'body', 'rename', 'date', 'delete', 'category', 'province', 'tag', 'author'] as const),
  ...(['draft', 'expire', 'clock', 'crlf', 'featured', 'related', 'link', 'address', 'topic'] as const),
  ...(['picture', 'attachment', 'bytes', 'alert', 'page', 'aim', 'settings', 'emblem'] as const),
] as const

export type Kind = (typeof KINDS)[number]

/** Numbers by which a change chooses among what there is. */
interface Choice {
  readonly which: number
  readonly value: number
}

const CATEGORIES = ['Kinh tế', 'Văn hóa', '[Văn hóa, Kinh tế]', 'Nông thôn mới'] as const
const PROVINCES = ['Điện Biên', 'Hưng Yên', '[Hưng Yên, Thái Bình]', 'Toàn quốc'] as const
const TAGS = ['OCOP', 'đường nông thôn', '[OCOP, lúa]'] as const
const AUTHORS = [null, 'Lò Thị A', '[Lò Thị A, Nguyễn Văn B]'] as const

/** Other articles name it and link to it; it is never taken away, only moved. */
export const AIM = 'articles/dich.md'

interface Draft {
  readonly fields: Fields
  readonly body: string
  readonly isCrlf: boolean
}

/** A bulletin while it is edited. */
export interface Bulletin {
  readonly root: string
  /** Articles that are edited, by path. */
  readonly drafts: Map<string, Draft>
  settings: Settings
  hours: number
  writes: number
}

/** Long ago, each at an instant of its own: a build takes the disk’s word for it, as for a file left alone. */
export function write(bulletin: Bulletin, path: string, content: string | Uint8Array): void {
  writeFiles(bulletin.root, { [path]: content })
  bulletin.writes += 1
  const then = 1_500_000_000 + bulletin.writes
  utimesSync(join(bulletin.root, path), then, then)
}

export function writeDraft(bulletin: Bulletin, path: string, draft: Draft): void {
  bulletin.drafts.set(path, draft)
  const text = article(draft.fields, draft.body)
  write(bulletin, path, draft.isCrlf ? text.replaceAll('\n', '\r\n') : text)
}

function remove({ root, drafts }: Bulletin, path: string): void {
  drafts.delete(path)
  rmSync(join(root, path), { force: true })
}

export function pathOf(number: number): string {
  return `articles/bai-${String(number)}.md`
}

export function fresh(number: number): Draft {
  return {
    fields: {
      title: `Tin số ${String(number)}`,
      date: dayOf(number * 37),
      category: pick(CATEGORIES, number),
      province: pick(PROVINCES, number >> 1),
      tags: pick(TAGS, number >> 2),
      related: number % 5 === 0 ? `[${AIM}]` : null,
    },
    body: `Nội dung của tin số ${String(number)}.`,
    isCrlf: false,
  }
}

/** A day of 2017 or 2018; some are still to come. */
function dayOf(number: number): string {
  return new Date(Date.UTC(2017, 0, 1 + (number % 650))).toISOString().slice(0, 10)
}

function pick<T>(list: readonly [T, ...T[]], number: number): T {
  return list[number % list.length] ?? list[0]
}

type Change = (bulletin: Bulletin, edit: Choice) => void

/** Rewrites one article. */
function edited(change: (draft: Draft, value: number) => Partial<Draft>): Change {
  return (bulletin, { which, value }) => {
    const { drafts } = bulletin
    const [path, draft] = [...drafts][which % drafts.size] ?? [pathOf(which), fresh(which)]
    writeDraft(bulletin, path, { ...draft, ...change(draft, value) })
  }
}

function set(fieldsOf: (value: number) => Fields): Change {
  return edited(({ fields }, value) => ({ fields: { ...fields, ...fieldsOf(value) } }))
}

/** Files that articles may show, written over again and again. */
function fileOf(value: number, extension: string): string {
  return `tep-${String(value % 4)}.${extension}`
}

/** What each kind of edit does. */
export const CHANGES: Readonly<Record<Kind, Change>> = {
  add: (bulletin, { which, value }) => {
    writeDraft(bulletin, pathOf(10_000 + which), fresh(value))
  },
  title: set((value) => ({ title: `Nhan đề mới ${String(value)}` })),
  body: edited((_, value) => ({ body: `Sửa lần ${String(value)}.\n\n## Mục\n\nThêm một đoạn.` })),
  rename(bulletin, { which, value }) {
    const [path, draft] = [...bulletin.drafts][which % bulletin.drafts.size] ?? [pathOf(which), fresh(which)]
    remove(bulletin, path)
    writeDraft(bulletin, pathOf(20_000 + value), draft)
  },
  date: set((value) => ({ date: dayOf(value) })),
  delete(bulletin, { which }) {
    const [path] = [...bulletin.drafts.keys()].slice(which % bulletin.drafts.size)
    if (path !== undefined && bulletin.drafts.size > 2) remove(bulletin, path)
  },
  category: set((value) => ({ category: pick(CATEGORIES, value) })),
  province: set((value) => ({ province: pick(PROVINCES, value) })),
  tag: set((value) => ({ tags: pick(TAGS, value) })),
  author: set((value) => ({ author: pick(AUTHORS, value) })),
  topic: set((value) => ({ topic: value % 2 === 0 ? 'Mùa vàng' : null })),
  draft: set((value) => ({ draft: value % 2 === 0 ? 'true' : null })),
  expire: set((value) => ({ expires: value % 3 === 0 ? null : '2018-10-20' })),
  featured: set((value) => ({ featured: value % 2 === 0 ? 'true' : null })),
  related: set((value) => ({ related: value % 3 === 0 ? null : `[${AIM}]` })),
  link: edited((_, value) => ({ body: `Xem [đích](dich.md) lần ${String(value)}.` })),
  address: set((value) => ({ slug: `dia-chi-${String(value)}` })),
  crlf: edited(({ isCrlf }) => ({ isCrlf: !isCrlf })),
  clock(bulletin, { value }) {
    bulletin.hours += value % 300
  },
  picture(bulletin, edit) {
    const file = fileOf(edit.value, 'png')
    write(bulletin, `articles/${file}`, Buffer.concat([PNG, Buffer.from(String(edit.value))]))
    set(() => ({ image: `{ src: ${file}, alt: Ảnh }` }))(bulletin, edit)
  },
  attachment(bulletin, edit) {
    const file = fileOf(edit.value, 'csv')
    write(bulletin, `articles/${file}`, `Xã;${String(edit.value)}\n`)
    set(() => ({ attachments: `[{ file: ${file}, title: Bảng }]` }))(bulletin, edit)
  },
  bytes(bulletin, { which, value }) {
    const other = String(value).padStart(4, '0')
    write(bulletin, `articles/${fileOf(which, 'png')}`, Buffer.concat([PNG, Buffer.from(other)]))
    write(bulletin, `articles/${fileOf(which, 'csv')}`, `Xã;${other}\n`)
  },
  alert(bulletin, { which, value }) {
    const path = `articles/khan-${String(which % 2)}.md`
    const fields = ['kind: alert', 'level: khan', `title: Lũ ${String(value)}`, 'from: 2018-08-20', 'until: 2018-09-20']
    if (value % 3 === 0) rmSync(join(bulletin.root, path), { force: true })
    else write(bulletin, path, `---\n${fields.join('\n')}\narticle: ${AIM}\n---\n`)
  },
  page(bulletin, { value }) {
    write(bulletin, 'articles/gioi-thieu.md', `---\nkind: page\ntitle: Giới thiệu ${String(value % 3)}\n---\n\nLời.\n`)
  },
  aim(bulletin, { value }) {
    const fields = { title: `Đích ${String(value % 7)}`, date: dayOf(value % 90) }
    write(bulletin, AIM, article(fields, `Lần ${String(value)}.`))
  },
  settings(bulletin, { which, value }) {
    bulletin.settings = changedSettings(bulletin.settings, which, value)
    write(bulletin, 'site.yaml', settingsText(bulletin.settings))
  },
  emblem(bulletin, { value }) {
    write(bulletin, 'bieu-trung.png', Buffer.concat([PNG, Buffer.from(String(value))]))
  },
}
