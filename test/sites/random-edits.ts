import fc from 'fast-check'

import { article, PNG } from './articles.ts'
import { AIM, type Bulletin, CHANGES, fresh, type Kind, KINDS, pathOf, write, writeDraft } from './random-changes.ts'
import { FIRST_SETTINGS, settingsText } from './random-settings.ts'

/** One change that editors or owners make, or the clock. Numbers choose among what there is. */
export interface Edit {
  readonly kind: Kind
  readonly which: number
  readonly value: number
}

/** A series of edits; a failing one shrinks by leaving edits out (null). */
export function edits(count: number): fc.Arbitrary<readonly (Edit | null)[]> {
  const edit = fc.record({ kind: fc.constantFrom(...KINDS), which: fc.nat(9999), value: fc.nat(9999) })
  return fc.array(fc.option(edit, { freq: 1000 }), { minLength: count, maxLength: count })
}

/** A bulletin on the disk that is edited step by step, and the instant at which it is looked at. */
export interface EditedBulletin {
  readonly root: string
  now(): string
  /** Length of the lists of newer and older items. */
  neighbours(): number
  apply(edit: Edit): void
}

/** A bulletin of some articles of 2017 and 2018. */
export function editedBulletin(root: string, size: number): EditedBulletin {
  const bulletin: Bulletin = { root, drafts: new Map(), settings: FIRST_SETTINGS, hours: 0, writes: 0 }
  for (let place = 0; place < size; place++) writeDraft(bulletin, pathOf(place), fresh(place))
  write(bulletin, AIM, article({ title: 'Đích', date: '2017-03-01' }, 'Nội dung.'))
  write(bulletin, 'bieu-trung.png', PNG)
  write(bulletin, 'site.yaml', settingsText(bulletin.settings))
  return {
    root,
    now: () => new Date(Date.UTC(2018, 8, 1, bulletin.hours)).toISOString().replace('.000', ''),
    neighbours: () => bulletin.settings.neighbours,
    apply: (edit) => {
      CHANGES[edit.kind](bulletin, edit)
    },
  }
}
