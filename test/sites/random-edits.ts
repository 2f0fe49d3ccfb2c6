import fc from 'fast-check'
import { rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'

import { article, type Fields } from './articles.ts'
import { writeFiles } from './build-site.ts'

/** One change that editors make, or the clock. Numbers choose among what there is. */
export interface Edit {
  readonly kind: (typeof KINDS)[number]
  readonly which: number
  readonly value: number
}

const KINDS = [
  ...(['add', 'title', 'body', 'rename', 'date', 'delete', 'category', 'province', 'tag'] as const),
  ...(['draft', 'expire', 'clock', 'crlf', 'featured'] as const),
] as const

/** A series of edits; a failing one shrinks by leaving edits out (null). */
export function edits(count: number): fc.Arbitrary<readonly (Edit | null)[]> {
  const edit = fc.record({ kind: fc.constantFrom(...KINDS), which: fc.nat(9999), value: fc.nat(9999) })
  return fc.array(fc.option(edit, { freq: 1000 }), { minLength: count, maxLength: count })
}

const CATEGORIES = ['Kinh tế', 'Văn hóa', '[Văn hóa, Kinh tế]', 'Nông thôn mới'] as const
const PROVINCES = ['Điện Biên', 'Hưng Yên', '[Hưng Yên, Thái Bình]', 'Toàn quốc'] as const
const TAGS = ['OCOP', 'đường nông thôn', '[OCOP, lúa]'] as const

interface Draft {
  readonly fields: Fields
  readonly body: string
  readonly isCrlf: boolean
}

/** A bulletin on the disk that is edited step by step, and the instant at which it is looked at. */
export interface EditedBulletin {
  readonly root: string
  now(): string
  apply(edit: Edit): void
}

/** A bulletin of some articles of 2017 and 2018. */
export function editedBulletin(root: string, size: number): EditedBulletin {
  const drafts = new Map<string, Draft>()
  let hours = 0
  let clock = 0
  const write = (path: string, draft: Draft): void => {
    drafts.set(path, draft)
    const text = article(draft.fields, draft.body)
    writeFiles(root, { [path]: draft.isCrlf ? text.replaceAll('\n', '\r\n') : text })
    // Long ago, each at an instant of its own: a build takes the disk's word for it, as for a file left alone.
    clock += 1
    utimesSync(join(root, path), 1_500_000_000 + clock, 1_500_000_000 + clock)
  }
  for (let place = 0; place < size; place++) write(pathOf(place), fresh(place))
  const changes = changesOf(drafts, write, root)
  return {
    root,
    now: () => new Date(Date.UTC(2018, 8, 1, hours)).toISOString().replace('.000', ''),
    apply(edit) {
      if (edit.kind === 'clock') hours += edit.value % 300
      else changes[edit.kind](edit)
    },
  }
}

function pathOf(number: number): string {
  return `articles/bai-${String(number)}.md`
}

function fresh(number: number): Draft {
  return {
    fields: {
      title: `Tin số ${String(number)}`,
      date: dayOf(number * 37),
      category: pick(CATEGORIES, number),
      province: pick(PROVINCES, number >> 1),
      tags: pick(TAGS, number >> 2),
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

type Changes = Readonly<Record<Exclude<Edit['kind'], 'clock'>, (edit: Edit) => void>>

function changesOf(drafts: Map<string, Draft>, write: (path: string, draft: Draft) => void, root: string): Changes {
  const chosen = (which: number): [string, Draft] => [...drafts][which % drafts.size] ?? [pathOf(which), fresh(which)]
  const remove = (path: string): void => {
    drafts.delete(path)
    rmSync(join(root, path), { force: true })
  }
  const set = (fieldsOf: (value: number) => Fields) => {
    return ({ which, value }: Edit): void => {
      const [path, draft] = chosen(which)
      write(path, { ...draft, fields: { ...draft.fields, ...fieldsOf(value) } })
    }
  }
  return {
    add: ({ which, value }) => {
      write(pathOf(10_000 + which), fresh(value))
    },
    title: set((value) => ({ title: `Nhan đề mới ${String(value)}` })),
    body({ which, value }) {
      const [path, draft] = chosen(which)
      write(path, { ...draft, body: `Sửa lần ${String(value)}.\n\n## Mục\n\nThêm một đoạn.` })
    },
    rename({ which, value }) {
      const [path, draft] = chosen(which)
      remove(path)
      write(pathOf(20_000 + value), draft)
    },
    date: set((value) => ({ date: dayOf(value) })),
    delete({ which }) {
      if (drafts.size > 2) remove(chosen(which)[0])
    },
    category: set((value) => ({ category: pick(CATEGORIES, value) })),
    province: set((value) => ({ province: pick(PROVINCES, value) })),
    tag: set((value) => ({ tags: pick(TAGS, value) })),
    draft: set((value) => ({ draft: value % 2 === 0 ? 'true' : null })),
    expire: set((value) => ({ expires: value % 3 === 0 ? null : '2018-10-20' })),
    featured: set((value) => ({ featured: value % 2 === 0 ? 'true' : null })),
    crlf({ which }) {
      const [path, draft] = chosen(which)
      write(path, { ...draft, isCrlf: !draft.isCrlf })
    },
  }
}
