import { closest } from '../domain/closest.ts'
import type { Problem } from '../domain/problem.ts'

/** What a problem says, before it is known where it stands. */
export type Told = Pick<Problem, 'code' | 'message' | 'remedy'>

/** A problem as the one string that zod lets a schema say; `unpacked()` opens it again. */
export function packed({ code, message, remedy }: Told): string {
  return [code, message, remedy].join('\n')
}

/** What `packed()` closed; a message of zod's own becomes a problem without advice of ours. */
export function unpacked(text: string): Told {
  const [code, message, remedy] = text.split('\n')
  if (code === undefined || message === undefined || remedy === undefined) {
    return {
      code: 'wrong-value',
      message: 'Giá trị này không dùng được.',
      remedy: 'Xem lại cách viết mục này trong hướng dẫn biên tập.',
    }
  }
  return { code, message, remedy }
}

/** What people wrote, as a message shows it: in “quotes”, on one line, cut when long. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  const characters = Array.from(line)
  return characters.length <= 80 ? `“${line}”` : `“${characters.slice(0, 79).join('')}…”`
}

/** “Có phải bạn muốn viết “a” hoặc “b”?”, or nothing when no candidate is near. */
export function didYouMean(written: string, candidates: Iterable<string>): string {
  return askFor(closest(written, candidates, 3))
}

/** The question for candidates that are known to be near. */
export function askFor(candidates: readonly string[]): string {
  return candidates.length === 0 ? '' : `Có phải bạn muốn viết ${candidates.map(quoted).join(' hoặc ')}?`
}

/** Sentences of a remedy, those that are empty left out. */
export function sentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ')
}
