import { copyFileSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'

import { sourceFile, type Sources } from '../content/source-file.ts'
import { digest } from '../domain/digest.ts'
import type { Order, Printed } from './order.ts'

/** Copies attachments, films and what else is published as it is. */
export function copyFiles(orders: readonly Order[], sources: Sources): readonly Printed[] {
  return orders.map(({ url, props: propsOf, file, published }) => {
    const props = propsOf()
    if (props.kind !== 'file') throw new Error(`Not a file: ${url}`)
    const source = sourceFile(props.source, sources)
    const bytes = readFileSync(source)
    const sha256 = digest(bytes)
    if (sha256 !== published) {
      mkdirSync(dirname(file), { recursive: true })
      copyFileSync(source, file)
    }
    return { url, sha256, size: bytes.length }
  })
}
