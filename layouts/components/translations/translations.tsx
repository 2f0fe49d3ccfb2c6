import type { ArticleProps } from '../../../src/routes/props.ts'
import type { Text } from '../../text/text.ts'

export interface TranslationsProps {
  readonly translations: ArticleProps['translations']
  readonly text: Text
}

/** The same article in other languages, each named in its own; nothing when it stands alone. */
export function Translations({ translations, text }: TranslationsProps) {
  if (translations.length === 0) return null
  return (
    <ul class="translations">
      {translations.map(({ lang, href, title }) => (
        <li key={href} lang={lang}>
          {text.languageName(lang)}:{' '}
          <a href={href} hreflang={lang} rel="alternate">
            {title}
          </a>
        </li>
      ))}
    </ul>
  )
}
