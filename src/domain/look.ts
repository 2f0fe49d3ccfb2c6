import { type Colour, readable } from './colour.ts'
import type { MediaFile } from './media.ts'
import type { Position } from './problem.ts'

/** Blocks of the front page, in their usual order. */
export const HOME_BLOCKS = ['featured', 'newest', 'categories'] as const

export type HomeBlock = (typeof HOME_BLOCKS)[number]

/** A category or page that the owner names; whether there is one is known once all items are. */
export interface NamedPlace extends Position {
  /** Id of a category, or last part of the address of a plain page. */
  readonly name: string
}

/** What the owner sets of the look of a bulletin. */
export interface Look {
  /** Colour of marks and links; null for that of the layouts. It can be read on every light ground, as white can on it. */
  readonly accent: Colour | null
  /** Beside the bulletin's name. */
  readonly emblem: { readonly file: MediaFile; readonly alt: string } | null
  /** Stands in the masthead in place of the bulletin's name. */
  readonly masthead: string | null
  /** What the front page shows, in this order. */
  readonly home: readonly HomeBlock[]
  /** Categories of the front page, in this order; none set is all of the top level. */
  readonly homeCategories: readonly NamedPlace[]
  /** What the menu shows before the ways by place and time; none set is the categories of the top level. */
  readonly menu: readonly NamedPlace[]
}

/** The accent of the layouts (`layouts/assets/styles/tokens.css`), for an owner who sets none. */
export const ACCENT: Colour = '#a01c22'

/** Grounds of the layouts in light and dark (`layouts/assets/styles/tokens.css`), and white, the text on the accent. */
export const GROUNDS = { light: ['#ffffff', '#f6f3ee'], dark: ['#161311', '#221d1a'] } as const

/** Contrast that small text needs (WCAG 2.2, 1.4.3). */
const LEAST = 4.5

/** The accent itself when it can be read, else the nearest darker one that can. */
export function readableAccent(accent: Colour): Colour {
  return readable(accent, { towards: '#000000', grounds: GROUNDS.light, least: LEAST })
}

/** Contrast of links in the dark: more than they need, since thin light strokes look thinner. */
const LEAST_IN_DARK = 7

/** The colour of links on dark grounds. */
export function linkInDark(accent: Colour): Colour {
  return readable(accent, { towards: '#ffffff', grounds: GROUNDS.dark, least: LEAST_IN_DARK })
}
