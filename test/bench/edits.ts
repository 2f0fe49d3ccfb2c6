import type { GeneratedFile } from './generated-bulletin.ts'
import type { Step } from './options.ts'

/** A change of the articles, in Bantin's form. */
export interface Edit {
  readonly added: readonly GeneratedFile[]
  readonly removed: readonly GeneratedFile[]
}

/**
 * The edits of one round; each round takes other articles, so that nothing must be undone between them.
 *
 * @param articles oldest first.
 * @param round from 0.
 */
export function editsOf(articles: readonly GeneratedFile[], round: number): ReadonlyMap<Step, Edit> {
  const plain = articles.filter(isPlain)
  const at = (share: number): GeneratedFile =>
    plain[Math.floor(share * (plain.length - 1)) - 2 * round] ?? plain[0] ?? EMPTY
  const number = String(round + 1)
  const [newest, middle, old, other] = [at(1), at(0.5), at(0.4), at(0.6)]
  // In the month of the newest articles, behind all of them.
  const later = `2026-11-${String(Math.min(30, 21 + round))} 08:00`
  return new Map([
    ['new', { added: [renamed(dated(newest, later), `moi-${number}`)], removed: [] }],
    ['title', { added: [retitled(middle, number)], removed: [] }],
    ['backdated', { added: [renamed(old, `lui-ngay-${number}`)], removed: [] }],
    ['deleted', { added: [], removed: [other] }],
  ])
}

const EMPTY: GeneratedFile = { path: '', text: '' }

/** Of one category and one province, in no topic: what most articles are. */
function isPlain({ text }: GeneratedFile): boolean {
  return !/^(?:category|province): \[|^topic: /mu.test(text)
}

function dated({ text }: GeneratedFile, date: string): GeneratedFile {
  const folder = date.slice(0, 7).replace('-', '/')
  return { path: `articles/${folder}/bai.md`, text: text.replace(/^date: .*$/mu, `date: ${date}`) }
}

function renamed({ path, text }: GeneratedFile, name: string): GeneratedFile {
  return { path: path.replace(/[^/]+\.md$/u, `${name}.md`), text }
}

function retitled({ path, text }: GeneratedFile, number: string): GeneratedFile {
  return { path, text: text.replace(/^title: '(.*)'$/mu, `title: '$1 (sửa lần ${number})'`) }
}
