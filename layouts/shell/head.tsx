import { ACCENT } from '../../src/domain/look.ts'
import type { ChromeProps, FullPage } from '../../src/routes/props.ts'
import type { Text } from '../text/text.ts'
import { pageTitle } from './page-title.ts'
import { PreviewTags } from './preview-tags.tsx'

export interface HeadProps {
  readonly page: FullPage
  readonly chrome: ChromeProps
  readonly text: Text
}

/** What stands in `<head>` besides charset, stylesheet and structured data. */
export function Head({ page, chrome, text }: HeadProps) {
  const { head } = page
  const title = pageTitle(page, text)
  const description = head.description ?? text.described(title ?? text.words.home, chrome.siteName)
  return (
    <>
      <title>{title === null ? chrome.siteName : `${title} – ${chrome.siteName}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="description" content={description} />
      <meta name="generator" content="Bantin" />
      {head.noindex && <meta name="robots" content="noindex" />}
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content={chrome.accent ?? ACCENT} />
      {head.canonical !== null && <link rel="canonical" href={head.canonical} />}
      {head.alternates.map(({ lang, absolute }) => (
        <link key={lang} rel="alternate" hreflang={lang} href={absolute} />
      ))}
      {head.feeds.map(({ type, title: name, href }) => (
        <link key={href} rel="alternate" type={type} title={name} href={href} />
      ))}
      <link rel="icon" href={`${chrome.basePath}favicon.svg`} type="image/svg+xml" />
      <link rel="manifest" href={`${chrome.basePath}site.webmanifest`} />
      <script
        type="module"
        async
        src={chrome.script.src}
        integrity={chrome.script.integrity}
        data-alerts={'alerts' in page && page.alerts !== null ? undefined : chrome.script.alerts}
        data-worker={chrome.script.worker ?? undefined}
      />
      {page.kind === 'article' && <script type="module" async {...chrome.script.article} />}
      {chrome.measurement !== null && <script async src={chrome.measurement.script} />}
      <PreviewTags page={page} title={title ?? chrome.siteName} siteName={chrome.siteName} locale={text.locale} />
    </>
  )
}
