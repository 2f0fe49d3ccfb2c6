import type { Bulletin, Edition } from '../bulletin/bulletin.ts'
import type { CategoryNode } from '../bulletin/categories.ts'
import { pathsOf } from '../domain/paths.ts'
import type { MediaFile } from '../domain/media.ts'
import { prefixOf, type Site } from '../domain/site.ts'
import { pagePolicy } from '../hosting/policy.ts'
import { pageScript } from './asset-routes.ts'
import type { Presentation } from './presentation.ts'
import type { ChromeProps, MenuItem } from './props.ts'

interface Setting {
  readonly site: Site
  readonly href: (url: string) => string
  readonly presentation: Presentation
  readonly hasSearch: boolean
}

/** Header and footer of one language. It depends on settings, categories and plain pages only, never on news. */
export function chromeOf(edition: Edition, bulletin: Bulletin, setting: Setting): ChromeProps {
  const { site, href, presentation, hasSearch } = setting
  const paths = pathsOf(bulletin.lang, site.lang)
  const item = (category: CategoryNode): MenuItem => ({
    name: category.name,
    href: href(paths.index('category', category.id)),
    children: category.children.map(item),
  })
  const { emblem } = site.look
  const chosen = site.look.menu.flatMap(({ name }): readonly MenuItem[] => {
    const category = bulletin.categories.get(name)
    if (category !== undefined) return [item(category)]
    const page = bulletin.pages.find(({ slug }) => slug === name)
    return page === undefined ? [] : [{ name: page.title, href: href(page.url), children: [] }]
  })
  const isNamedByOwner = site.categories.length > 0 && site.look.menu.every(({ name }) => bulletin.categories.has(name))
  // A page of localities exists only where some are declared.
  const places = site.province === null || site.localities.length === 0 ? 'provinces' : 'localities'
  return {
    siteName: site.name,
    masthead: site.look.masthead ?? site.name,
    emblem: emblem === null ? null : { ...emblemSize(emblem.file), src: href(emblem.file.url), alt: emblem.alt },
    accent: site.look.accent,
    description: site.description,
    publisher: site.publisher,
    textLang: bulletin.lang === 'en' ? 'en' : 'vi',
    lang: bulletin.lang,
    siteLang: site.lang,
    home: href(paths.home),
    basePath: prefixOf(site),
    menu:
      chosen.length > 0 ? chosen : [...bulletin.categories.values()].filter(({ parent }) => parent === null).map(item),
    menuLang: isNamedByOwner ? site.lang : bulletin.lang,
    places: { kind: places, href: href(paths.all(places === 'provinces' ? 'province' : 'locality')) },
    archive: href(paths.archive),
    accessibility: href(paths.accessibility),
    privacy: href(paths.privacy),
    search: hasSearch ? href(paths.search) : null,
    pages: bulletin.pages
      .filter(({ url }) => url !== paths.accessibility && url !== paths.privacy)
      .map((page) => ({ name: page.title, href: href(page.url) })),
    languages:
      edition.bulletins.length > 1
        ? edition.bulletins.map(({ lang }) => ({ lang, href: href(pathsOf(lang, site.lang).home) }))
        : [],
    imprint: site.imprint,
    policy: policyOf(site, presentation),
    script: pageScript({ site, presentation, paths, href }),
    measurement: site.measurement,
    feedback: site.feedback,
  }
}

/** The policy of every page, in whatever language. */
export function policyOf({ look, measurement }: Site, { sheetOf }: Presentation): string {
  return pagePolicy({
    sheet: sheetOf(look.accent),
    measurement: measurement === null ? null : new URL(measurement.script).origin,
  })
}

function emblemSize({ size }: MediaFile): { readonly width: number; readonly height: number } {
  return size ?? { width: 0, height: 0 }
}
