import { encodingOf, type PictureFormat } from '../domain/renditions.ts'
import type { VersionProps } from '../routes/route.ts'

/** A picture as every version of it is made from: upright, reduced, in sRGB, without what the camera wrote into it. */
export async function openPicture(file: string, { base }: Pick<VersionProps, 'base'>): Promise<Buffer> {
  const { default: sharp } = await import('sharp')
  // One picture at a time takes one thread: several are under way, and memory grows with each.
  sharp.concurrency(1)
  sharp.cache(false)
  try {
    return await sharp(file, { failOn: 'error' })
      .rotate()
      .resize({ ...base, fit: 'fill' })
      .toColourspace('srgb')
      .png({ compressionLevel: 0 })
      .toBuffer()
  } catch (error) {
    throw new Error(`Cannot open the picture ${file}`, { cause: error })
  }
}

/** Encodes one version of a picture: at the best quality that is light enough, else as light as it gets. */
export async function encodeVersion(picture: Buffer, version: VersionProps): Promise<Buffer> {
  const { qualities, enough } = encodingOf(version, version.rendition)
  let lightest = await encoded(picture, version, qualities[0])
  for (let place = 0; lightest.length > enough && place < qualities.length - 1;) {
    place = Math.min(place + (lightest.length > enough * FAR ? 2 : 1), qualities.length - 1)
    const next = await encoded(picture, version, qualities[place] ?? qualities[0])
    if (next.length < lightest.length) lightest = next
  }
  return lightest
}

/** So many times too heavy, the next quality would not be light enough either. */
const FAR = 1.6

async function encoded(picture: Buffer, { format, width, height }: VersionProps, quality: number): Promise<Buffer> {
  const { default: Image } = await import('@11ty/eleventy-img')
  const made = await Image(picture, {
    widths: [width],
    formats: [format],
    dryRun: true,
    useCache: false,
    transform: (image) => {
      image.resize({ width, height, fit: 'fill' })
      if (format === 'jpeg') image.flatten({ background: '#fff' })
    },
    ...SETTINGS[format](quality),
  })
  const [version] = made[format] ?? []
  if (version === undefined) throw new Error(`Nothing was encoded as ${format}`)
  return version.buffer
}

/** Measured on a photo of 1080 pixels: effort 1 of AVIF is a quarter of the work of 2, and neither larger nor worse. */
const SETTINGS: Readonly<Record<PictureFormat, (quality: number) => object>> = {
  avif: (quality) => ({ sharpAvifOptions: { quality, effort: 1, chromaSubsampling: '4:2:0' } }),
  webp: (quality) => ({
    sharpWebpOptions: quality === 100 ? { nearLossless: true, quality: 20, effort: 4 } : { quality, effort: 4 },
  }),
  jpeg: (quality) => ({ sharpJpegOptions: { quality, progressive: true } }),
  png: (quality) => ({ sharpPngOptions: { quality, palette: true, compressionLevel: 9 } }),
}
