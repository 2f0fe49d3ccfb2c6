import type { ImageProps } from '../../../src/routes/props.ts'

export interface ImageTagProps {
  readonly image: ImageProps
  /** How wide it is shown, in CSS pixels by width of the screen: what a browser chooses a file by. */
  readonly sizes: string
  /** True for the one picture that a reader sees first: it is fetched before all others. */
  readonly leads?: boolean
}

/** A picture with its dimensions, so that nothing moves while it loads, in the best format that a browser can show. */
export function Image({ image: { src, alt, width, height, sources, srcset }, sizes, leads = false }: ImageTagProps) {
  const size = width > 0 && height > 0 ? { width, height } : {}
  const priority = leads ? ({ fetchpriority: 'high' } as const) : ({ loading: 'lazy', decoding: 'async' } as const)
  const widths = srcset.length === 0 ? {} : { srcset: written(srcset), sizes }
  const picture = <img src={src} {...widths} alt={alt} {...size} {...priority} />
  if (sources.length === 0) return picture
  return (
    <picture>
      {sources.map((source) => (
        <source key={source.type} type={source.type} srcset={written(source.srcset)} sizes={sizes} />
      ))}
      {picture}
    </picture>
  )
}

function written(srcset: ImageProps['srcset']): string {
  return srcset.map(({ href, width }) => `${href} ${String(width)}w`).join(', ')
}
