import type { Article } from '../domain/article.ts'
import { articleMedia } from './article-media.ts'
import { bodyHtml, contentsOf, linkPrints } from './bodies.ts'
import { figure, labelLinks, placeLinks } from './cards.ts'
import type { Context } from './context.ts'
import { type Dependencies, fingerprintOf } from './fingerprint.ts'
import { head } from './head.ts'
import type { ArticleProps, Crumb, NamedLink, Preview } from './props.ts'
import type { Route } from './route.ts'
import { translationLinks } from './translations.ts'

/** One page for each live or expired article. */
export function articleRoutes(context: Context): readonly Route[] {
  const { bulletin, stillTrue } = context
  return [
    ...bulletin.articles.map((article) => articleRoute(article, context, stillTrue.ofArticle(article))),
    ...bulletin.expired.map((article) => articleRoute(article, context)),
  ]
}

/** @param known its fingerprint, where it need not be made. */
export function articleRoute(article: Article, context: Context, known: string | null = null): Route {
  return {
    url: article.url,
    kind: 'article',
    fingerprint: known ?? fingerprintOf({ base: context.base, ...dependencies(article, context) }),
    props: () => articleProps(article, context),
  }
}

/** Everything that `articleProps()` reads, as cached digests and names. */
function dependencies(article: Article, context: Context): Pick<Dependencies, 'own' | 'around'> {
  const { bulletin, edition } = context
  const { newer, older } = bulletin.neighbours(article)
  const chain = bulletin.chain(article)
  const lists = [
    newer,
    older,
    chain.newer,
    chain.older,
    bulletin.related(article),
    bulletin.topicItems(article),
    edition.translations(article),
  ]
  const names = [
    ...breadcrumb(article, context),
    ...article.categories.map(({ id }) => context.category(id)),
    ...labels(article, context),
  ]
  return {
    own: [article.hash, edition.standing(article)],
    around: [
      ...lists.map((list) => list.map(({ cardHash }) => cardHash).join(' ')),
      JSON.stringify(names),
      ...linkPrints(article.body, context),
    ],
  }
}

function labels(article: Article, context: Context): readonly NamedLink[] {
  return [
    ...labelLinks(article.tags, 'tag', context),
    ...labelLinks(article.authors, 'author', context),
    ...labelLinks(article.topic === null ? [] : [article.topic], 'topic', context),
  ]
}

function articleProps(article: Article, context: Context): ArticleProps {
  const { bulletin } = context
  const { newer, older } = bulletin.neighbours(article)
  const chain = bulletin.chain(article)
  const line = context.titleLine
  const [newerInBulletin = null] = chain.newer.map(line)
  const [olderInBulletin = null] = chain.older.map(line)
  const standing = context.edition.standing(article)
  return {
    kind: 'article',
    head: articleHead(article, context),
    lang: context.bulletin.lang,
    breadcrumb: breadcrumb(article, context),
    title: article.title,
    summary: article.summary,
    published: article.published,
    updated: article.updated,
    expired: standing === 'expired' ? article.expires : null,
    preview: previewOf(standing),
    authors: labelLinks(article.authors, 'author', context),
    contributor: article.contributor,
    source: article.source,
    categories: article.categories.map(({ id }) => context.category(id)),
    provinces: placeLinks(article, 'province', context),
    localities: placeLinks(article, 'locality', context),
    tags: labelLinks(article.tags, 'tag', context),
    image: article.image === null ? null : figure(article.image, context),
    body: bodyHtml(article, context),
    contents: contentsOf(article.body),
    gallery: article.gallery.map((picture) => figure(picture, context)),
    ...articleMedia(article, context),
    corrections: article.corrections,
    translations: translationLinks(article, context),
    topic: topicBox(article, context),
    related: bulletin.related(article).map(line),
    newer: newer.map(line),
    older: older.map(line),
    newerInBulletin,
    olderInBulletin,
  }
}

function articleHead(article: Article, context: Context): ArticleProps['head'] {
  const description = article.summary ?? (article.body.excerpt === '' ? null : article.body.excerpt)
  const base = head({ title: article.title, description, url: article.url, item: article }, context)
  return context.edition.standing(article) === 'live' ? base : { ...base, noindex: true }
}

/** Front page, then the home category with all above it. */
function breadcrumb(article: Article, context: Context): readonly Crumb[] {
  const crumbs: Crumb[] = []
  let node = context.bulletin.categories.get(article.categories[0].id) ?? null
  for (; node !== null; node = node.parent) crumbs.unshift(context.category(node.id))
  return [context.homeCrumb, ...crumbs]
}

function topicBox(article: Article, context: Context): ArticleProps['topic'] {
  const [topic] = article.topic === null ? [] : labelLinks([article.topic], 'topic', context)
  if (topic === undefined) return null
  return { topic, items: context.bulletin.topicItems(article).map(context.titleLine) }
}

/** Why an item that is not public is shown; null when it is public. */
export function previewOf(standing: 'draft' | 'scheduled' | 'live' | 'expired'): Preview | null {
  return standing === 'draft' || standing === 'scheduled' ? standing : null
}
