import { mixed } from './hash.ts'

/**
 * The index on disk. One folder for a language, `/tim-kiem/`:
 *
 *     muc-luc.json               what there is: `Contents`
 *     <segment>/<n>.bin          shards of terms, numbered from 0: those of pairs, then those of all others
 *     tin/<month>/<place>.json   an item with its text: `Entry`; `tin/trang/<place>.json` a page that has no date
 *     tin/<month>/ngay.json      places of the items of a month with their dates, the newest first: `Days`
 *     am-tiet.json               syllables, for completion and “did you mean”
 *
 * **Segments** are cut by the calendar of the newest item: `cu` before its year, `nam` its year before its month,
 * `thang` its month. Every month of a segment has the same room, `2 ** room` places, so that only a largest month that
 * grows out of it moves the others. An item's place in its month comes from a hash of its address, so that a back-dated
 * item moves hardly any other, and its number in the segment is that place after the rooms of all months before. Hence a
 * number tells the month, and its file stays when the calendar moves on.
 *
 * **A term** is a syllable, a pair of neighbours, a document number or a filter (`tinh:dien-bien`); for syllables and
 * pairs it is their folded form, under which the exact forms are listed. Its shard and its name there are hashes
 * (`hash.ts`). A name has `SPARE` bits more than it takes to number the terms of the shard, so that of 500 terms that
 * nobody wrote one is found.
 *
 * **Shards** of pairs have 3 KB in `cu` and 1.5 KB in `nam`; those of single syllables, whose longest lists have 18 KB
 * by themselves, 1.5 and 1 KB. A query takes one shard of each segment for each term, while items of the segment are left
 * that may have all: with shards of 12 KB throughout, words that stand apart cost 90 KB more of 20,000 articles. An
 * article touches a shard for nearly every term that it has, however many shards there are, so small ones cost hardly
 * more files.
 *
 * **The month** has 16 shards at most, which a new article makes anew: few, and so large ones. It has none of pairs but
 * tells of each syllable every position (`SegmentHead.pairs` is 0): two thirds of the bytes, and who looks for three
 * syllables in a row, or apart, takes three shards in place of five. Past 2 ** 23 characters it tells pairs, as others do.
 *
 * **The index proposes, the text decides**: a run of three syllables and more is in few items besides those that hold
 * all its pairs, and an item is shown only when its own text holds it. So positions, a fifth of an index, are kept of
 * the month only.
 *
 * **A shard**: one byte `FORMAT`, four bytes of the segment's `signature`, then bits, most significant first:
 *
 *     gamma       items + 1; no items where shards tell pairs, and then the next three lines are left out
 *       ascending   their numbers
 *       gamma       the last position of a part
 *       ascending   positions past the title, the summary and the text of each item
 *     gamma         terms + 1
 *     for each term, by name:
 *       split(SPARE)  name less the one before
 *       gamma         forms; for each, by code:
 *         split(CODE_BITS)  for each syllable, two of a pair and else one: tone and marks that the folded form lacks,
 *                           as one number of mixed radix (`syllable.ts`)
 *         1 bit      whether it is mostly written with capitals
 *         gamma      items, or positions
 *         ascending  their numbers
 *         for each item where it is told: 0, 10, 110 or 111 for `TOLD` 0 to 3; nothing for positions
 *
 * Positions are counted through all items: one for each filter, then one for each syllable, and one that nothing takes
 * where a run or a part ends; a document number stands where its first syllable does.
 *
 * Gamma is Elias', `split(w)` keeps w low bits and writes the rest as gamma, ascending is binary interpolative coding.
 * A shard is smaller so than any compression makes it, and needs none: hosts seldom compress what they do not know.
 */
export const FORMAT = 4

/** Bytes before the bits of a shard. */
export const SHARD_HEAD = 5

/** Least room of a month, as an exponent: a month that has twice 256 items for the first time moves all its texts. */
export const LEAST_ROOM = 9

/** Bits of a name beyond those that number the terms of a shard. */
export const SPARE = 9

/** Low bits of the code of a syllable. */
export const CODE_BITS = 3

/** Codes of a syllable are below this; that of a pair is the first one's times this, and the second one's. */
export const CODES = 2 ** 14

/** Where an item tells a term, by worth. */
export const TOLD = { once: 0, again: 1, summary: 2, title: 3 } as const

/** The same of the three parts that an item has, by their order: title, summary, text. */
export const TOLD_IN = [3, 2, 0]

export type SegmentName = 'cu' | 'nam' | 'thang'

/** How many shards a segment has: those of pairs come first. Without any of pairs, shards tell positions. */
export interface Shards {
  readonly pairs: number
  readonly singles: number
}

export interface SegmentHead extends Shards {
  readonly name: SegmentName
  /** Of the format and the numbering, 32 bits: shards of another build are told by it. */
  readonly signature: number
  /** Of each month, as an exponent. */
  readonly room: number
  /** In order: `2018/08`; empty, and first, for items without a date. */
  readonly months: readonly string[]
}

/** Provinces and localities, past and present. */
export interface Places {
  /** Every name that one of them bore. */
  readonly names: readonly string[]
  /** Other spellings, folded, each with the usual name. */
  readonly aliases: readonly (readonly [key: string, name: string])[]
  /** What took the place of those that are no more. */
  readonly heirs: readonly { readonly name: string; readonly heirs: readonly string[] }[]
}

/** `muc-luc.json`. */
export interface Contents {
  readonly format: number
  readonly segments: readonly SegmentHead[]
  readonly places: Places
  /** Folded syllables that are in every other text, the most frequent first: they are looked up last, or not at all. */
  readonly common: readonly string[]
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
export function roomOf({ months, room }: Pick<SegmentHead, 'months' | 'room'>): number {
  return months.length * 2 ** room
}

/** The shard of a term. */
export function shardOf(
  { hash, isPair }: { readonly hash: number; readonly isPair: boolean },
  { pairs, singles }: Shards,
): number {
  return isPair ? mixed(hash) % pairs : pairs + (mixed(hash) % singles)
}

/** Bits of the names in a shard of so many terms. */
export function nameBits(terms: number): number {
  return SPARE + 32 - Math.clz32(terms)
}

/** The file of an item from the folder of the index. */
export function entryPath(month: string, place: number | 'ngay'): string {
  return `tin/${month === '' ? 'trang' : month}/${String(place)}.json`
}
