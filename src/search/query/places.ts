import type { Place } from './format.ts'
import { parseQuery, type Query, type Word } from './parse-query.ts'

/** Names of provinces and localities, to be known in a query. */
export interface PlaceBook {
  /** Whether one or two syllables in this form are a name, or neighbours in one. */
  isInName(words: readonly Word[], codes: readonly number[]): boolean
  /** The query with another spelling of a place put right, and the name put there; null when there is none in it. */
  aliasIn(query: Query): { readonly name: string; readonly query: Query } | null
  /** What became of the places that a query names: “Thái Bình” → “Hưng Yên”. */
  heirsIn(query: Query): readonly { readonly name: string; readonly heirs: readonly string[] }[]
}

export function placeBook(places: readonly Place[]): PlaceBook {
  const all = places.flatMap(({ names }) => names.map(wordsOf))
  const inNames = new Set(
    all.flatMap((words) => [words, ...words.slice(1).map((_, place) => words.slice(place, place + 2))]).map(exactKey),
  )
  const folded = new Set(all.map(foldedKey))
  return {
    isInName: (words, codes) =>
      inNames.has(exactKey(words.map(({ key }, place) => ({ key, code: codes[place] ?? 0 })))),
    aliasIn(query) {
      const words = query.runs.flat()
      for (const { names, aliases } of places) {
        for (const alias of aliases.map(wordsOf)) {
          const key = foldedKey(alias)
          const start = words.findIndex((_, place) => foldedKey(words.slice(place, place + alias.length)) === key)
          if (start < 0 || folded.has(key)) continue
          const name = newest(names)
          const runs = [words.slice(0, start), wordsOf(name), words.slice(start + alias.length)]
          return { name, query: { ...query, runs: runs.filter((run) => run.length > 0) } }
        }
      }
      return null
    },
    heirsIn(query) {
      const asked = query.runs.map(foldedKey)
      return places.flatMap(({ names, became }) => {
        const name = names.find((each) => asked.includes(foldedKey(wordsOf(each))))
        const heirs = became.flatMap((id) => newest(places.find((place) => place.id === id)?.names ?? []))
        return name === undefined || heirs.length === 0 ? [] : [{ name, heirs }]
      })
    },
  }
}

function wordsOf(name: string): readonly Word[] {
  return parseQuery(name).runs.flat()
}

function foldedKey(words: readonly Pick<Word, 'key'>[]): string {
  return words.map(({ key }) => key).join(' ')
}

function exactKey(words: readonly Pick<Word, 'key' | 'code'>[]): string {
  return words.map(({ key, code }) => `${key}${String(code)}`).join(' ')
}

/** The last of the names that a place bore. */
function newest(names: readonly string[]): string {
  return names[names.length - 1] ?? ''
}
