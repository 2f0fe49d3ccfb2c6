import { CARDS_A_GROUP, type SegmentHead } from './format.ts'

/** Tells the month of a number: `2018/08`. A month has room for whole groups of cards. */
export function monthTeller({ months }: SegmentHead): (number: number) => string {
  const groups = months.flatMap(([month, room]) => Array.from({ length: 2 ** room / CARDS_A_GROUP }, () => month))
  return (number) => groups[Math.floor(number / CARDS_A_GROUP)] ?? ''
}
