import type { Token } from 'markdown-it'

import type { Position } from '../../domain/problem.ts'
import type { Draft } from './draft.ts'
import { createFinder } from './finder.ts'
import type { Inline } from './tokens.ts'

/** So many faults of a kind are looked for in one run of text; who has more has them told after mending these. */
const MOST = 20

export interface Shown {
  readonly text: string
  /** The group of it that stands on one line. */
  readonly start: string
  readonly at: () => Position
}

/** A fault in text: what it begins with, for a quick look, and the whole of it, of whose groups one stands there, on one line. */
export interface Fault {
  readonly probe: string
  readonly pattern: RegExp
}

/** Where readers see a fault as it was typed. */
export function shownIn(inlines: readonly Inline[], { probe, pattern }: Fault, draft: Draft): readonly Shown[] {
  return inlines.flatMap(({ token, children, rows }) => {
    if (!token.content.includes(probe)) return []
    const finder = createFinder(draft.lines, rows, draft.source.firstLine)
    return matchesOf(shownText(children), pattern).map(([text, ...groups]) => {
      const start = withoutSigns(groups.join(''))
      return { text: withoutSigns(text), start, at: () => finder.find(start, '') }
    })
  })
}

/** A character within the round brackets of a link, or brackets of its own: “anh (1).jpg”. */
export const WITHIN = String.raw`(?:[^()<>\n]|\([^()\n]{0,50}\))`

/** Stands for what is code, escaped or made into something. */
const GAP = '\uFFFF'

/** Stands for where a link begins. */
export const LINK = '\uFFFE'

/** Text that readers see as it was typed; what is code, escaped or made into something is a gap in it. */
function shownText(children: readonly Token[]): string {
  return children.map(({ type, content }) => (type === 'text' ? content : (SIGNS.get(type) ?? GAP))).join('')
}

/** A space before the end of a line tells that the editor wanted it there. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['softbreak', '\n'],
  ['hardbreak', ' \n'],
  ['link_open', LINK],
])

function withoutSigns(text: string): string {
  return text.replaceAll(GAP, '').replaceAll(LINK, '')
}

function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  for (const match of text.matchAll(pattern)) {
    matches.push(match)
    if (matches.length === MOST) break
  }
  return matches
}
