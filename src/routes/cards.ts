import type { Article, Item } from '../domain/article.ts'
import type { Label } from '../domain/label.ts'
import type { MediaFile, Picture } from '../domain/media.ts'
import { versionsOf } from '../domain/renditions.ts'
import type { Context } from './context.ts'
import type { CardProps, FigureProps, ImageProps, NamedLink, TitleProps } from './props.ts'

/** An item as a list shows it. */
export function card(article: Article, context: Context): CardProps {
  return {
    title: article.title,
    href: context.href(article.url),
    summary: article.summary ?? (article.body.excerpt === '' ? null : article.body.excerpt),
    published: article.published,
    category: context.category(article.categories[0].id),
    provinces: placeLinks(article, context.chrome.places.kind === 'localities' ? 'locality' : 'province', context),
    image: article.image === null ? null : image(article.image.file, article.image.alt, context),
  }
}

/** All that `card()` depends on. */
export function cardPrint({ cardHash, categories: [home] }: Article, { bulletin }: Context): string {
  return `${cardHash} ${bulletin.categories.get(home.id)?.name ?? home.id}`
}

/** An item as the short lists show it. */
export function titleLine(item: Item, context: Context): TitleProps {
  const published = item.kind === 'article' ? item.published : null
  return { title: item.title, href: context.href(item.url), published }
}

/** Provinces or localities of an article, as named on its day. */
export function placeLinks(article: Article, kind: 'province' | 'locality', context: Context): readonly NamedLink[] {
  const places = kind === 'province' ? article.provinces : article.localities
  return places.map(({ id, name }) => ({ name, href: context.href(context.paths.index(kind, id)) }))
}

/** Tags, topic or authors as links; what has no page (on an expired item) is left out. */
export function labelLinks(
  labels: readonly Label[],
  kind: 'tag' | 'topic' | 'author',
  context: Context,
): readonly NamedLink[] {
  const members = { tag: context.bulletin.tags, topic: context.bulletin.topics, author: context.bulletin.authors }[kind]
  return labels.flatMap(({ id }) => {
    const member = members.get(id)
    return member === undefined ? [] : [{ name: member.name, href: context.href(context.paths.index(kind, id)) }]
  })
}

export function image(file: MediaFile, alt: string, context: Context): ImageProps {
  const sets = versionsOf(file).map(({ type, versions }) => ({
    type,
    srcset: versions.map(({ url, width }) => ({ href: context.href(url), width })),
  }))
  const { width, height } = versionsOf(file).at(-1)?.versions.at(-1) ?? file.size ?? { width: 0, height: 0 }
  return {
    src: context.href(file.url),
    absolute: context.absolute(file.url),
    width,
    height,
    alt,
    sources: sets.slice(0, -1),
    srcset: sets.at(-1)?.srcset ?? [],
  }
}

export function figure(picture: Picture, context: Context): FigureProps {
  return { image: image(picture.file, picture.alt, context), caption: picture.caption, credit: picture.credit }
}
