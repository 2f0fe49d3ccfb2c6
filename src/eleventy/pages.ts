import type { UserConfig } from '@11ty/eleventy'

import { renderText } from '../feeds/render-text.ts'
import { isTextProps } from '../feeds/text-props.ts'
import { outputPath } from '../routes/route.ts'
import { openLayouts } from './layouts.ts'
import type { Pass, PassPage } from './pass.ts'

/** Eleventy plugin: the pages of a pass leave through one virtual template, its texts (feeds, sitemaps) through another. */
export async function pages(eleventy: UserConfig, pass: Pass): Promise<void> {
  const { renderPage } = await openLayouts(pass.layouts)
  const htmlPages = pass.pages.filter(({ props }) => !isTextProps(props))
  const texts = pass.pages.filter(({ props }) => isTextProps(props))
  addPagedTemplate(eleventy, 'page', { pages: htmlPages, render: ({ props }) => htmlOf(props) })
  addPagedTemplate(eleventy, 'text', {
    pages: texts,
    render: ({ props }) => (isTextProps(props) ? renderText(props) : ''),
  })

  function htmlOf(props: PassPage['props']): string {
    const chrome = isTextProps(props) ? undefined : pass.chromes[props.lang]
    if (isTextProps(props) || chrome === undefined)
      throw new Error(`No header and footer for a page of kind ${props.kind}`)
    return renderPage(props, chrome)
  }
}

interface PagedTemplate {
  readonly pages: readonly PassPage[]
  readonly render: (page: PassPage) => string
}

/** Only addresses go through Eleventy's data cascade, which copies and merges what it is given: props do not. */
function addPagedTemplate(eleventy: UserConfig, name: string, template: PagedTemplate): void {
  const byUrl = new Map(template.pages.map((page) => [page.url, page]))
  if (byUrl.size === 0) return
  eleventy.addTemplate(`${name}.11ty.js`, {
    data: () => ({
      pagination: { data: 'addresses', size: 1, alias: 'address' },
      addresses: [...byUrl.keys()],
      permalink: ({ address }: Paged) => outputPath(address),
      eleventyExcludeFromCollections: true,
    }),
    render({ address }: Paged) {
      const page = byUrl.get(address)
      if (page === undefined) throw new Error(`Not a page of this pass: ${address}`)
      return template.render(page)
    },
  })
}

interface Paged {
  readonly address: string
}
