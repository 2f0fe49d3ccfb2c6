import { examples } from './examples.ts'
import { parts } from './examples/parts.tsx'
import { renderPage } from './render-page.tsx'
import { documentOf } from './shell/document.ts'
import { textOf } from './shell/piece.ts'
import { renderHtml } from './shell/render-html.ts'
import { sheetOf } from './shell/sheet.ts'

/** A page of the gallery; its path is a folder, `` the first page's. */
export interface GalleryPage {
  readonly path: string
  readonly html: string
}

type PolicyOf = (page: { readonly sheet: string; readonly measurement: string | null }) => string

/**
 * The component gallery: every component on one page, and from there every example of a page as readers get it.
 *
 * @param policyOf Content-Security-Policy of a page with this stylesheet and this script of another host.
 */
export function galleryPages(policyOf: PolicyOf): readonly GalleryPage[] {
  const pages = examples.map(({ name, page, chrome }) => {
    const measurement = chrome.measurement?.script ?? null
    const policy = policyOf({ sheet: sheetOf(chrome.accent), measurement })
    return { path: `${name}/`, html: renderPage(page, { ...chrome, policy }) }
  })
  return [{ path: '', html: firstPage(policyOf) }, ...pages]
}

function firstPage(policyOf: PolicyOf): string {
  const sheet = sheetOf(null)
  const head = (
    <>
      <title>Các thành phần của giao diện</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
    </>
  )
  const body = [
    renderHtml(<Contents />),
    ...parts.map(({ name, look }) => renderHtml(<PartBox name={name} look={look} />)),
  ]
  const page = documentOf({
    ...{
      lang: 'vi',
      policy: policyOf({ sheet, measurement: null }),
      integrity: [],
      sheet,
      head: renderHtml(head),
      data: [],
    },
    body: ['<main class="page">', ...body, '</main>'],
  })
  return textOf(page)
}

function Contents() {
  return (
    <>
      <h1>Các thành phần của giao diện</h1>
      <section class="group">
        <h2>Trang mẫu</h2>
        <ul class="entries">
          {examples.map(({ name }) => (
            <li key={name}>
              <a href={`${name}/`}>{name}</a>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

function PartBox({ name, look }: (typeof parts)[number]) {
  return (
    <section class="group">
      <h2>{name}</h2>
      <div>{look}</div>
    </section>
  )
}
