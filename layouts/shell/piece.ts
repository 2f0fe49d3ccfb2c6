/**
 * A piece of a document. What stands in many of them alike is encoded once: the style sheet alone is half of most pages,
 * and a page is never put together as one text.
 */
export type Piece = string | Uint8Array

/** UTF-8 of a text that many pages have. */
export function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** The text of a document. */
export function textOf(parts: readonly Piece[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : new TextDecoder().decode(part))).join('')
}
