import type { Places } from './format.ts'
import { parseQuery, type Query, type Word } from './parse-query.ts'

/** A query with another spelling of a place put right. */
export interface Alias {
  /** What was put there. */
  readonly name: string
  readonly query: Query
}

/** Names of provinces and localities, to be known in a query. */
export interface PlaceBook {
  /** Whether one or two syllables in this form are a name, or neighbours in one. */
  isInName(words: readonly Word[], codes: readonly number[]): boolean
  /** Null when the query has no other spelling of a place. */
  aliasIn(query: Query): Alias | null
  /** What became of the places that a query names: “Thái Bình” → “Hưng Yên”. */
  heirsIn(query: Query): readonly { readonly name: string; readonly heirs: readonly string[] }[]
}

export function placeBook({ names, aliases, heirs }: Places): PlaceBook {
  const inNames = new Set(
    names
      .map(wordsOf)
      .flatMap((words) => [words, ...words.slice(1).map((_, place) => words.slice(place, place + 2))])
      .map(exactKey),
  )
  const aliased = new Map(aliases)
  return {
    isInName: (words, codes) =>
      inNames.has(exactKey(words.map(({ key }, place) => ({ key, code: codes[place] ?? 0 })))),
    aliasIn(query) {
      const words = query.runs.flat()
      for (const start of words.keys()) {
        for (let end = words.length; end > start; end -= 1) {
          const name = aliased.get(foldedKey(words.slice(start, end)))
          if (name === undefined) continue
          const runs = [words.slice(0, start), wordsOf(name), words.slice(end)]
          return { name, query: { ...query, runs: runs.filter((run) => run.length > 0) } }
        }
      }
      return null
    },
    heirsIn(query) {
      const asked = query.runs.map(foldedKey)
      return heirs.filter(({ name }) => asked.includes(foldedKey(wordsOf(name))))
    },
  }
}

/** The syllables of a name. */
export function wordsOf(name: string): readonly Word[] {
  return parseQuery(name).runs.flat()
}

/** How names are compared when marks and case do not matter. */
export function foldedKey(words: readonly Pick<Word, 'key'>[]): string {
  return words.map(({ key }) => key).join(' ')
}

function exactKey(words: readonly Pick<Word, 'key' | 'code'>[]): string {
  return words.map(({ key, code }) => `${key}${String(code)}`).join(' ')
}
