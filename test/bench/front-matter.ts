import type { ArticleFacts } from './facts.ts'
import type { SiteFacts } from './site-facts.ts'

type Field = readonly [name: string, value: string | boolean | readonly string[] | null]

/**
 * An article as Hugo and Eleventy take it: labels by id under the path words of their indexes, so that both make the
 * addresses that Bantin makes; a category brings all above it.
 */
export function articleFile(article: ArticleFacts, site: SiteFacts): string {
  const { title, day, time, summary, featured, categories, provinces, tags, authors, topics, body } = article
  const ids = categories.map(({ id }) => id)
  const above = ids.flatMap((id) => site.categories.find((category) => category.id === id)?.above ?? [])
  const fields: readonly Field[] = [
    ['title', title],
    ['time', time],
    ['summary', summary],
    ['featured', featured ? true : null],
    ['home', ids[0] ?? null],
    ['shown', ids],
    ['categories', [...new Set([...ids, ...above])]],
    ['provinces', provinces.map(({ id }) => id)],
    ['keywords', tags.map(({ id }) => id)],
    ['authors', authors.map(({ id }) => id)],
    ['topics', topics.map(({ id }) => id)],
    ['months', [day.slice(0, 7)]],
  ]
  const filled = fields.filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
  // JSON is YAML: no quoting to get wrong. Only a date must stand without quotes to be one.
  const lines = [
    `date: ${day}T${time ?? '00:00'}:00+07:00`,
    ...filled.map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
  ]
  return `---\n${lines.join('\n')}\n---\n\n${body}`
}
