import { isInside } from '../press/ledger.ts'

/**
 * A deployment that has begun and not ended, as the target remembers it: written before its first file is touched,
 * removed after the last. Found at the start of another, it names the files that may be in either form.
 */
export interface Underway {
  /** Name under which what it replaces is kept. */
  readonly id: string
  /** 1, or one more for each time that it was taken up again. */
  readonly attempt: number
  /** Every URL that it may have touched. */
  readonly urls: readonly string[]
}

const HEADER = /^bantin-deploy 1 (\d{8}T\d{9}Z) (\d+) (\d+)$/u

export function formatUnderway({ id, attempt, urls }: Underway): string {
  return `${[`bantin-deploy 1 ${id} ${String(attempt)} ${String(urls.length)}`, ...urls].join('\n')}\n`
}

/** Null when it is not whole, or of another version. */
export function parseUnderway(text: string): Underway | null {
  const [header = '', ...urls] = text.split('\n')
  const [, id, attempt, count] = HEADER.exec(header) ?? []
  if (urls.pop() !== '' || id === undefined || String(urls.length) !== count || !urls.every(isInside)) return null
  return { id, attempt: Number(attempt), urls }
}

/** The instant in the name of a deployment, in milliseconds since 1970-01-01T00:00Z. */
export function deployedAt(id: string): number {
  return Date.parse(id.replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\d)(\d{3}Z)$/u, '$1-$2-$3:$4:$5.$6'))
}

/** Names deployments in the order of time: `20261125T014400000Z`. */
export function deploymentId(now: number): string {
  return new Date(now).toISOString().replace(/[-:.]/gu, '')
}
