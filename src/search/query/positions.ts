import { TOLD_IN } from './format.ts'
import type { Form, Heard } from './shard.ts'

/**
 * The forms of a term, with the items that hold it.
 *
 * @param first what its shard says of it; of a pair where shards tell positions, what they say of its first syllable.
 * @param second what they say of the other, which stands next.
 */
export function formsOf(first: Heard, second?: Heard): readonly Form[] {
  if (second === undefined)
    return first.items.length > 0 ? first.forms.map((form) => inItems(form, first)) : first.forms
  return first.forms.flatMap((one) =>
    second.forms.flatMap((other) => {
      const next = new Set(other.numbers)
      const numbers = one.numbers.filter((position) => next.has(position + 1))
      const codes = [...one.codes, ...other.codes]
      return numbers.length > 0 ? inItems({ ...one, codes, isName: one.isName && other.isName, numbers }, first) : []
    }),
  )
}

/** Items in place of positions. */
function inItems(form: Form, { items, ends }: Heard): Form {
  const found = new Map<number, number>()
  let part = 0
  for (const position of form.numbers) {
    while ((ends[part] ?? Infinity) < position) part += 1
    const number = items[Math.floor(part / 3)] ?? 0
    const told = TOLD_IN[part % 3] ?? 0
    const before = found.get(number)
    found.set(number, before === undefined ? told : Math.max(before, told, 1))
  }
  return { ...form, numbers: Uint32Array.from(found.keys()), told: Uint8Array.from(found.values()) }
}
