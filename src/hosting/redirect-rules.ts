import type { Host } from '../domain/host.ts'
import { HOST_LIMITS, withinLimits } from './host-limits.ts'
import { escaped, type Move } from './host-rules.ts'

/** What redirects are made of. */
export interface Redirects {
  /** Path of the base URL, `/` at both ends. */
  readonly prefix: string
  /** Those of the newest items first. */
  readonly moves: readonly Move[]
}

type Rule = (move: Move, prefix: string) => string

/** How a host is told of one former address. nginx and Caddy take all of them, as data; GitHub Pages takes none. */
const RULES: Readonly<Partial<Record<Host, Rule>>> = {
  apache: ({ from, to }, prefix) => `RewriteRule "^${escaped(from.slice(prefix.length))}$" "${to}" [R=301,QSD,L]`,
  iis: ({ from, to }, prefix) =>
    [
      `<location path="${from.slice(prefix.length).replace(/\/$/u, '')}"><system.webServer><httpRedirect enabled="true"`,
      `destination="${to}" exactDestination="true" httpResponseStatus="Permanent" /></system.webServer></location>`,
    ].join(' '),
  cloudflare: ({ from, to }) => `${from} ${to} 301`,
  // A file comes before a rule there, unless the rule insists.
  netlify: ({ from, to }) => `${from} ${to} 301!`,
  gitlab: ({ from, to }) => `${from} ${to} 301`,
}

/** As many as the host takes. */
export function redirectRules(host: Host, redirects: Redirects): readonly string[] {
  return [...ruled(host, redirects).keys()]
}

/** The former addresses that those rules are for. */
export function movesWithRules(host: Host, redirects: Redirects): readonly Move[] {
  return [...ruled(host, redirects).values()]
}

/** Former addresses that the host could have a rule for, and has none for want of room. */
export function movesLeftOut(host: Host, redirects: Redirects): number {
  return RULES[host] === undefined ? 0 : redirects.moves.length - ruled(host, redirects).size
}

function ruled(host: Host, { prefix, moves }: Redirects): ReadonlyMap<string, Move> {
  const rule = RULES[host]
  if (rule === undefined) return new Map()
  const rules = new Map(moves.map((move) => [rule(move, prefix), move]))
  const taken = new Set(withinLimits([...rules.keys()], HOST_LIMITS[host].redirects))
  return new Map([...rules].filter(([text]) => taken.has(text)))
}
