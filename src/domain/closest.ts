import { distance } from 'fastest-levenshtein'

import { foldKey } from './text.ts'

/**
 * Did-you-mean: the candidates that a person may have meant, nearest first, each once. Marks, case, spaces and
 * punctuation do not count; at most one character in three (but always one) may differ.
 *
 * @example closest('provice', ['province', 'source']) // ['province']
 */
export function closest(written: string, candidates: Iterable<string>, limit = 3): readonly string[] {
  const key = foldKey(written)
  if (key === '') return []
  const reach = Math.max(1, Math.floor(key.length / 3))
  return [...new Set(candidates)]
    .map((text) => ({ text, far: distance(key, foldKey(text)), raw: distance(written, text) }))
    .filter(({ text, far }) => far <= reach && far < foldKey(text).length)
    .sort((a, b) => a.far - b.far || a.raw - b.raw)
    .slice(0, limit)
    .map(({ text }) => text)
}
