import { TOLD } from './query/format.ts'
import { type TermTable, termTable } from './term-table.ts'

/** Forms that items hold. */
export interface Postings {
  readonly terms: TermTable
  /** Starts the next item; numbers ascend. */
  item(number: number): void
  /**
   * A form met in the item.
   *
   * @param told one of `TOLD`.
   * @param capital 1 when it is written as a name, -1 when it is not, 0 when that cannot be seen.
   */
  meet(form: number, told: number, capital: number): void
  /** Items and what they say, form by form. */
  sorted(): SortedPostings
}

/** Postings of form `f` stand from `starts[f]` to `starts[f + 1]`, by number. */
export interface SortedPostings {
  readonly starts: Uint32Array
  readonly numbers: Uint32Array
  readonly told: Uint8Array
  /** Of each form: above 0 when it is mostly written with capitals. */
  readonly capitals: Int32Array
}

const FIRST_SIZE = 65_536

export function postings(): Postings {
  const terms = termTable()
  let forms = new Uint32Array(FIRST_SIZE)
  let told = new Uint8Array(FIRST_SIZE)
  let size = 0
  const items: number[] = []
  const begins: number[] = []
  /** Where the current item's posting of a form is; of an older item when it lies before the last begin. */
  let latest = new Int32Array(FIRST_SIZE).fill(-1)
  let capitals = new Int32Array(FIRST_SIZE)
  let begin = 0

  function add(form: number, fresh: number): void {
    if (size === forms.length) {
      forms = doubled(forms, new Uint32Array(size * 2))
      told = doubled(told, new Uint8Array(size * 2))
    }
    if (form >= latest.length) {
      latest = doubled(latest, new Int32Array(latest.length * 2).fill(-1))
      capitals = doubled(capitals, new Int32Array(capitals.length * 2))
    }
    latest[form] = size
    forms[size] = form
    told[size] = fresh
    size += 1
  }

  return {
    terms,
    item(number) {
      begin = size
      items.push(number)
      begins.push(size)
    },
    meet(form, fresh, capital) {
      const known = latest[form] ?? -1
      if (known < begin) add(form, fresh)
      else told[known] = Math.max(told[known] ?? 0, fresh, TOLD.again)
      capitals[form] = (capitals[form] ?? 0) + capital
    },
    sorted() {
      const starts = startsOf(forms.subarray(0, size), terms.size())
      return { starts, capitals, ...sort({ forms, told, items, ends: [...begins.slice(1), size] }, starts) }
    },
  }
}

function doubled<A extends { set(from: A): void }>(from: A, to: A): A {
  to.set(from)
  return to
}

function startsOf(forms: Uint32Array, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1)
  for (const form of forms) starts[form + 1] = (starts[form + 1] ?? 0) + 1
  for (let form = 0; form < count; form += 1) starts[form + 1] = (starts[form + 1] ?? 0) + (starts[form] ?? 0)
  return starts
}

interface Unsorted {
  readonly forms: Uint32Array
  readonly told: Uint8Array
  readonly items: readonly number[]
  readonly ends: readonly number[]
}

function sort({ forms, told, items, ends }: Unsorted, starts: Uint32Array): Pick<SortedPostings, 'numbers' | 'told'> {
  const size = starts.at(-1) ?? 0
  const next = starts.slice()
  const numbers = new Uint32Array(size)
  const sorted = new Uint8Array(size)
  let from = 0
  items.forEach((number, item) => {
    const end = ends[item] ?? from
    for (let posting = from; posting < end; posting += 1) {
      const form = forms[posting] ?? 0
      const place = next[form] ?? 0
      next[form] = place + 1
      numbers[place] = number
      sorted[place] = told[posting] ?? 0
    }
    from = end
  })
  return { numbers, told: sorted }
}
