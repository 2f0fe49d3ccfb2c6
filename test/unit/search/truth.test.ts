import fc from 'fast-check'
import { expect, test } from 'vitest'

import { fold } from '../../../src/domain/text.ts'
import { aLibrary, slugsFound } from './libraries.ts'

const SYLLABLES = ['điện', 'Biên', 'diễn', 'biến', 'biên', 'thuỷ', 'thủy', 'Đắk', 'Lắk', 'mới', 'xã', '13'] as const
const JOINTS = [' ', ' ', ' ', '  ', '-', ' – ', ', ', '. ', '\n\n', ' (', '/ '] as const

const texts = fc
  .array(fc.tuple(fc.constantFrom(...SYLLABLES), fc.constantFrom(...JOINTS)), { minLength: 1, maxLength: 60 })
  .map((parts) => parts.flat().join(''))
const queries = fc.array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 2 })

/** The plain way to find neighbours: read all. */
function holds(text: string, query: readonly string[]): boolean {
  const runs = fold(text).split(/[^a-z0-9 \-–]|\n\n/u)
  const wanted = ` ${query.map(fold).join(' ')} `
  return runs.some((run) => ` ${run.split(/[ \-–]+/u).join(' ')} `.includes(wanted))
}

test('whatever is written and asked for, all that is side by side is found, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(texts, { minLength: 1, maxLength: 12 }), queries, async (written, query) => {
      const all = written.map((text, place) => ({
        slug: `tin-${String(place)}`,
        text,
        day: `20${String(18 + (place % 4))}-0${String(1 + (place % 3))}-02`,
      }))
      const truth = all.filter(({ text }) => holds(text, query)).map(({ slug }) => slug)
      const found = await slugsFound(query.join(' '), aLibrary(all))
      if (truth.length > 0 || query.length === 1) expect([...found].sort()).toEqual(truth.sort())
    }),
  )
})

test('of three and more side by side all are found', async () => {
  const longer = fc.array(fc.constantFrom(...SYLLABLES), { minLength: 3, maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(texts, longer, async (text, query) => {
      const all = [
        { slug: 'co', text: `${text}. ${query.join(' ')}` },
        { slug: 'khac', text },
      ]
      expect(await slugsFound(query.join(' '), aLibrary(all))).toContain('co')
    }),
  )
})

test('items with the marks that were typed stand before all others', async () => {
  const marked = fc.constantFrom('Điện Biên', 'diễn biến', 'thủy điện')
  await fc.assert(
    fc.asyncProperty(fc.array(texts, { minLength: 2, maxLength: 12 }), marked, async (written, query) => {
      const all = written.map((text, place) => ({ slug: `tin-${String(place)}`, text }))
      const found = await slugsFound(query, aLibrary(all))
      const isExact = found.map((slug) => all.some((item) => item.slug === slug && holdsExactly(item.text, query)))
      expect(isExact).toEqual([...isExact].sort((a, b) => Number(b) - Number(a)))
    }),
  )
})

function holdsExactly(text: string, query: string): boolean {
  const plain = (written: string): string => written.toLowerCase().replaceAll('thuỷ', 'thủy')
  const runs = plain(text).split(/[,.(/]|\n\n/u)
  return runs.some((run) => ` ${run.split(/[ \-–]+/u).join(' ')} `.includes(` ${plain(query)} `))
}
