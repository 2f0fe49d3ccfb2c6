import sharp from 'sharp'

/** What a test photo says of the phone that took it, to be looked for in bytes. */
export const PHONE = 'DIENTHOAI'

interface Taking {
  readonly width?: number
  readonly height?: number
  /** As a camera writes it: 6 is held upright. */
  readonly orientation?: number
}

/** A JPEG as a phone held upright takes it: lying on its side, red where the sky is, with the place where it was taken. */
export async function phonePhoto({ width = 4000, height = 3000, orientation = 6 }: Taking = {}): Promise<Buffer> {
  const pixels = Buffer.from(Array.from({ length: 40 * 30 }, (_, place) => colour(place % 40)).flat())
  return sharp(pixels, { raw: { width: 40, height: 30, channels: 3 } })
    .resize(width, height, { kernel: 'nearest' })
    .withMetadata({ orientation })
    .withExif({
      IFD0: { Make: PHONE, Orientation: String(orientation) },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 23/1 10/1', GPSLongitudeRef: 'E', GPSLongitude: '103/1 1/1 2/1' },
    })
    .jpeg({ quality: 90 })
    .toBuffer()
}

/** The left half is the sky, the right half the field. */
function colour(column: number): readonly number[] {
  return column < 20 ? [220, 30, 30] : [30, 30, 220]
}
