import type { Place } from './format.ts'
import { parseQuery, type Query, type Word } from './parse-query.ts'

/** Names of provinces and localities, to be known in a query. */
export interface PlaceBook {
  /** The name that a run is in this form, as it is printed; null when it is none. */
  nameOf(run: readonly Word[], codes: readonly number[]): string | null
  /** The query with another spelling of a place put right, and the name put there; null when there is none in it. */
  aliasIn(query: Query): { readonly name: string; readonly query: Query } | null
  /** What became of the places that a query names: “Thái Bình” → “Hưng Yên”. */
  heirsIn(query: Query): readonly { readonly name: string; readonly heirs: readonly string[] }[]
}

export function placeBook(places: readonly Place[]): PlaceBook {
  const names = new Map(places.flatMap((place) => place.names.map((name) => [exactKey(wordsOf(name)), name] as const)))
  const folded = new Set(places.flatMap((place) => place.names.map((name) => foldedKey(wordsOf(name)))))
  const aliases = places.flatMap(({ names: own, aliases: others }) =>
    others.map((alias) => ({ key: foldedKey(wordsOf(alias)), length: wordsOf(alias).length, name: own.at(-1) ?? '' })),
  )
  const byId = new Map(places.map((place) => [place.id, place]))
  return {
    nameOf: (run, codes) =>
      names.get(exactKey(run.map(({ key }, place) => ({ key, code: codes[place] ?? 0 })))) ?? null,
    aliasIn(query) {
      const words = query.runs.flat()
      for (const { key, length, name } of aliases) {
        const start = words.findIndex((_, place) => foldedKey(words.slice(place, place + length)) === key)
        if (start < 0 || folded.has(key)) continue
        const runs = [words.slice(0, start), wordsOf(name), words.slice(start + length)].filter((run) => run.length > 0)
        return { name, query: { ...query, runs } }
      }
      return null
    },
    heirsIn(query) {
      const asked = query.runs.map(foldedKey)
      return places.flatMap(({ names: own, became }) => {
        const name = own.find((each) => asked.includes(foldedKey(wordsOf(each))))
        const heirs = became.flatMap((id) => byId.get(id)?.names.at(-1) ?? [])
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
