import type { Header } from './secure-headers.ts'

/** Headers of the addresses under a pattern: `/*`, `/sw.js`. */
export interface HeaderRule {
  readonly pattern: string
  readonly headers: readonly Header[]
}

/** `_headers`, as Netlify and Cloudflare Pages read it: a pattern a line, its headers indented under it. */
export function headersFile(rules: readonly HeaderRule[]): string {
  const lines = rules.flatMap(({ pattern, headers }) => [
    pattern,
    ...headers.map(([name, value]) => `  ${name}: ${value}`),
  ])
  return `${lines.join('\n')}\n`
}
