/**
 * The index on disk. One folder for a language, `/tim-kiem/`:
 *
 *     muc-luc.json               what there is: `Contents`
 *     <segment>/<n>.bin          shards of terms, numbered from 0
 *     tin/<month>/<place>.json   an item with its text: `Entry`; `tin/trang/<place>.json` a page that has no date
 *     tin/<month>/ngay.json      places of the items of a month with their dates, the newest first: `Days`
 *     am-tiet.json               syllables, for completion and “did you mean”
 *
 * **Segments** are cut by the calendar of the newest item: `cu` before its year, `nam` its year before its month,
 * `thang` its month. A month has room for `2 ** n` items; an item's place in it comes from a hash of its address, so
 * that a back-dated item moves hardly any other, and its number in the segment is that place after the rooms of all
 * months before. Hence a number tells the month, and its file stays when the calendar moves on.
 *
 * **A term** is a syllable, a pair of neighbours, a document number or a filter (`tinh:dien-bien`); for syllables and
 * pairs it is their folded form, under which the exact forms are listed. Its shard and its name there are hashes
 * (`hash.ts`): 24 bits, so that of 20,000 terms that nobody wrote one is found.
 *
 * **The index proposes, the text decides**: a run of three syllables and more is in few items besides those that hold
 * all its pairs, and an item is shown only when its own text holds it. So positions, a fifth of an index, are not kept.
 *
 * **A shard**: one byte `FORMAT`, four bytes of the segment's `signature`, then bits, most significant first:
 *
 *     gamma   terms + 1
 *     5 bits  w
 *     for each term, by name:
 *       split(w)  name less the one before
 *       1 bit     whether it is a pair
 *       gamma     forms; for each, by code:
 *         split(5)   code: the marks that the folded form lacks, as one number of mixed radix (`scan.ts`)
 *         1 bit      whether it is mostly written with capitals
 *         gamma      items
 *         ascending  their numbers
 *         for each item where it is told: 0, 10, 110 or 111 for `TOLD` 0 to 3
 *
 * Gamma is Elias', `split(w)` keeps w low bits and writes the rest as gamma, ascending is binary interpolative coding.
 * A shard is smaller so than any compression makes it, and needs none: hosts seldom compress what they do not know.
 */
export const FORMAT = 2

/** Bytes before the bits of a shard. */
export const SHARD_HEAD = 5

/** Least room of a month, as an exponent: numbers of one month are so many together at least. */
export const LEAST_ROOM = 4

/** Where an item tells a term, by worth. */
export const TOLD = { once: 0, again: 1, summary: 2, title: 3 } as const

export type SegmentName = 'cu' | 'nam' | 'thang'

/** Months of a segment in order, each with the exponent of its room: `['2018/08', 6]`; items without a date first. */
export type Months = readonly (readonly [month: string, room: number])[]

export interface SegmentHead {
  readonly name: SegmentName
  readonly shards: number
  /** Of the numbering, hexadecimal: shards of another build are told by it. */
  readonly signature: string
  readonly months: Months
}

/** A province or locality: names it bore, other spellings, and what it became. */
export interface Place {
  readonly id: string
  readonly names: readonly string[]
  readonly aliases: readonly string[]
  readonly became: readonly string[]
}

/** `muc-luc.json`. */
export interface Contents {
  readonly format: number
  readonly segments: readonly SegmentHead[]
  readonly places: readonly Place[]
}

/** An item as results show it. */
export interface Entry {
  readonly href: string
  readonly title: string
  /** `YYYY-MM-DD`, or with a time `YYYY-MM-DD HH:mm`; empty for a page that has no date. */
  readonly date: string
  readonly category: string
  readonly provinces: string
  /** Empty where nobody wrote one. */
  readonly summary: string
  /** A line for each block. */
  readonly text: string
}

/** `ngay.json`: the newest first. */
export type Days = readonly (readonly [place: number, date: string])[]

/** Numbers that a segment has room for. */
export function roomOf(months: Months): number {
  return months.reduce((sum, [, room]) => sum + 2 ** room, 0)
}

/** The file of an item from the folder of the index. */
export function entryPath(month: string, place: number | 'ngay'): string {
  return `tin/${month === '' ? 'trang' : month}/${String(place)}.json`
}
