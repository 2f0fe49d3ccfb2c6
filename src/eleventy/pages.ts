import type { UserConfig } from '@11ty/eleventy'

import { renderText } from '../feeds/render-text.ts'
import { isTextProps } from '../feeds/text-props.ts'
import type { Content } from '../press/order.ts'
import type { PageProps } from '../routes/props.ts'
import { outputPath } from '../routes/route.ts'
import { openLayouts } from './layouts.ts'
import type { BoundPass } from './pass.ts'

/**
 * Eleventy plugin: the pages and texts (feeds, sitemaps) of a pass leave through one virtual template.
 *
 * Eleventy keeps what a template renders for all of its pages until it transforms the first. So a template only prints
 * an address, and the page is made when its turn to be transformed comes: no pass ever holds the HTML of its pages.
 */
export async function pages(eleventy: UserConfig, pass: BoundPass): Promise<void> {
  const { pagePieces } = await openLayouts(pass.layouts)
  const byUrl = new Map(pass.pages.map((page) => [page.url, page]))
  addPagedTemplate(eleventy, [...byUrl.keys()])
  eleventy.addTransform('make', (address) => {
    const page = byUrl.get(address)
    if (page === undefined) throw new Error(`Not a page of this pass: ${address}`)
    const props = page.props()
    return pass.print(page, isTextProps(props) ? renderText(props) : partsOf(props))
  })

  function partsOf(props: PageProps): Content {
    const chrome = pass.chromes[props.lang]
    if (chrome === undefined) throw new Error(`No header and footer for a page of kind ${props.kind}`)
    return pagePieces(props, chrome)
  }
}

/** Only addresses go through Eleventy's data cascade, which copies and merges what it is given: props do not. */
function addPagedTemplate(eleventy: UserConfig, addresses: readonly string[]): void {
  eleventy.addTemplate('page.11ty.js', {
    data: () => ({
      pagination: { data: 'addresses', size: 1, alias: 'address' },
      addresses,
      permalink: ({ address }: Paged) => outputPath(address),
      eleventyExcludeFromCollections: true,
    }),
    render: ({ address }: Paged) => address,
  })
}

interface Paged {
  readonly address: string
}
