import { digestOf } from '../domain/digest.ts'
import type { Context } from './context.ts'
import type { Route } from './route.ts'

/** Pictures and attachments, copied as they are; only those of items that have a page. */
export function fileRoutes(context: Context): readonly Route[] {
  const { articles, expired, pages } = context.bulletin
  const files = new Map(
    [...articles, ...expired, ...pages].flatMap((item) => item.files.map((file) => [file.url, file])),
  )
  return [...files.values()].map(({ url, source, sha256 }) => ({
    url,
    kind: 'file',
    fingerprint: digestOf([source, sha256]),
    props: () => ({ kind: 'file', source }),
  }))
}
