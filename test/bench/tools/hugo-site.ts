import { framed } from '../frame.ts'
import type { GeneratedFile } from '../generated-bulletin.ts'
import { type ListData, siteDataOf } from '../site-data.ts'
import type { SiteFacts } from '../site-facts.ts'
import type { Material } from './tool.ts'

/**
 * The sources of the Hugo site without its articles.
 *
 * @param templates files of `test/bench/hugo/`.
 */
export function hugoSite(
  templates: readonly GeneratedFile[],
  { site, frame, staticFiles }: Omit<Material, 'folder'>,
): readonly GeneratedFile[] {
  const { labels, ...rest } = siteDataOf(site)
  return [
    ...templates.map(({ path, text }) => {
      const whole = path === 'config.toml' ? configOf(text, site) : framed(text, frame, literal)
      return { path, text: whole }
    }),
    { path: 'data/labels.json', text: JSON.stringify(labels) },
    { path: 'data/site.json', text: JSON.stringify(rest) },
    ...listPages(site),
    ...staticFiles.map(({ path, text }) => ({ path: `static/${path}`, text })),
  ]
}

function literal(html: string): string {
  if (html.includes('{{')) throw new Error('Hugo would take a part of the frame for template code')
  return html
}

function configOf(common: string, { url, name, categories }: SiteFacts): string {
  const permalinks = categories.map(({ id }) => `${id} = '/:year/:month/:filename/'`)
  return [`baseURL = '${url}'`, `title = '${name}'`, common, '[permalinks]', ...permalinks, ''].join('\n')
}

/** One file for each list page: its title, its breadcrumb, and what Hugo cannot derive. */
function listPages(site: SiteFacts): readonly GeneratedFile[] {
  const { labels, heads, years } = siteDataOf(site)
  const members = Object.entries(labels).flatMap(([path, lists]) =>
    Object.entries(lists).map(([id, data]) => listPage(`${path}/${id}`, data, outputsOf(path))),
  )
  const hidden = site.categories.map(({ id, name }) => sectionFile(id, { title: name, _build: { render: 'never' } }))
  return [
    ...members,
    ...Object.entries(heads).map(([path, data]) => listPage(path, data, {})),
    ...years.map((data) => listPage(`year-${data.year}`, data, { layout: 'year' })),
    ...hidden,
  ]
}

function outputsOf(path: string): object {
  if (path === 'categories') return { outputs: ['HTML', 'Atom', 'Rss', 'JsonFeed'] }
  return path === 'months' ? { outputs: ['HTML', 'MonthMap'] } : {}
}

function listPage(folder: string, { name, href, trail, children }: ListData, extra: object): GeneratedFile {
  return sectionFile(folder, { title: name, url: href, trail, children, ...extra })
}

function sectionFile(folder: string, fields: object): GeneratedFile {
  return { path: `content/${folder}/_index.md`, text: `${JSON.stringify(fields, null, 2)}\n` }
}
