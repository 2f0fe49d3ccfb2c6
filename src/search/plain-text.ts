/** Elements that part no words: what is inside them belongs to the sentence around them. */
const INLINE = /^<\/?(?:a|abbr|b|br|cite|code|del|em|i|ins|mark|s|small|span|strong|sub|sup|u)(?=[\s>/])/u
const TAG = /<[^>]*>/gu
const ENTITY = /&(?:amp|lt|gt|quot);/gu
const CHARACTERS: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

/**
 * The text of a body as its readers see it, a line for each block.
 *
 * @param html of `content/`: its tags are whole, and it writes no other entities.
 */
export function plainText(html: string): string {
  return html
    .replace(/\s+/gu, ' ')
    .replace(/<br[^>]*>/gu, ' ')
    .replace(TAG, (tag) => (INLINE.test(tag) ? '' : '\n'))
    .replace(/\s*\n\s*/gu, '\n')
    .replace(/ {2,}/gu, ' ')
    .replace(ENTITY, (entity) => CHARACTERS[entity] ?? entity)
    .trim()
}
