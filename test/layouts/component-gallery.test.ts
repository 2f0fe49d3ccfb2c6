import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'

import { examples } from '../../layouts/examples.ts'
import { parts } from '../../layouts/examples/parts.tsx'
import { galleryPages } from '../../layouts/component-gallery.tsx'
import { elements, hrefs, parseHtml, textOf } from '../sites/html.ts'
import { HTML_RULES } from '../sites/html-rules.ts'

const pages = galleryPages(() => "default-src 'none'; script-src 'self'")
const first = pages.find(({ path }) => path === '')?.html ?? ''

/** Parts of others, which have no look without them. */
const INSIDE = ['day', 'directory-entry', 'image', 'links', 'title-list', 'search-box']

test('the gallery shows every component', () => {
  const folder = fileURLToPath(new URL('../../layouts/components', import.meta.url))
  const shown = new Set(parts.map(({ name }) => name.split(',')[0]))
  expect(readdirSync(folder).filter((name) => !shown.has(name) && !INSIDE.includes(name))).toEqual([])
  expect(elements(parseHtml(first), 'h2').map(textOf)).toEqual(expect.arrayContaining(parts.map(({ name }) => name)))
})

test('the gallery leads to every example of a page, and each is there', () => {
  const paths = examples.map(({ name }) => `${name}/`)
  expect(pages.map(({ path }) => path)).toEqual(['', ...paths])
  expect(hrefs(parseHtml(first))).toEqual(expect.arrayContaining(paths))
})

test('the gallery is right HTML', () => {
  const { results } = new HtmlValidate(HTML_RULES).validateStringSync(first)
  expect(results.flatMap(({ messages }) => messages.map(({ message, line }) => ({ message, line })))).toEqual([])
})
