import { slug } from '../../src/domain/slug.ts'
import { provinces } from '../../src/gazetteer/provinces.ts'
import { nameOn } from '../../src/gazetteer/unit.ts'
import { AUTHORS, COMMUNES, GENERAL, HEADINGS, type Subject, SUBJECTS, TOPICS } from './phrases.ts'
import { type Random, seeded } from './random.ts'

export interface GeneratedFile {
  /** From the root of the bulletin. */
  readonly path: string
  readonly text: string
}

export interface GenerateOptions {
  readonly articles: number
  /** Default 1. */
  readonly seed?: number
  /** First and last day of publication. Default: 2010-01-01 to 2026-11-20. */
  readonly from?: string
  readonly to?: string
}

const DAY = 86_400_000

/** What the bulletin is called, and where it stands. */
export const BULLETIN = { name: 'Bản tin thử tải', url: 'https://ban-tin.example/' } as const

/** A whole bulletin: `site.yaml`, then articles, oldest first. The same options give the same bytes. */
export function* generatedBulletin(options: GenerateOptions): Generator<GeneratedFile> {
  const { articles, seed = 1, from = '2010-01-01', to = '2026-11-20' } = options
  yield { path: 'site.yaml', text: siteYaml() }
  const [first, last] = [Date.parse(from), Date.parse(to)]
  for (let number = 0; number < articles; number += 1) {
    const share = articles === 1 ? 1 : number / (articles - 1)
    const day = new Date(first + Math.floor((share * (last - first)) / DAY) * DAY).toISOString().slice(0, 10)
    yield article(number, day, seeded(seed * 1_000_003 + number))
  }
}

function article(number: number, day: string, random: Random): GeneratedFile {
  const subject = random.pick(SUBJECTS)
  const places = random.some(provinceNames(day), random.chance(0.1) ? 2 : 1)
  const fill = filler({ province: places[0] ?? 'Toàn quốc', commune: `xã ${random.pick(COMMUNES)}`, day, random })
  const title = fill(random.pick(subject.titles))
  const text = `---\n${frontMatter({ title, day, places, subject, summary: fill(random.pick(subject.summaries)), random })}\n---\n\n${body(subject, fill, random)}\n`
  return { path: `articles/${day.slice(0, 4)}/${day.slice(5, 7)}/${slug(title)}-${String(number)}.md`, text }
}

interface Facts {
  readonly title: string
  readonly day: string
  readonly places: readonly string[]
  readonly subject: Subject
  readonly summary: string
  readonly random: Random
}

function frontMatter({ title, day, places, subject, summary, random }: Facts): string {
  const time = random.chance(0.6) ? ` ${twoDigits(random.between(6, 20))}:${twoDigits(random.between(0, 11) * 5)}` : ''
  const second = random.chance(0.15) ? random.pick(SUBJECTS).category.name : null
  const categories = [...new Set([subject.category.name, ...(second === null ? [] : [second])])]
  const tags = random.some(subject.tags, random.between(0, 3))
  return [
    `title: ${quoted(title)}`,
    `province: ${list(places)}`,
    `date: ${day}${time}`,
    `category: ${list(categories)}`,
    ...(random.chance(0.8) ? [`summary: ${quoted(summary)}`] : []),
    ...(tags.length > 0 ? [`tags: ${list(tags)}`] : []),
    ...(random.chance(0.7) ? [`author: ${quoted(random.pick(AUTHORS))}`] : []),
    ...(random.chance(0.05) ? [`topic: ${quoted(random.pick(TOPICS))}`] : []),
    ...(random.chance(0.01) ? ['featured: true'] : []),
  ].join('\n')
}

/** Paragraphs of two to four sentences; none comes twice before all have come once. */
function body(subject: Subject, fill: (text: string) => string, random: Random): string {
  const stock = [...subject.sentences, ...GENERAL]
  let waiting: readonly string[] = []
  const paragraphs = Array.from({ length: random.between(5, 12) }, () => {
    const count = random.between(2, 4)
    if (waiting.length < count) waiting = random.some(stock, stock.length)
    const sentences = waiting.slice(0, count)
    waiting = waiting.slice(count)
    return sentences.map(fill).join(' ')
  })
  if (random.chance(0.25)) paragraphs.splice(2, 0, `## ${random.pick(HEADINGS)}`)
  return paragraphs.join('\n\n')
}

interface Scene {
  readonly province: string
  readonly commune: string
  readonly day: string
  readonly random: Random
}

/** Puts names and numbers into a text; a sentence never begins with a small letter. */
function filler({ province, commune, day, random }: Scene): (text: string) => string {
  return (text) => {
    const filled = text
      .replaceAll('{p}', province)
      .replaceAll('{x}', commune)
      .replaceAll('{y}', day.slice(0, 4))
      .replaceAll('{n}', () => String(random.between(12, 380)))
      .replaceAll('{k}', () => String(random.between(2, 9)))
      .replaceAll('{%}', () => `${String(random.between(11, 98))},${String(random.between(1, 9))}%`)
    return filled.charAt(0).toUpperCase() + filled.slice(1)
  }
}

/** What the provinces are called on a day. */
function provinceNames(day: string): readonly string[] {
  return provinces().flatMap((unit) => nameOn(unit, day)?.name ?? [])
}

function siteYaml(): string {
  const tops = new Map(SUBJECTS.map(({ category, parent }) => [(parent ?? category).id, parent ?? category]))
  const tree = [...tops.values()].flatMap(({ id, name }) => {
    const children = SUBJECTS.filter(({ parent }) => parent?.id === id).map(({ category }) => category)
    return [
      `  - id: ${id}`,
      `    name: ${name}`,
      ...(children.length > 0 ? ['    children:'] : []),
      ...children.flatMap((child) => [`      - id: ${child.id}`, `        name: ${child.name}`]),
    ]
  })
  return `${['schema: 1', `name: ${BULLETIN.name}`, `url: ${BULLETIN.url}`, 'noindex: true', 'categories:', ...tree].join('\n')}\n`
}

function list(values: readonly string[]): string {
  return values.length === 1 ? quoted(values[0] ?? '') : `[${values.map(quoted).join(', ')}]`
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
