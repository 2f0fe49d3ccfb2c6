import type { MediaFile } from '../domain/media.ts'
import { versionsOf } from '../domain/renditions.ts'
import type { Context } from './context.ts'
import { copyRoute } from './copy-route.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { Route } from './route.ts'

/** Pictures in their versions, and attachments copied as they are; only those of items that have a page. */
export function fileRoutes(context: Context): readonly Route[] {
  const { articles, expired, pages } = context.bulletin
  const files = new Map(
    [...articles, ...expired, ...pages].flatMap((item) => item.files.map((file) => [file.url, file])),
  )
  return [...files.values()].flatMap((file) =>
    file.rendition === null ? [copyRoute(file)] : versionRoutes(file, context),
  )
}

function versionRoutes(file: MediaFile, { encoder }: Context): readonly Route[] {
  const { source, sha256, rendition } = file
  const versions = versionsOf(file).flatMap((set) => set.versions)
  const [base = NO_PIXELS] = versions
    .map(({ width, height }) => ({ width, height }))
    .sort((one, other) => other.width - one.width)
  return versions.flatMap(({ url, format, width, height }): readonly Route[] =>
    rendition === null
      ? []
      : [
          {
            url,
            kind: 'image',
            fingerprint: fingerprintOf({ base: encoder, own: [sha256, url], around: [] }),
            props: () => ({ kind: 'image', source, sha256, rendition, format, width, height, base }),
          },
        ],
  )
}

const NO_PIXELS = { width: 0, height: 0 } as const
