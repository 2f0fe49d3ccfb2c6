import { foldKey } from '../domain/text.ts'
import { askFor, quoted, sentences, type Told } from './told.ts'

/**
 * A BCP 47 language tag in its canonical form.
 *
 * @example parseLanguage('ZH-hans') // 'zh-Hans'
 */
export function parseLanguage(written: string): string | Told {
  if (MEANT.has(foldKey(written)) || !/^[a-z]{2,3}(?:-|$)/iu.test(written)) return unknownLanguage(written)
  try {
    const [tag] = Intl.getCanonicalLocales(written)
    return tag ?? unknownLanguage(written)
  } catch (error) {
    if (error instanceof RangeError) return unknownLanguage(written)
    throw error
  }
}

/** What people write for a code, folded. `vn` is a country. */
const MEANT: ReadonlyMap<string, string> = new Map([
  ...['vn', 'viet', 'tiengviet', 'vietnamese'].map((word) => [word, 'vi'] as const),
  ...['anh', 'tienganh', 'english'].map((word) => [word, 'en'] as const),
  ['tienglao', 'lo'],
  ...['mong', 'tiengmong', 'hmong'].map((word) => [word, 'hmn'] as const),
  ...['thai', 'tiengthai'].map((word) => [word, 'blt'] as const),
])

function unknownLanguage(written: string): Told {
  const meant = MEANT.get(foldKey(written))
  return {
    code: 'unknown-language',
    message: `${quoted(written)} không phải mã ngôn ngữ.`,
    remedy: sentences(
      meant === undefined ? '' : askFor([meant]),
      'Dùng mã BCP 47: vi (tiếng Việt), en (tiếng Anh), lo (tiếng Lào), hmn (tiếng Mông), blt (tiếng Thái Đen).',
    ),
  }
}
