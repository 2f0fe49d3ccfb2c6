import type { z } from 'zod'

import { HOME_BLOCKS, type Look, type NamedPlace } from '../domain/look.ts'
import type { lookSchema } from './look-schema.ts'
import { mediaLibrary, publishedWith } from './media.ts'
import type { Report } from './report.ts'
import type { YamlSource } from './yaml-source.ts'

type LookFields = z.infer<typeof lookSchema>

interface Reading {
  /** Folder of the bulletin. */
  readonly root: string
  readonly source: YamlSource
  readonly report: Report
}

/** Bytes that every page may cost for it. */
const LARGEST_EMBLEM = 100 * 1024

/** Where what every page shows is published. */
const ASSETS = '/assets/'

/** The look with its emblem found; what is wrong with that is reported, and it is left out. */
export function readLook(fields: LookFields, reading: Reading): Look {
  const { accent, masthead, home } = fields
  return {
    ...{ accent, masthead },
    emblem: emblemOf(fields.emblem, reading),
    home: home.length === 0 ? HOME_BLOCKS : [...new Set(home)],
    homeCategories: placesOf('homeCategories', fields.homeCategories, reading),
    menu: placesOf('menu', fields.menu, reading),
  }
}

function placesOf(
  key: 'homeCategories' | 'menu',
  names: readonly string[],
  { source }: Reading,
): readonly NamedPlace[] {
  return names
    .map((name, place) => ({ name, ...source.positionOf(['look', key, place]) }))
    .filter(({ name }, place) => names.indexOf(name) === place)
}

function emblemOf(written: LookFields['emblem'], { root, source, report }: Reading): Look['emblem'] {
  if (written === null) return null
  const at = source.positionOf(['look', 'emblem', 'file'])
  const found = mediaLibrary(root).find(written.file, '', 'image')
  if ('remedy' in found) {
    report.error(at, found)
    return null
  }
  if (found.bytes > LARGEST_EMBLEM) {
    report.error(at, {
      code: 'large-emblem',
      message: `Biểu trưng nặng ${String(Math.ceil(found.bytes / 1024))} KB, mà trang nào cũng tải.`,
      remedy: 'Thu nhỏ ảnh xuống dưới 100 KB; cao khoảng 200 điểm ảnh là đủ nét.',
    })
    return null
  }
  return { file: publishedWith(ASSETS, { ...found, rendition: null }), alt: written.alt }
}
