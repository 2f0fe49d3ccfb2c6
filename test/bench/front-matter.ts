import type { ArticleFacts } from './facts.ts'
import type { SiteFacts } from './site-facts.ts'

/**
 * An article as Hugo and Eleventy take it: labels by id under the path words of their indexes, so that both make the
 * addresses that Bantin makes; a category brings all above it.
 */
export function articleFile(article: ArticleFacts, site: SiteFacts): string {
  const { title, day, time, summary, featured, categories, provinces, tags, authors, topics, body } = article
  const ids = categories.map(({ id }) => id)
  const above = ids.flatMap((id) => site.categories.find((category) => category.id === id)?.above ?? [])
  const lines = [
    ['title', title],
    ['date', `${day}T${time ?? '00:00'}:00+07:00`],
    ['time', time],
    ['summary', summary],
    ['featured', featured ? true : null],
    ['home', ids[0]],
    ['shown', ids],
    ['chuyen-muc', [...new Set([...ids, ...above])]],
    ['tinh', provinces.map(({ id }) => id)],
    ['tu-khoa', tags.map(({ id }) => id)],
    ['tac-gia', authors.map(({ id }) => id)],
    ['dong-su-kien', topics.map(({ id }) => id)],
    ['thang', [day.slice(0, 7)]],
  ] as const
  const written = lines.filter(([, value]) => value !== null && value?.length !== 0)
  // JSON is YAML: no quoting to get wrong.
  const yaml = written.map(([name, value]) => `${name}: ${name === 'date' ? String(value) : JSON.stringify(value)}`)
  return `---\n${yaml.join('\n')}\n---\n\n${body}`
}
