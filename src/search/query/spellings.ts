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
  const counts = new Map<string, number>()
  own?.sheets.forEach(({ forms }, segment) => {
    for (const form of forms) {
      const text = spelled(run, form.codes, form.isName)
      const found = form.numbers.filter((number) => worths[segment]?.[number]).length
      counts.set(text, (counts.get(text) ?? 0) + found)
    }
  })
  const most = Math.max(...counts.values())
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .filter(({ count }) => count > 0 && count * RARE >= most)
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
}
