import type { ManifestProps } from './text-props.ts'

/**
 * The web app manifest, for a bulletin that readers put on their home screen: it opens in the browser, where the
 * address stays in view. Source: W3C Web Application Manifest.
 */
export function manifest({ name, lang, start, icon }: ManifestProps): string {
  const members = {
    name,
    lang,
    id: start,
    start_url: start,
    scope: start,
    display: 'browser',
    icons: [{ src: icon, sizes: 'any', type: 'image/svg+xml' }],
  }
  return `${JSON.stringify(members, null, 2)}\n`
}
