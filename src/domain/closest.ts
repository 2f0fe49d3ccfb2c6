import { distance } from 'fastest-levenshtein'

import { foldKey } from './text.ts'

/**
 * Did-you-mean: the candidates that a person may have meant, nearest first, each once. Marks, case, spaces and
 * punctuation count only between candidates that are equally near; a third of the characters (but always one) may
 * differ.
 *
 * @example closest('provice', ['province', 'source']) // ['province']
 */
export function closest(written: string, candidates: Iterable<string>, limit = 3): readonly string[] {
  const key = foldKey(written)
  if (key === '') return []
  const reach = Math.max(1, Math.round(key.length / 3))
  return [...new Set(candidates)]
    .map((text) => ({ text, far: distance(key, foldKey(text)), raw: distance(open(written), open(text)) }))
    .filter(({ text, far }) => far <= reach && far < foldKey(text).length)
    .sort((a, b) => a.far - b.far || a.raw - b.raw)
    .slice(0, limit)
    .map(({ text }) => text)
}

/** Letters and marks apart, so that a lost mark is nearer than another letter. */
function open(text: string): string {
  return text.normalize('NFD')
}
