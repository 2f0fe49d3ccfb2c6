import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

import { describe, expect, test } from 'vitest'

import { type SourceFile, violationsOf } from './architecture.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

function filesOf(folder: string): readonly SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => fileAt(join(entry.parentPath, entry.name)))
}

function fileAt(disk: string): SourceFile {
  return { path: relative(ROOT, disk).replaceAll('\\', '/'), text: readFileSync(disk, 'utf8') }
}

test('the house is in order', () => {
  const files = [...filesOf('src'), ...filesOf('layouts'), fileAt(join(ROOT, '.eleventy.ts'))]
  expect(files.length).toBeGreaterThan(100)
  expect(violationsOf(files)).toEqual([])
})

describe('an import', () => {
  test.each([
    ['src/bulletin/order.ts', "import type { Route } from '../routes/route.ts'"],
    ['src/domain/slug.ts', "import { provinces } from '../gazetteer/provinces.ts'"],
    ['src/content/load.ts', "import { editionOf } from '../bulletin/bulletin.ts'"],
    ['src/feeds/atom.ts', "import { planOf } from '../routes/plan.ts'"],
    ['src/feeds/atom.ts', "import { find } from '../search/find.ts'"],
    ['src/cms/config.ts', "import type { Route } from '../routes/route.ts'"],
    ['src/routes/plan.ts', "import { press } from '../press/press.ts'"],
    ['src/press/press.ts', "import { passes } from '../eleventy/passes.ts'"],
    ['src/eleventy/passes.ts', "import { main } from '../cli/main.ts'"],
    ['src/routes/plan.ts', "import { Card } from '../../layouts/components/card/card.tsx'"],
    ['src/cli/main.ts', "import { Card } from '../../layouts/components/card/card.tsx'"],
    ['layouts/pages/home.tsx', "import { editionOf } from '../../src/bulletin/bulletin.ts'"],
    ['layouts/pages/home.tsx', "import { SOMETHING } from '../../src/routes/props.ts'"],
    ['layouts/pages/home.tsx', "import type { Route } from '../../src/routes/route.ts'"],
    ['layouts/pages/home.tsx', "import { segmentsOf } from '../../src/search/segments.ts'"],
    ['src/attic/old.ts', "import { slug } from '../domain/slug.ts'"],
    ['src/bulletin/order.ts', "export { planOf } from '../routes/plan.ts'"],
    ['src/bulletin/order.ts', "export type Route = import('../routes/route.ts').Route"],
    ['src/bulletin/order.ts', "export const later = () => import('../routes/plan.ts')"],
    ['src/routes/plan.ts', "import { z } from 'zod'"],
    ['src/cli/check.ts', "import { parse } from 'yaml'"],
    ['layouts/text/vi.ts', "import MarkdownIt from 'markdown-it'"],
    ['src/cli/dev.ts', "import Eleventy from '@11ty/eleventy'"],
    ['src/press/press.ts', "import type { UserConfig } from '@11ty/eleventy'"],
    ['src/routes/cards.ts', "import { DateTime } from 'luxon'"],
    ['src/content/labels.ts', "import slugify from 'slugify'"],
    ['src/domain/paths.ts', "import { readFileSync } from 'node:fs'"],
    ['src/routes/plan.ts', "import { join } from 'node:path'"],
    ['src/press/press.ts', "import { render } from 'preact-render-to-string'"],
  ])('from %s: %s is refused', (path, text) => {
    expect(violationsOf([{ path, text }])).toHaveLength(1)
  })

  test.each([
    ['src/gazetteer/unit.ts', "import type { Locality } from '../domain/site.ts'"],
    ['src/routes/plan.ts', "import type { TextProps } from '../feeds/text-props.ts'"],
    ['src/press/press.ts', "import type { Route } from '../routes/route.ts'"],
    ['src/eleventy/render.tsx', "import { Home } from '../../layouts/pages/home.tsx'"],
    ['layouts/pages/home.tsx', "import type { HomeProps } from '../../src/routes/props.ts'"],
    ['layouts/pages/home.tsx', "import { Card } from '../components/card/card.tsx'"],
    ['layouts/assets/scripts/search/search.ts', "import { find } from '../../../../src/search/query/find.ts'"],
    ['.eleventy.ts', "import type { UserConfig } from '@11ty/eleventy'"],
    ['.eleventy.ts', "import { passes } from './src/eleventy/passes.ts'"],
    ['src/content/schema.ts', "import { z } from 'zod'"],
    ['src/content/dates.ts', "import { DateTime } from 'luxon'"],
    ['src/domain/digest.ts', "import { createHash } from 'node:crypto'"],
  ])('from %s: %s is allowed', (path, text) => {
    expect(violationsOf([{ path, text }])).toEqual([])
  })

  test('is told with its place and both floors', () => {
    const text = "// first\nimport { planOf } from '../routes/plan.ts'\n"
    expect(violationsOf([{ path: 'src/bulletin/order.ts', text }])).toEqual([
      'src/bulletin/order.ts:2: src/bulletin may not import src/routes',
    ])
  })

  test('in a text is none', () => {
    const text = 'export const example = "import { planOf } from \'../routes/plan.ts\'"\n'
    expect(violationsOf([{ path: 'src/bulletin/order.ts', text }])).toEqual([])
  })
})

describe('a file', () => {
  const long = 'export const line = 1\n'.repeat(301)

  test.each([
    ['src/content/index.ts', ''],
    ['layouts/components/index.tsx', ''],
    ['src/content/utils/text.ts', ''],
    ['layouts/helpers/text.ts', ''],
    ['src/domain/plainDate.ts', ''],
    ['src/domain/Slug.ts', ''],
    ['src/domain/plain_date.ts', ''],
    ['src/domain/slug.ts', long],
  ])('%s is refused', (path, text) => {
    expect(violationsOf([{ path, text }])).toHaveLength(1)
  })

  test('over 300 lines that says why is allowed', () => {
    expect(
      violationsOf([{ path: 'src/domain/slug.ts', text: `/** A reference, read in one place. */\n${long}` }]),
    ).toEqual([])
  })

  test('may not bear the name of another in its room', () => {
    const files = ['layouts/pages/card.tsx', 'layouts/components/card/card.tsx', 'src/routes/card.tsx']
    expect(violationsOf(files.map((path) => ({ path, text: '' })))).toEqual([
      'layouts/components/card/card.tsx:1: the room has another file of this name, layouts/pages/card.tsx',
    ])
  })

  test('may not import itself by way of others, and one beside the circle may import it', () => {
    const imports = { 'slug.ts': 'text.ts', 'text.ts': 'label.ts', 'label.ts': 'slug.ts', 'site.ts': 'slug.ts' }
    const files = Object.entries(imports).map(([name, other]) => ({
      path: `src/domain/${name}`,
      text: `import type { Any } from './${other}'`,
    }))
    expect(violationsOf(files)).toEqual(
      ['label', 'slug', 'text'].map((name) => `src/domain/${name}.ts:1: imports itself by way of others`),
    )
  })
})
