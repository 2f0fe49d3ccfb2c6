import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { type Fields, readFields } from './front-matter.ts'

/**
 * What the pages of a bulletin must hold, worked out a second time in the plainest way, without a line of `src/`: both
 * cannot be wrong together. It knows the bulletin's own language and well-formed articles only.
 */
export interface Oracle {
  /** Addresses of live articles, oldest first. */
  readonly order: readonly string[]
  /** Members of each index that has any, by its address, oldest first: `/chuyen-muc/kinh-te/`, `/2018/08/`. */
  readonly indexes: ReadonlyMap<string, readonly string[]>
  /** “Những tin mới hơn”, nearest first. */
  newer(url: string): readonly string[]
  /** “Những tin cũ hơn”, nearest first. */
  older(url: string): readonly string[]
}

export interface OracleCategory {
  readonly id: string
  readonly name: string
  readonly formerly?: readonly string[] | undefined
  readonly children?: readonly OracleCategory[] | undefined
}

export interface OracleOptions {
  /** Folder that holds `articles/`. */
  readonly root: string
  /** As `site.yaml` declares them; none: those found. */
  readonly categories: readonly OracleCategory[]
  readonly now: number
  /** Length of the newer and older lists. */
  readonly neighbours: number
}

interface Entry {
  readonly url: string
  readonly instant: number
  readonly slug: string
  readonly path: string
  readonly home: string
  readonly addresses: readonly string[]
}

export function oracleOf(options: OracleOptions): Oracle {
  const live = articlesIn(options).sort(
    (a, b) => a.instant - b.instant || compare(a.slug, b.slug) || compare(a.path, b.path),
  )
  const indexes = new Map<string, string[]>()
  for (const { url, addresses } of live) {
    for (const address of new Set(addresses)) indexes.set(address, [...(indexes.get(address) ?? []), url])
  }
  const beside = (url: string, list: readonly Entry[]): readonly string[] => {
    const at = list.findIndex((entry) => entry.url === url)
    if (at < 0) return []
    const { home } = list[at] ?? {}
    const fellows = list.slice(at + 1).filter((entry) => entry.home === home)
    return fellows.slice(0, options.neighbours).map((entry) => entry.url)
  }
  return {
    order: live.map(({ url }) => url),
    indexes,
    newer: (url) => beside(url, live),
    older: (url) => beside(url, live.toReversed()),
  }
}

function articlesIn({ root, categories, now }: OracleOptions): Entry[] {
  const entries: Entry[] = []
  for (const path of readdirSync(join(root, 'articles'), { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.md')) continue
    const fields = readFields(readFileSync(join(root, 'articles', path), 'utf8'))
    if (isLive(fields, now)) entries.push(entryOf(path.replaceAll('\\', '/'), fields, categories))
  }
  return entries
}

function isLive(fields: Fields, now: number): boolean {
  const [date = '', kind = 'article', draft, expires] = ['date', 'kind', 'draft', 'expires'].map(
    (key) => fields.get(key)?.[0],
  )
  if (kind !== 'article' || draft === 'true' || fields.has('lang') || instantOf(date, '00:00') > now) return false
  return expires === undefined || instantOf(expires, '23:59:59.999') > now
}

function entryOf(path: string, fields: Fields, categories: readonly OracleCategory[]): Entry {
  const [date = ''] = fields.get('date') ?? []
  const parts = path.replace(/\.md$/u, '').split('/')
  const name = parts.at(-1) === 'index' ? parts.at(-2) : parts.at(-1)
  const slug = slugOf(fields.get('slug')?.[0] ?? name ?? '')
  const instant = instantOf(date, '00:00')
  const month = monthOf(instant)
  const lines = (fields.get('category') ?? []).map((label) => lineOf(label, categories))
  const addressesOf = (key: string, word: string): readonly string[] =>
    (fields.get(key) ?? []).map((label) => `/${word}/${slugOf(label)}/`)
  return {
    url: `/${month}/${slug}/`,
    instant,
    slug,
    path,
    home: lines[0]?.at(-1) ?? '',
    addresses: [
      `/${month}/`,
      ...lines.flat().map((id) => `/chuyen-muc/${id}/`),
      ...(fields.get('province') ?? []).map((province) => `/tinh/${provinceOf(province)}/`),
      ...addressesOf('tags', 'tu-khoa'),
      ...addressesOf('topic', 'dong-su-kien'),
      ...addressesOf('author', 'tac-gia'),
    ],
  }
}

/** A category's id with those of all above it, the top first. */
function lineOf(label: string, categories: readonly OracleCategory[]): readonly string[] {
  const search = (list: readonly OracleCategory[]): readonly string[] | null => {
    for (const { id, name, formerly = [], children = [] } of list) {
      if ([id, name, ...formerly].some((each) => slugOf(each) === slugOf(label))) return [id]
      const below = search(children)
      if (below !== null) return [id, ...below]
    }
    return null
  }
  return search(categories) ?? [slugOf(label)]
}

function provinceOf(name: string): string {
  const id = slugOf(name).replace(/^(?:tinh|thanh-pho|tp)-/u, '')
  return ['thua-thien-hue', 'tt-hue'].includes(id) ? 'hue' : id
}

function instantOf(written: string, clock: string): number {
  const [, day = '', time = clock, zone = '+07:00'] =
    /^(\S{10})(?:[T ](\d\d:\d\d(?::\d\d)?))?\s*(\S+)?$/u.exec(written) ?? []
  return Date.parse(`${day.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/u, '$3-$2-$1')}T${time}${zone}`)
}

/** `2018/08`, in Việt Nam. */
function monthOf(instant: number): string {
  return new Date(instant + 7 * 3_600_000).toISOString().slice(0, 7).replace('-', '/')
}

function slugOf(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd').toLowerCase()
  return bare.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '')
}

function compare(a: string, b: string): number {
  return Number(a > b) - Number(a < b)
}
