import type { ChromeProps, MovedProps } from '../../src/routes/props.ts'
import { documentOf } from '../shell/document.ts'
import type { Piece } from '../shell/piece.ts'
import { renderHtml } from '../shell/render-html.ts'
import { sheetOf } from '../shell/sheet.ts'
import { textFor } from '../text/text-for.ts'

/** The document at a former address: it leads on at once, and says so where it may not. */
export function movedDocument(
  { href, absolute, title, lang }: MovedProps,
  { policy, accent }: ChromeProps,
): readonly Piece[] {
  const text = textFor(lang)
  const head = (
    <>
      <title>{title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta http-equiv="refresh" content={`0; url=${href}`} />
      <meta name="generator" content="Bantin" />
      <meta name="robots" content="noindex" />
      <link rel="canonical" href={absolute} />
    </>
  )
  const body = (
    <main class="page">
      <h1>{text.moved}</h1>
      <p>
        {text.movedTo} <a href={href}>{title}</a>
      </p>
    </main>
  )
  return documentOf({
    lang: text.lang,
    policy,
    integrity: [],
    sheet: sheetOf(accent),
    head: renderHtml(head),
    data: [],
    body: [renderHtml(body)],
  })
}
