import { Document } from 'yaml'

/** A value of front matter as `bantin new` and importers have it. */
export type FrontMatterValue = string | boolean | readonly string[] | { readonly [key: string]: FrontMatterValue }

/**
 * Front matter, both lines `---` included, that reads back as the same values; quotes stand where YAML needs them.
 *
 * @param values in the order in which they are to stand; empty texts and lists are left out.
 * @example writeFrontMatter({ title: 'Điện Biên: 13 xã' }) // "---\ntitle: 'Điện Biên: 13 xã'\n---\n"
 */
export function writeFrontMatter(values: Readonly<Record<string, FrontMatterValue>>): string {
  const filled = Object.entries(values).filter(
    ([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0),
  )
  const document = new Document(Object.fromEntries(filled), { schema: 'core' })
  return `---\n${document.toString({ lineWidth: 0, singleQuote: true })}---\n`
}
