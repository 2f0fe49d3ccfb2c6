import { quoted, type Told } from './told.ts'

/**
 * A BCP 47 language tag in its canonical form.
 *
 * @example parseLanguage('ZH-hans') // 'zh-Hans'
 */
export function parseLanguage(written: string): string | Told {
  try {
    const [tag] = Intl.getCanonicalLocales(written)
    return tag ?? unknownLanguage(written)
  } catch (error) {
    if (error instanceof RangeError) return unknownLanguage(written)
    throw error
  }
}

function unknownLanguage(written: string): Told {
  return {
    code: 'unknown-language',
    message: `${quoted(written)} không phải mã ngôn ngữ.`,
    remedy: 'Dùng mã BCP 47: vi (tiếng Việt), en (tiếng Anh), lo (tiếng Lào), hmn (tiếng Mông), blt (tiếng Thái Đen).',
  }
}
