import { dataPolicy } from './data-policy.ts'
import type { Piece } from './piece.ts'

/** What a document is made of, each piece rendered already. */
export interface DocumentParts {
  /** BCP 47. */
  readonly lang: string
  /** Content-Security-Policy, for hosts that send no headers of ours. */
  readonly policy: string
  /** `integrity` of the scripts that the page asks for. */
  readonly integrity: readonly string[]
  /** The stylesheet, as `sheetOf()` makes it. */
  readonly sheet: Piece
  /** `<title>`, `<meta>` and `<link>` elements. */
  readonly head: string
  /** Structured data: objects for `<script type="application/ld+json">`. */
  readonly data: readonly object[]
  /** What lies between `<body>` and `</body>`, in order. */
  readonly body: readonly Piece[]
}

/** A complete HTML document, piece by piece. What the page may do stands before all that it is about. */
export function documentOf({ lang, policy, integrity, sheet, head, data, body }: DocumentParts): readonly Piece[] {
  const blocks = data.map(dataBlock)
  const second = integrity.length + blocks.length > 0 ? policyTag(dataPolicy({ policy, integrity, blocks })) : ''
  return [
    `<!doctype html>\n<html lang="${lang}"><head><meta charset="utf-8">${policyTag(policy)}${second}`,
    head,
    '<style>',
    sheet,
    '</style>',
    ...blocks.map((block) => `<script type="application/ld+json">${block}</script>`),
    '</head><body>',
    ...body,
    '</body></html>\n',
  ]
}

function policyTag(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`
}

/** JSON inside `<script>`: a `<` could end the element or open a comment, so it is written as an escape of JSON. */
function dataBlock(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
