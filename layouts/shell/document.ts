/** The parts of a document, each rendered already. */
export interface DocumentParts {
  /** BCP 47. */
  readonly lang: string
  /** Content-Security-Policy, for hosts that send no headers of ours. */
  readonly policy: string
  /** The stylesheet, as `sheetOf()` makes it. */
  readonly sheet: string
  /** `<title>`, `<meta>` and `<link>` elements. */
  readonly head: string
  /** Structured data: objects for `<script type="application/ld+json">`. */
  readonly data: readonly object[]
  /** What lies between `<body>` and `</body>`, in order. */
  readonly body: readonly string[]
}

/** A complete HTML document. The policy stands before all that it is about. */
export function documentOf({ lang, policy, sheet, head, data, body }: DocumentParts): string {
  return [
    '<!doctype html>\n',
    `<html lang="${lang}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    head,
    `<style>${sheet}</style>`,
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
