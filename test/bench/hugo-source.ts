import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import type { ArticleFacts } from './facts.ts'
import { articleFile } from './front-matter.ts'
import type { GeneratedFile } from './generated-bulletin.ts'
import { INDEX_NAMES, monthHref, siteDataOf } from './site-data.ts'
import type { SiteFacts } from './site-facts.ts'

const TEMPLATES = join(import.meta.dirname, 'hugo')

/** Writes everything but the articles; the style sheet is written into the frame of all pages, where it costs least. */
export function writeHugoSite(root: string, site: SiteFacts, style: string): void {
  cpSync(TEMPLATES, root, { recursive: true })
  const frame = join(root, 'layouts/_default/baseof.html')
  writeFileSync(frame, readFileSync(frame, 'utf8').replace('<style></style>', () => `<style>${style}</style>`))
  for (const { path, text } of [configFile(site), ...dataFiles(site), ...listPages(site)]) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

/** An article in the section of its home category. */
export function hugoArticle(article: ArticleFacts, site: SiteFacts): GeneratedFile {
  return { path: `content/${article.categories[0]?.id ?? ''}/${article.slug}.md`, text: articleFile(article, site) }
}

function configFile({ url, name, categories }: SiteFacts): GeneratedFile {
  const permalinks = categories.map(({ id }) => `${id} = '/:year/:month/:filename/'`)
  const names = [`baseURL = '${url}'`, `title = '${name}'`]
  const common = readFileSync(join(TEMPLATES, 'config.toml'), 'utf8')
  return { path: 'config.toml', text: [...names, common, '[permalinks]', ...permalinks, ''].join('\n') }
}

function dataFiles(site: SiteFacts): readonly GeneratedFile[] {
  const { labels, ...rest } = siteDataOf(site)
  return [
    { path: 'data/labels.json', text: JSON.stringify(labels) },
    { path: 'data/site.json', text: JSON.stringify(rest) },
  ]
}

/** One file for each list page: its title, and what Hugo cannot derive. */
function listPages(site: SiteFacts): readonly GeneratedFile[] {
  const { labels, years } = siteDataOf(site)
  const pages = Object.entries(labels).flatMap(([path, members]) =>
    Object.entries(members).map(([id, { name }]) => listPage(`${path}/${id}`, { title: name, ...extras(path, id) })),
  )
  const heads = Object.entries(INDEX_NAMES).map(([path, title]) => listPage(path, { title }))
  const hidden = site.categories.map(({ id }) => listPage(id, { _build: { render: 'never', list: 'local' } }))
  return [
    ...pages,
    ...heads,
    ...hidden,
    listPage('thang', { title: 'Lưu trữ', url: '/luu-tru/' }),
    ...years.map(({ year }) => listPage(`nam-${year}`, { title: `Năm ${year}`, url: `/${year}/`, layout: 'year', year })),
  ]
}

function extras(path: string, id: string): object {
  if (path === 'chuyen-muc') return { outputs: ['HTML', 'Atom', 'Rss', 'JsonFeed'] }
  return path === 'thang' ? { url: monthHref(id), outputs: ['HTML', 'MonthMap'] } : {}
}

function listPage(folder: string, fields: object): GeneratedFile {
  return { path: `content/${folder}/_index.md`, text: `${JSON.stringify(fields, null, 2)}\n` }
}
