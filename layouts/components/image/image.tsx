import type { ImageProps } from '../../../src/routes/props.ts'

export interface ImageTagProps {
  readonly image: ImageProps
  /** True for the one picture that a reader sees first: it is fetched before all others. */
  readonly leads?: boolean
}

/** A picture with its dimensions, so that nothing moves while it loads. */
export function Image({ image: { src, alt, width, height }, leads = false }: ImageTagProps) {
  const size = width > 0 && height > 0 ? { width, height } : {}
  const priority = leads ? ({ fetchpriority: 'high' } as const) : ({ loading: 'lazy', decoding: 'async' } as const)
  return <img src={src} alt={alt} {...size} {...priority} />
}
