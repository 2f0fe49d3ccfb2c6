import type { ChromeProps, PageProps } from '../src/routes/props.ts'
import { Alerts } from './components/alerts/alerts.tsx'
import { Body } from './pages/body.tsx'
import { movedDocument } from './pages/moved.tsx'
import { Breadcrumb } from './shell/breadcrumb.tsx'
import { documentOf } from './shell/document.ts'
import { frameOf } from './shell/frame.tsx'
import { Head } from './shell/head.tsx'
import { type Piece, textOf } from './shell/piece.ts'
import { renderHtml } from './shell/render-html.ts'
import { structuredData } from './shell/structured-data.ts'
import { textFor } from './text/text-for.ts'

/** The HTML document of a page. */
export function renderPage(page: PageProps, chrome: ChromeProps): string {
  return textOf(pagePieces(page, chrome))
}

/**
 * The HTML document of a page, piece by piece.
 *
 * @param chrome of the page's language; pages that share one object share its rendered header and footer.
 */
export function pagePieces(page: PageProps, chrome: ChromeProps): readonly Piece[] {
  if (page.kind === 'moved') return movedDocument(page, chrome)
  const text = textFor(chrome.textLang)
  const { skip, header, footer, sheet } = frameOf(chrome, text)
  const alerts = 'alerts' in page ? page.alerts : null
  return documentOf({
    lang: page.lang,
    policy: chrome.policy,
    integrity: [
      chrome.script.integrity,
      ...(page.kind === 'article' ? [chrome.script.article.integrity] : []),
      ...('script' in page ? [page.script.integrity] : []),
    ],
    sheet,
    head: renderHtml(<Head page={page} chrome={chrome} text={text} />),
    data: structuredData(page, chrome, text),
    body: [
      skip,
      alerts === null || alerts.length === 0 ? '' : renderHtml(<Alerts alerts={alerts} words={text.alerts} />),
      header,
      renderHtml(<Breadcrumb crumbs={page.breadcrumb} text={text} />),
      renderHtml(<Body page={page} chrome={chrome} text={text} />),
      footer,
    ],
  })
}
