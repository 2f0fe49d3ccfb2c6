import type { Item } from '../domain/article.ts'
import { pathsOf } from '../domain/paths.ts'
import type { Position, Problem } from '../domain/problem.ts'
import type { Site } from '../domain/site.ts'
import type { ItemReading } from './read-item.ts'
import { quoted, type Told } from './told.ts'

/** Items that cannot stand beside one another: two claim an address, or a translation has no right original. */
export function clashesOf(readings: readonly ItemReading[], site: Site): readonly Problem[] {
  const read = readings.filter(isRead)
  return [...addressClashes(read, site), ...withdrawnItems(read, site), ...translationFaults(read)]
}

/** Its places are looked up only where something is wrong: they are kept apart. */
interface Read extends ItemReading {
  readonly item: Item
}

function isRead(reading: ItemReading): reading is Read {
  return reading.item !== null
}

/** Addresses are compared without letter case: some hosts and disks know none. */
function addressClashes(read: readonly Read[], site: Site): readonly Problem[] {
  const owners = new Map<string, string>()
  const problems: Problem[] = []
  for (const lang of new Set(read.map(({ item }) => item.lang))) owners.set(pathsOf(lang, site.lang).home, '')
  for (const reading of read) {
    const { item } = reading
    const owner = owners.get(item.url)
    if (owner === undefined) owners.set(item.url, item.path)
    else problems.push(clashAt(item, owner, problemAt(item, reading.places.address, sameAddress(item, owner))))
  }
  for (const { item } of read) for (const { url } of item.files) owners.set(url.toLowerCase(), item.path)
  for (const reading of read) {
    const { item } = reading
    for (const alias of item.aliases) {
      const owner = owners.get(alias.toLowerCase())
      if (owner === undefined) owners.set(alias.toLowerCase(), item.path)
      else problems.push(clashAt(item, owner, problemAt(item, reading.places.aliases, takenAlias(alias, owner))))
    }
  }
  return problems
}

/** What was taken down for good does not come back at its address, nor does another page lead on from there. */
function withdrawnItems(read: readonly Read[], { withdrawn }: Site): readonly Problem[] {
  const gone = new Set(withdrawn)
  if (gone.size === 0) return []
  return read.flatMap((reading) => [
    ...(gone.has(reading.item.url)
      ? [problemAt(reading.item, reading.places.address, goneAddress(reading.item.url))]
      : []),
    ...reading.item.aliases
      .filter((alias) => gone.has(alias))
      .map((alias) => problemAt(reading.item, reading.places.aliases, goneAddress(alias))),
  ])
}

function goneAddress(url: string): Told {
  return {
    code: 'withdrawn-address',
    message: `Địa chỉ ${url} nằm trong mục withdrawn của site.yaml: bài ở đó đã được gỡ hẳn.`,
    remedy: 'Xóa tệp này, hoặc bỏ địa chỉ khỏi withdrawn nếu được phép đăng lại.',
  }
}

function sameAddress({ url }: Item, owner: string): Told {
  return {
    code: 'same-address',
    message: `Địa chỉ ${url} đã thuộc về ${owner === '' ? 'một trang của hệ thống' : owner}.`,
    remedy: 'Đổi tên một trong hai tệp, hoặc thêm mục slug khác vào một bài.',
  }
}

function takenAlias(alias: string, owner: string): Told {
  return {
    code: 'alias-in-use',
    message: `Địa chỉ cũ ${quoted(alias)} đang được dùng${owner === '' ? '' : ` ở ${owner}`}.`,
    remedy: 'Bỏ địa chỉ này khỏi aliases: nó đã có trang của nó.',
  }
}

/** A translation names an original of another language, which itself is none, and is the only one in its language. */
function translationFaults(read: readonly Read[]): readonly Problem[] {
  const translations = read.filter(({ item }) => item.translates !== null)
  if (translations.length === 0) return []
  const items = new Map(read.map(({ item }) => [item.path, item]))
  const versions = new Map<string, string>()
  return translations.flatMap((reading) => {
    const { item } = reading
    const original = items.get(item.translates ?? '')
    if (original === undefined) return []
    const version = `${original.path} ${item.lang}`
    const twin = versions.get(version) ?? null
    if (twin === null) versions.set(version, item.path)
    const told = translationFault(item, original, twin)
    return told === null ? [] : [clashAt(item, twin ?? original.path, problemAt(item, reading.places.translates, told))]
  })
}

function translationFault(item: Item, original: Item, twin: string | null): Told | null {
  if (original.lang === item.lang) {
    return {
      code: 'same-language',
      message: `Bài dịch và bài gốc (${original.path}) cùng một ngôn ngữ (${item.lang}).`,
      remedy: 'Ghi mục lang của bài dịch, ví dụ: lang: en; bài không phải bản dịch thì bỏ mục translates.',
    }
  }
  if (original.translates !== null) {
    return {
      code: 'translation-of-translation',
      message: `${original.path} cũng là một bản dịch.`,
      remedy: `Ghi thẳng bài gốc: translates: ${original.translates}`,
    }
  }
  if (twin === null) return null
  return {
    code: 'two-translations',
    message: `Bài gốc đã có bản dịch cùng ngôn ngữ: ${twin}.`,
    remedy: 'Giữ mục translates ở một bài.',
  }
}

function problemAt({ path }: Item, at: Position, told: Told): Problem {
  return { severity: 'error', file: path, ...at, ...told }
}

/** @param rival path of the other item; empty where it is a page of the system. */
function clashAt(item: Item, rival: string, problem: Problem): Problem {
  return rival === '' || rival === item.path ? problem : { ...problem, rival }
}
