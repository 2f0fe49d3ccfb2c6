import styles from '../assets/styles/main.css?inline'

/** The parts of a document, each rendered already. */
export interface DocumentParts {
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
    withoutSlashes(head),
    `<style>${styles}</style>`,
    ...data.map(dataBlock),
    '</head><body>',
    ...body.map(withoutSlashes),
    '</body></html>\n',
  ].join('')
}

/** JSON inside `<script>`: a `<` could end the element or open a comment, so it is written as an escape of JSON. */
function dataBlock(data: object): string {
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`
}

const VOID_TAG = /(<(?:br|col|hr|img|input|link|meta|source|track|wbr)(?:[^"<>]|"[^"]*")*)\/>/gu

/**
 * The renderer ends void tags with `/>`, which HTML ignores and its checker reports. A `<` in rendered text or in an
 * attribute is always `&lt;`, and attributes always stand in double quotes, so that only tags can match.
 */
function withoutSlashes(html: string): string {
  return html.replace(VOID_TAG, '$1>')
}
