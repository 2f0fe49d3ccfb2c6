import type { LookUp } from './look-up.ts'
import type { Query } from './parse-query.ts'
import { spelled } from './spell.ts'

/** A spelling that a query without marks may mean. */
export interface Spelling {
  readonly text: string
  readonly count: number
}

/** A spelling that stands in fewer items than the most frequent one by this factor is a chance meeting or a slip. */
const RARE = 25

/** Spellings in which the query's only run, of one or two syllables, was found, the most frequent first. */
export function spellingsOf({ runs }: Query, { known, worths }: LookUp): readonly Spelling[] {
  const [run = [], ...others] = runs
  const [own, ...more] = known
  if (others.length + more.length > 0) return []
  const found = new Map<string, Spelling>()
  own?.sheets.forEach(({ forms }, segment) => {
    for (const { codes, isName, numbers } of forms) {
      const plain = spelled(run, codes)
      // The largest segment comes first, and knows best what is a name.
      const { text, count } = found.get(plain) ?? { text: isName ? capitalised(plain) : plain, count: 0 }
      found.set(plain, { text, count: count + numbers.filter((number) => worths[segment]?.[number]).length })
    }
  })
  const all = [...found.values()]
  const most = Math.max(...all.map(({ count }) => count))
  return all
    .filter(({ count }) => count > 0 && count * RARE >= most)
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
}

function capitalised(text: string): string {
  return text.replace(/(^| )./gu, (first) => first.toUpperCase())
}
