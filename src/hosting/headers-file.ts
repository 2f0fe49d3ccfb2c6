import type { Host } from '../domain/host.ts'
import { FOREVER, HASHED_EXTENSIONS, type HostRules, REVALIDATED } from './host-rules.ts'
import type { Header } from './secure-headers.ts'

/** Headers of the addresses under a pattern: `/*`, `/sw.js`. */
export interface HeaderRule {
  readonly pattern: string
  readonly headers: readonly Header[]
}

/** Extensions of files that are not all named by their bytes: `robots.txt`. */
const UNHASHED: ReadonlySet<string> = new Set(['txt', 'js'])

/** What `_headers` says. Where two rules meet, both headers are sent: no header stands in two that do. */
export function headerRules(host: Host | null, { prefix, headers, languages }: HostRules): readonly HeaderRule[] {
  const [language] = languages
  const own: readonly Header[] =
    languages.length === 1 && language !== undefined ? [['Content-Language', language.lang]] : []
  // A star in the midst of a path is known to work at Cloudflare only.
  const extensions = host === 'cloudflare' ? HASHED_EXTENSIONS.filter((extension) => !UNHASHED.has(extension)) : []
  return [
    { pattern: `${prefix}*`, headers: [...headers, ...own] },
    forever(`${prefix}assets/*${host === 'cloudflare' ? '.js' : ''}`),
    ...extensions.map((extension) => forever(`${prefix}*.${extension}`)),
    { pattern: `${prefix}sw.js`, headers: [['Cache-Control', REVALIDATED]] },
  ]
}

function forever(pattern: string): HeaderRule {
  return { pattern, headers: [['Cache-Control', FOREVER]] }
}

/** `_headers`, as Netlify and Cloudflare Pages read it: a pattern a line, its headers indented under it. */
export function headersFile(rules: readonly HeaderRule[]): string {
  const lines = rules.flatMap(({ pattern, headers }) => [
    pattern,
    ...headers.map(([name, value]) => `  ${name}: ${value}`),
  ])
  return `${lines.join('\n')}\n`
}
