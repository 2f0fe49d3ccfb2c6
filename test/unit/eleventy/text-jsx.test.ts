import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { Fragment } from 'preact'
import { jsx as element } from 'preact/jsx-runtime'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'

import { galleryPages } from '../../../layouts/component-gallery.tsx'
import * as text from '../../../src/eleventy/text-jsx.ts'
import { writeGallery } from '../../../src/eleventy/write-gallery.ts'
import { pagePolicy } from '../../../src/hosting/policy.ts'
import { withScratch } from '../../../src/press/with-scratch.ts'

const LAYOUTS = join(import.meta.dirname, '../../../layouts')

test('compiled layouts print every component and every page as Preact does', async () => {
  await withScratch(async (folder) => {
    await writeGallery(folder, LAYOUTS)
    const pages = galleryPages(pagePolicy)
    const unlike = pages.filter(({ path, html }) => {
      return withoutSheet(readFileSync(join(folder, path, 'index.html'), 'utf8')) !== withoutSheet(html)
    })
    expect(unlike.map(({ path }) => path)).toEqual([])
    expect(pages.length).toBeGreaterThan(30)
  })
})

/** Style sheets are compiled each time by another tool: they differ, and so does the hash in the policy. */
function withoutSheet(html: string): string {
  return html.replace(/<style>.*?<\/style>/su, '').replace(/style-src 'sha256-[^']+'/u, '')
}

const ODD: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ['p', { children: ['a', 1, 0, null, undefined, true, false, ['<b>', ['"&"']], ''] }],
  ['p', { class: '', id: 'a"<&>', hidden: true, title: null, lang: undefined, tabindex: 0 }],
  ['p', { 'aria-hidden': true, 'aria-expanded': false, 'data-open': false, 'data-x': '', draggable: false }],
  ['p', { className: 'a', title: '“Đ”', translate: 'no', spellcheck: false }],
  ['label', { htmlFor: 'a', children: 'A' }],
  ['video', { playsinline: true, autoplay: true, srcset: 'a 1w' }],
  ['svg', { viewBox: '0 0 1 1', children: element('path', { d: 'M0 0', 'stroke-width': 2, fill: 'none' }) }],
  ['ul', {}],
]

test.each(ODD)('%s with %j is printed as Preact does', (tag, props) => {
  expect(text.renderToString(text.jsx(tag, ours(props)))).toBe(renderToString(element(tag, props)))
})

/** The same with elements of ours. */
function ours(props: (typeof ODD)[number][1]): (typeof ODD)[number][1] {
  return tagIn(props.children) ? { ...props, children: text.jsx(props.children.type, props.children.props) } : props
}

function tagIn(child: unknown): child is { readonly type: string; readonly props: Readonly<Record<string, unknown>> } {
  return typeof child === 'object' && child !== null && 'type' in child
}

test('components and fragments print what they return', () => {
  const Name = ({ name }: Readonly<Record<string, unknown>>): unknown => [name, null]
  const made = text.jsxs(text.Fragment, { children: ['a', text.jsx(Name, { name: '<' })] })
  expect(text.renderToString(made)).toBe('a&lt;')
  expect(text.renderToString(made)).toBe(renderToString(element(Fragment, { children: ['a', '<'] })))
})

test.each([[new Date(0)], [{ a: 1 }], [() => 'a']])('%s is no text and is not printed', (value) => {
  expect(() => text.renderToString(text.jsx('p', { children: value }))).toThrow(TypeError)
  expect(() => text.renderToString(text.jsx('p', { title: value }))).toThrow(TypeError)
})

test('void tags have no slash', () => {
  expect(text.renderToString(text.jsx('img', { src: '/a.png', alt: '' }))).toBe('<img src="/a.png" alt>')
})
