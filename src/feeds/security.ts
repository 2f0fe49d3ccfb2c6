import type { SecurityProps } from './text-props.ts'

/**
 * `/.well-known/security.txt`.
 *
 * Source: RFC 9116.
 */
export function security({ contact, expires, self, lang }: SecurityProps): string {
  const languages = [...new Set([lang, 'en'])].join(', ')
  return [
    `Contact: mailto:${contact}`,
    `Expires: ${expires}T23:59:59+07:00`,
    `Preferred-Languages: ${languages}`,
    `Canonical: ${self}`,
    '',
  ].join('\n')
}
