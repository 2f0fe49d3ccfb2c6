import styles from '../assets/styles/main.css?inline'

/** The parts of a document, each rendered already. */
export interface DocumentParts {
  /** BCP 47. */
  readonly lang: string
  /** `<title>`, `<meta>` and `<link>` elements. */
  readonly head: string
  /** Structured data: objects for `<script type="application/ld+json">`. */
  readonly data: readonly object[]
  /** What lies between `<body>` and `</body>`, in order. */
  readonly body: readonly string[]
}

/** A complete HTML document. The stylesheet is the same on every page, so that one hash allows it in the policy. */
export function documentOf({ lang, head, data, body }: DocumentParts): string {
  return [
    '<!doctype html>\n',
    `<html lang="${lang}"><head><meta charset="utf-8">`,
    head,
    `<style>${styles}</style>`,
    ...data.map(dataBlock),
    '</head><body>',
    ...body,
    '</body></html>\n',
  ].join('')
}

/** JSON inside `<script>`: a `<` could end the element or open a comment, so it is written as an escape of JSON. */
function dataBlock(data: object): string {
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`
}
