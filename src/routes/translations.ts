import type { Item } from '../domain/article.ts'
import type { Context } from './context.ts'
import type { ArticleProps, HeadProps } from './props.ts'

/** The other language versions of an item. */
export function translationLinks(item: Item, context: Context): ArticleProps['translations'] {
  return context.edition
    .translations(item)
    .filter((other) => other !== item)
    .map((other) => ({ lang: other.lang, href: context.href(other.url), title: other.title }))
}

/** hreflang links: every version, itself included; none when it stands alone. */
export function alternates(item: Item, context: Context): HeadProps['alternates'] {
  return context.edition
    .translations(item)
    .map((other) => ({ lang: other.lang, absolute: context.absolute(other.url) }))
}
