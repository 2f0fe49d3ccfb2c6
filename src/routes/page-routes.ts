import type { PlainPage } from '../domain/article.ts'
import { attachments } from './article-media.ts'
import { previewOf } from './article-routes.ts'
import { bodyHtml, contentsOf, linkPrints } from './bodies.ts'
import { figure } from './cards.ts'
import type { Context } from './context.ts'
import { fingerprintOf } from './fingerprint.ts'
import { head } from './head.ts'
import type { HeadProps, PlainPageProps } from './props.ts'
import type { Route } from './route.ts'

/** Plain pages: Giới thiệu, Liên hệ. */
export function pageRoutes(context: Context): readonly Route[] {
  return context.bulletin.pages.map((page) => ({
    url: page.url,
    kind: 'page',
    fingerprint: fingerprintOf({
      base: context.base,
      own: [page.hash, context.edition.standing(page)],
      around: [
        context.edition
          .translations(page)
          .map(({ cardHash }) => cardHash)
          .join(' '),
        ...linkPrints(page.body, context),
      ],
    }),
    props: () => pageProps(page, context),
  }))
}

function pageProps(page: PlainPage, context: Context): PlainPageProps {
  const preview = previewOf(context.edition.standing(page))
  return {
    kind: 'page',
    head: pageHead(page, context),
    lang: context.bulletin.lang,
    breadcrumb: [context.homeCrumb],
    title: page.title,
    summary: page.summary,
    preview,
    updated: page.updated,
    image: page.image === null ? null : figure(page.image, context),
    body: bodyHtml(page, context),
    contents: contentsOf(page.body),
    attachments: attachments(page.attachments, context),
  }
}

function pageHead(page: PlainPage, context: Context): HeadProps {
  const description = page.summary ?? (page.body.excerpt === '' ? null : page.body.excerpt)
  return head({ title: page.title, description, url: page.url, item: page }, context)
}

/** What a host answers when there is no page: `/404.html`, of the bulletin's own language. */
export function notFoundRoute(context: Context): Route {
  return absentRoute('/404.html', 'not-found', context)
}

/** What a host answers where an item was withdrawn; none as long as none was. */
export function goneRoutes(context: Context): readonly Route[] {
  return context.site.withdrawn.length === 0 ? [] : [absentRoute('/410.html', 'gone', context)]
}

function absentRoute(url: string, kind: 'not-found' | 'gone', context: Context): Route {
  return {
    url,
    kind,
    fingerprint: fingerprintOf({ base: context.base, own: [], around: [] }),
    props: () => ({
      kind,
      head: { title: null, description: null, canonical: null, noindex: true, feeds: [], alternates: [], image: null },
      lang: context.bulletin.lang,
      breadcrumb: [context.homeCrumb],
    }),
  }
}
