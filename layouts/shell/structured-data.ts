import type { ArticleProps, ChromeProps, FullPage } from '../../src/routes/props.ts'
import type { Text } from '../text/text.ts'
import { crumbName } from './crumb-name.ts'
import { pageTitle } from './page-title.ts'

const CONTEXT = 'https://schema.org'

/** What a page tells machines of itself (schema.org); nothing on a page without an address. */
export function structuredData(page: FullPage, chrome: ChromeProps, text: Text): readonly object[] {
  const { canonical } = page.head
  if (canonical === null) return []
  const { origin } = new URL(canonical)
  const trail = page.breadcrumb.length === 0 ? [] : [breadcrumbList(page, origin, text)]
  if (page.kind === 'article') return [newsArticle(page, chrome, canonical), ...trail]
  return page.kind === 'home' ? [webSite(chrome, canonical)] : trail
}

function newsArticle(page: ArticleProps, chrome: ChromeProps, canonical: string): object {
  const { origin } = new URL(canonical)
  const { head, image, updated, authors, source } = page
  return {
    '@context': CONTEXT,
    '@type': 'NewsArticle',
    mainEntityOfPage: canonical,
    headline: page.title,
    description: head.description ?? undefined,
    image: image === null ? undefined : [image.image.absolute],
    datePublished: page.published.iso,
    dateModified: updated?.iso ?? page.published.iso,
    author:
      authors.length > 0
        ? authors.map(({ name, href }) => ({ '@type': 'Person', name, url: origin + href }))
        : publisherOf(chrome, canonical),
    publisher: publisherOf(chrome, canonical),
    articleSection: page.categories.map(({ name }) => name),
    keywords: page.tags.length === 0 ? undefined : page.tags.map(({ name }) => name),
    contentLocation: page.provinces.map(({ name }) => ({ '@type': 'AdministrativeArea', name })),
    inLanguage: page.lang,
    isBasedOn: source?.url ?? undefined,
  }
}

function publisherOf({ publisher, siteName, home }: ChromeProps, canonical: string): object {
  if (publisher === null) return { '@type': 'Organization', name: siteName, url: new URL(home, canonical).href }
  return { '@type': 'GovernmentOrganization', name: publisher.name, url: publisher.url ?? undefined }
}

function webSite(chrome: ChromeProps, canonical: string): object {
  return {
    '@context': CONTEXT,
    '@type': 'WebSite',
    name: chrome.siteName,
    url: canonical,
    description: chrome.description ?? undefined,
    inLanguage: chrome.lang,
    publisher: { ...publisherOf(chrome, canonical), ...contactOf(chrome, canonical) },
  }
}

/** What search engines show of an organisation beside its name (Google Search Central, “Organization”). */
function contactOf({ emblem, imprint: { address, phone, email } }: ChromeProps, canonical: string): object {
  return {
    logo: emblem === null ? undefined : new URL(emblem.src, canonical).href,
    address: address ?? undefined,
    telephone: phone ?? undefined,
    email: email ?? undefined,
  }
}

function breadcrumbList(page: FullPage, origin: string, text: Text): object {
  const above = page.breadcrumb.map((crumb) => ({ name: crumbName(crumb, text), item: origin + crumb.href }))
  const steps = [...above, { name: pageTitle(page, text) ?? '', item: page.head.canonical }]
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, place) => ({ '@type': 'ListItem', position: place + 1, ...step })),
  }
}
