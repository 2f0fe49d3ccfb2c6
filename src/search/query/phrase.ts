import type { SegmentHead } from './format.ts'
import { pairOne, pairTwo } from './hash.ts'
import type { Library } from './library.ts'
import type { Word } from './parse-query.ts'
import type { Form } from './shard.ts'

/** One exact form of a whole run: which items hold it, and how, as in `Form.told`. */
export interface Chain {
  /** Of each syllable. */
  readonly codes: readonly number[]
  readonly items: ReadonlyMap<number, number>
}

/** The forms in which a run stands side by side in a segment. */
export async function chainsOf(
  run: readonly Word[],
  segment: SegmentHead,
  library: Library,
): Promise<readonly Chain[]> {
  const [first, ...others] = run
  if (first === undefined) return []
  if (others.length === 0) {
    const forms = await library.forms(segment, first, false)
    return forms.map((form) => ({ codes: [form.code], items: itemsOf(form) }))
  }
  const pairs = await Promise.all(
    others.map((word, place) => pairForms(run[place] ?? first, word, { segment, library })),
  )
  return (
    pairs.reduce<readonly Chain[] | null>(
      (chains, forms) => (chains === null ? forms : chains.flatMap((chain) => joined(chain, forms))),
      null,
    ) ?? []
  )
}

/** Forms of two neighbours. */
export async function pairForms(
  one: Word,
  two: Word,
  { segment, library }: { readonly segment: SegmentHead; readonly library: Library },
): Promise<readonly Chain[]> {
  const hashes = { one: pairOne(one.one, two.one), two: pairTwo(one.two, two.two) }
  const forms = await library.forms(segment, hashes, true)
  return forms.map((form) => ({
    codes: [Math.floor(form.code / two.radix), form.code % two.radix],
    items: itemsOf(form),
  }))
}

function itemsOf({ numbers, told }: Form): ReadonlyMap<number, number> {
  const items = new Map<number, number>()
  numbers.forEach((number, place) => items.set(number, told[place] ?? 0))
  return items
}

/** A chain made longer by the pairs that begin as it ends, and begin there: the next place is one further, modulo 8. */
function joined(chain: Chain, pairs: readonly Chain[]): readonly Chain[] {
  return pairs
    .filter(({ codes }) => codes[0] === chain.codes.at(-1))
    .map((pair) => ({ codes: [...chain.codes, pair.codes[1] ?? 0], items: met(chain.items, pair.items) }))
    .filter(({ items }) => items.size > 0)
}

function met(before: Chain['items'], next: Chain['items']): Chain['items'] {
  const both = new Map<number, number>()
  for (const [number, told] of next) {
    const other = before.get(number)
    if (other === undefined) continue
    const places = shifted(other >> 4) & (told >> 4)
    if (places === 0) continue
    both.set(number, Math.min(other & 3, told & 3) | Math.min(other & 12, told & 12) | (places << 4))
  }
  return both
}

function shifted(places: number): number {
  return ((places << 1) | (places >> 7)) & 255
}
