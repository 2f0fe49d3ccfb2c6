import { parse } from 'yaml'

import { slug } from '../../src/domain/slug.ts'
import { findPlace } from '../../src/gazetteer/find-place.ts'
import { placeIndex } from '../../src/gazetteer/place-index.ts'
import { provinces } from '../../src/gazetteer/provinces.ts'
import type { GeneratedFile } from './generated-bulletin.ts'

/** A label by its id in addresses and its name on pages. */
export interface Label {
  readonly id: string
  readonly name: string
}

/** What a generated article says, in words that any generator understands. */
export interface ArticleFacts {
  readonly slug: string
  readonly title: string
  /** `YYYY-MM-DD`. */
  readonly day: string
  /** `HH:MM`, or null. */
  readonly time: string | null
  readonly summary: string | null
  readonly featured: boolean
  /** The home category first. */
  readonly categories: readonly Label[]
  readonly provinces: readonly Label[]
  readonly tags: readonly Label[]
  readonly authors: readonly Label[]
  readonly topics: readonly Label[]
  /** Markdown. */
  readonly body: string
}

const PLACES = placeIndex(provinces())

/** Reads an article of the generator back; its shape is known, so nothing is validated. */
export function factsOf({ path, text }: GeneratedFile): ArticleFacts {
  const [, yaml = '', body = ''] = /^---\n(.*?)\n---\n\n(.*)$/su.exec(text) ?? []
  const fields = fieldsOf(parse(yaml, { schema: 'failsafe' }))
  const texts = (name: string): readonly string[] => [fields.get(name) ?? []].flat().map(String)
  const labels = (name: string): readonly Label[] => texts(name).map((label) => ({ id: slug(label), name: label }))
  const [day = '', time = null] = texts('date').join('').split(' ')
  return {
    slug: /([^/]+)\.md$/u.exec(path)?.[1] ?? '',
    title: texts('title').join(''),
    day,
    time,
    summary: texts('summary')[0] ?? null,
    featured: texts('featured').includes('true'),
    categories: labels('category'),
    provinces: texts('province').map((name) => province(name, day)),
    tags: labels('tags'),
    authors: labels('author'),
    topics: labels('topic'),
    body,
  }
}

function fieldsOf(parsed: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : [])
}

function province(name: string, day: string): Label {
  const found = findPlace(PLACES, name, day)
  if (found.kind !== 'found') throw new Error(`The generator made up a province: ${name}`)
  return { id: found.unit.id, name }
}
