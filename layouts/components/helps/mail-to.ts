/**
 * The address of a letter that is begun already.
 *
 * Letters with marks stay as they are: browsers encode them when they follow the link, and written out they cost a page
 * a third of their bytes.
 */
export function mailTo(whom: string, subject: string, body: string): string {
  return `mailto:${whom}?subject=${inQuery(subject)}&body=${encodeURIComponent(body)}`
}

/** A text as the query of an address may hold it (WHATWG URL, “URL code points”). */
export function inQuery(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, encodeURIComponent)
}
