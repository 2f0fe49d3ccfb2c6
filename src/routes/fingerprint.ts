import { digestOf } from '../domain/digest.ts'

/** What a page depends on, as digests and names, in three parts, so that it can be told why it is made again. */
export interface Dependencies {
  /** Code, layouts, settings, header and footer: `Context.base`, a digest itself. */
  readonly base: string
  /** What the page itself says. */
  readonly own: readonly string[]
  /** What it shows of other items. */
  readonly around: readonly string[]
}

/** Hexadecimal digits of each part. */
const PART = 16

/** A route's fingerprint: 48 hexadecimal digits, 64 bits for each part. */
export function fingerprintOf({ base, own, around }: Dependencies): string {
  return [base, digestOf(own), digestOf(around)].map((part) => part.slice(0, PART)).join('')
}

/** Which parts of a fingerprint differ from those of another. */
export function changedParts(one: string, other: string): readonly (keyof Dependencies)[] {
  const parts = ['base', 'own', 'around'] as const
  return parts.filter((_, place) => partOf(one, place) !== partOf(other, place))
}

function partOf(fingerprint: string, place: number): string {
  return fingerprint.slice(place * PART, (place + 1) * PART)
}
