import type { Item } from '../domain/article.ts'
import { digestOf } from '../domain/digest.ts'
import { ACCENT } from '../domain/look.ts'
import type { Context } from './context.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { ImageProps } from './props.ts'
import type { Route, SocialCardProps } from './route.ts'

/** Pixels, as Facebook and Zalo show the picture of a link. */
export const CARD_SIZE = { width: 1200, height: 630 } as const

interface SocialCard {
  /** Without prefix. Its name holds the hash of what it shows. */
  readonly url: string
  readonly props: SocialCardProps
}

/** Cards of the articles that have one, and the bulletin's. */
export function socialCardRoutes(context: Context): readonly Route[] {
  const { articles, expired } = context.bulletin
  const cards = [...articles, ...expired].map((article) => articleCard(article, context))
  return [...cards, bulletinCard(context)].flatMap((card) => (card === null ? [] : [cardRoute(card, context)]))
}

function cardRoute({ url, props }: SocialCard, { encoder }: Context): Route {
  return {
    url,
    kind: 'card',
    fingerprint: fingerprintOf({ base: encoder, own: [JSON.stringify(props)], around: [] }),
    props: () => props,
  }
}

/** The card of an article that is new enough to have one. */
function articleCard(item: Item, context: Context): SocialCard | null {
  const { site, hasCards } = context
  if (!hasCards || item.kind !== 'article' || site.cardsFrom === null || item.published.day < site.cardsFrom)
    return null
  const day = item.published.day.split('-').reverse().join('/')
  const places = item.provinces.map(({ name }) => name).join(', ')
  return cardAt(item.url, {
    title: item.title,
    siteName: site.name,
    line: `${places} · ${day}`,
    accent: site.look.accent ?? ACCENT,
  })
}

function bulletinCard({ site, paths, hasCards }: Context): SocialCard | null {
  if (!hasCards) return null
  const { name, publisher, description } = site
  return cardAt(paths.home, {
    title: name,
    siteName: publisher?.name ?? '',
    line: description ?? '',
    accent: site.look.accent ?? ACCENT,
  })
}

function cardAt(folder: string, content: Omit<SocialCardProps, 'kind'>): SocialCard {
  const props = { kind: 'card', ...content } as const
  return { url: `${folder}chia-se-${digestOf([JSON.stringify(props)]).slice(0, 8)}.png`, props }
}

/** The card of the item that a page shows; null when it has none. */
export function itemCardImage(item: Item, context: Context): ImageProps | null {
  return imageOf(articleCard(item, context), context)
}

/** What a link to a page without a picture of its own shows. */
export function bulletinCardImage(context: Context): ImageProps | null {
  return imageOf(bulletinCard(context), context)
}

function imageOf(card: SocialCard | null, context: Context): ImageProps | null {
  if (card === null) return null
  const { url, props } = card
  const addresses = { src: context.href(url), absolute: context.absolute(url) }
  return { ...addresses, ...CARD_SIZE, alt: props.title, sources: [], srcset: [] }
}
