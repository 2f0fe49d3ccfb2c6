import type { FullPage } from '../../src/routes/props.ts'

export interface PreviewTagsProps {
  readonly page: FullPage
  readonly title: string
  readonly siteName: string
  /** `vi_VN`. */
  readonly locale: string
}

/** OpenGraph: what a shared link shows. Nothing on a page without an address. */
export function PreviewTags({ page, title, siteName, locale }: PreviewTagsProps) {
  const { canonical, description, image } = page.head
  if (canonical === null) return null
  const tags: readonly (readonly [string, string | null])[] = [
    ['og:type', page.kind === 'article' ? 'article' : 'website'],
    ['og:title', title],
    ['og:description', description],
    ['og:url', canonical],
    ['og:site_name', siteName],
    ['og:locale', locale],
    ...(image === null ? [] : pictureTags(image)),
    ...(page.kind === 'article' ? articleTags(page) : []),
  ]
  return (
    <>
      {tags.map(
        ([property, content]) =>
          content !== null && <meta key={property + content} property={property} content={content} />,
      )}
      <meta name="twitter:card" content={image === null ? 'summary' : 'summary_large_image'} />
    </>
  )
}

type Tag = readonly [string, string | null]

function pictureTags({ absolute, width, height, alt }: NonNullable<FullPage['head']['image']>): readonly Tag[] {
  const size: readonly Tag[] =
    width === 0
      ? []
      : [
          ['og:image:width', String(width)],
          ['og:image:height', String(height)],
        ]
  return [['og:image', absolute], ...size, ['og:image:alt', alt === '' ? null : alt]]
}

function articleTags({
  published,
  updated,
  categories,
  tags,
}: Extract<FullPage, { readonly kind: 'article' }>): readonly Tag[] {
  return [
    ['article:published_time', published.iso],
    ['article:modified_time', updated?.iso ?? null],
    ['article:section', categories[0]?.name ?? null],
    ...tags.map(({ name }): Tag => ['article:tag', name]),
  ]
}
