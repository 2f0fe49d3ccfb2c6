/**
 * The index on disk. One folder for a language, `/tim-kiem/`:
 *
 *     muc-luc.json            what there is: `Contents`
 *     <segment>/<n>.bin       shards of terms, numbered from 0
 *     <segment>/<group>.json  cards of the items whose numbers are `group * CARDS_A_GROUP` and on
 *     am-tiet.json            syllables, for completion and “did you mean”
 *
 * **Segments** are cut by the calendar of the newest item: `cu` before its year, `nam` its year before its month,
 * `thang` its month. An item's number is its place in its segment: months in order, each with room for `2 ** n` items,
 * inside the month by a hash of the address, so that a back-dated item moves hardly any other. Hence a number tells
 * the month, and an item is compared with others by date without its card.
 *
 * **A term** is a syllable, a pair of neighbours, a document number or a filter (`tinh:dien-bien`); for syllables and
 * pairs it is their folded form, under which the exact forms are listed. Its shard and its name there are hashes
 * (`hash.ts`): 24 bits, so that of 70,000 terms that nobody wrote one is found.
 *
 * **A shard**: one byte `FORMAT`, four bytes of the segment's `signature`, then bits, most significant first:
 *
 *     gamma   terms + 1
 *     5 bits  w
 *     for each term, by name:
 *       split(w)  name less the one before
 *       1 bit     whether places are told: of pairs
 *       gamma     forms; for each, by code:
 *         split(5)   code: the marks that the folded form lacks, as one number of mixed radix (`scan.ts`)
 *         gamma      items
 *         ascending  their numbers
 *         for each item: field, 0 body, 10 summary, 11 title; times, 0 once, 10 twice, 11 more; and where places are
 *         told, 3 bits for each of one or two, else 8 bits, one for each place modulo 8 that occurs
 *
 * Gamma is Elias', `split(w)` keeps w low bits and writes the rest as gamma, ascending is binary interpolative coding.
 * A shard is smaller so than any compression makes it, and needs none: hosts seldom compress what they do not know.
 */
export const FORMAT = 1

/** Bytes before the bits of a shard. */
export const SHARD_HEAD = 5

/** Numbers that one file of cards holds; of these about three in eight are taken. */
export const CARDS_A_GROUP = 16

/** Where something stands in an item. */
export const FIELD = { body: 0, summary: 1, title: 2 } as const

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
export interface Card {
  /** Its number in the segment. */
  readonly number: number
  readonly href: string
  readonly title: string
  /** `YYYY-MM-DD`, or with a time `YYYY-MM-DD HH:mm`; empty for a page that has no date. */
  readonly date: string
  readonly category: string
  readonly provinces: string
  readonly summary: string
}

/** Numbers that a segment has room for. */
export function roomOf(months: Months): number {
  return months.reduce((sum, [, room]) => sum + 2 ** room, 0)
}
