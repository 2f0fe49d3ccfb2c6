import type { Bulletin, Edition } from '../bulletin/bulletin.ts'
import { digestOf } from '../domain/digest.ts'
import { pathsOf } from '../domain/paths.ts'
import { remembered } from '../domain/remembered.ts'
import { prefixOf } from '../domain/site.ts'
import { card, titleLine } from './cards.ts'
import { chromeOf } from './chrome.ts'
import type { Context, Material } from './context.ts'
import { NOTHING } from './still-true.ts'

export function contextOf(edition: Edition, bulletin: Bulletin, material: Material): Context {
  const { site, html, code, presentation, encoder, hasCards, hasSearch, stillTrue = () => NOTHING } = material
  const paths = pathsOf(bulletin.lang, site.lang)
  const prefix = prefixOf(site)
  const href = (url: string): string => prefix + url.slice(1)
  const absolute = (url: string): string => site.baseUrl + url.slice(1)
  const chrome = chromeOf(edition, bulletin, { site, href, presentation, hasSearch })
  const context: Context = {
    site,
    edition,
    bulletin,
    paths,
    chrome,
    html,
    code,
    presentation,
    base: digestOf([
      ...[code, JSON.stringify(chrome), site.baseUrl, String(site.noindex)],
      ...[String(hasCards), String(site.cardsFrom)],
    ]),
    encoder,
    hasCards,
    stillTrue: stillTrue(bulletin.lang),
    href,
    absolute,
    homeCrumb: { name: { word: 'home' }, href: chrome.home },
    category(id) {
      return { name: bulletin.categories.get(id)?.name ?? id, href: href(paths.index('category', id)) }
    },
    titleLine: remembered((item) => titleLine(item, context)),
    card: remembered((article) => card(article, context)),
  }
  return context
}
