import { diffArrays, diffWordsWithSpace } from 'diff'

/** A place at which a text changed: what stood there, and what stands there now; one of them may be empty. */
export interface TextChange {
  readonly before: string
  readonly after: string
}

/** A part of a sentence. */
export interface Words {
  readonly text: string
  readonly kind: 'same' | 'gone' | 'new'
}

const SENTENCES = new Intl.Segmenter('vi', { granularity: 'sentence' })

/** Where a text changed, by whole sentences, in order. */
export function textChanges(before: string, after: string): readonly TextChange[] {
  const changes: { before: string[]; after: string[] }[] = []
  let isOpen = false
  for (const { added, removed, value } of diffArrays(sentencesOf(before), sentencesOf(after))) {
    const isChange = added || removed
    if (isChange && !isOpen) changes.push({ before: [], after: [] })
    isOpen = isChange
    if (isChange) changes.at(-1)?.[added ? 'after' : 'before'].push(...value)
  }
  return changes.map((change) => ({ before: change.before.join(' '), after: change.after.join(' ') }))
}

function sentencesOf(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => [...SENTENCES.segment(line)].map(({ segment }) => segment.trim()))
    .filter((sentence) => sentence !== '')
}

/** So much of both texts has to be the same for words to be compared: else they are two texts. */
const LEAST_COMMON = 0.5

/** What changed within a sentence, word by word; null when little of it stayed. */
export function wordChanges({ before, after }: TextChange): readonly Words[] | null {
  const parts = diffWordsWithSpace(before, after).map(({ added, removed, value }): Words => {
    if (added) return { text: value, kind: 'new' }
    return { text: value, kind: removed ? 'gone' : 'same' }
  })
  const common = parts.reduce((sum, { text, kind }) => sum + (kind === 'same' ? 2 * text.length : 0), 0)
  return common < LEAST_COMMON * (before.length + after.length) ? null : parts
}
