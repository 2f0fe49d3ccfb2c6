import type { Bulletin, Edition } from '../bulletin/bulletin.ts'
import type { CategoryNode } from '../bulletin/categories.ts'
import { pathsOf } from '../domain/paths.ts'
import { prefixOf, type Site } from '../domain/site.ts'
import type { ChromeProps, MenuItem } from './props.ts'

interface Setting {
  readonly site: Site
  readonly href: (url: string) => string
}

/** Header and footer of one language. It depends on settings, categories and plain pages only, never on news. */
export function chromeOf(edition: Edition, bulletin: Bulletin, { site, href }: Setting): ChromeProps {
  const paths = pathsOf(bulletin.lang, site.lang)
  const item = (category: CategoryNode): MenuItem => ({
    name: category.name,
    href: href(paths.index('category', category.id)),
    children: category.children.map(item),
  })
  // A page of localities exists only where some are declared.
  const places = site.province === null || site.localities.length === 0 ? 'provinces' : 'localities'
  return {
    siteName: site.name,
    description: site.description,
    publisher: site.publisher,
    textLang: bulletin.lang === 'en' ? 'en' : 'vi',
    lang: bulletin.lang,
    home: href(paths.home),
    basePath: prefixOf(site),
    menu: [...bulletin.categories.values()].filter(({ parent }) => parent === null).map(item),
    places: { kind: places, href: href(paths.all(places === 'provinces' ? 'province' : 'locality')) },
    archive: href(paths.archive),
    pages: bulletin.pages.map((page) => ({ name: page.title, href: href(page.url) })),
    languages:
      edition.bulletins.length > 1
        ? edition.bulletins.map(({ lang }) => ({ lang, href: href(pathsOf(lang, site.lang).home) }))
        : [],
    imprint: site.imprint,
  }
}
