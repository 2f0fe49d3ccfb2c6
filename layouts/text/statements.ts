import type { Imprint, Measurement } from '../../src/domain/site.ts'

/** A part of a statement: paragraphs, perhaps under a heading. */
export interface StatementPart {
  readonly heading: string | null
  readonly paragraphs: readonly string[]
}

/** What the statements are about. */
export interface StatementFacts {
  readonly siteName: string
  readonly imprint: Imprint
  readonly measurement: Measurement | null
  /** Whether readers' browsers keep the pages that they have shown. */
  readonly isKept: boolean
}

/** The statements that every bulletin makes, from what Bantin does and what the owner has set. */
export interface Statements {
  readonly accessibility: {
    readonly title: string
    readonly parts: (facts: StatementFacts) => readonly StatementPart[]
  }
  readonly privacy: { readonly title: string; readonly parts: (facts: StatementFacts) => readonly StatementPart[] }
}

/** Ways to reach the publishing body, in words; the words for none when there is none. */
export function waysOf({ email, phone, address }: Imprint, none: string): string {
  const ways = [email, phone, address].filter((way) => way !== null)
  return ways.length === 0 ? none : ways.join(' · ')
}

/** The host that measures. */
export function hostOf({ script }: Measurement): string {
  return new URL(script).host
}
