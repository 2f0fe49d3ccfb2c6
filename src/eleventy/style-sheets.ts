import { readFileSync } from 'node:fs'

import type { Plugin } from 'esbuild'

/** The oldest browsers whose syntax is written, as lightningcss takes them: major version × 65,536 + minor × 256. */
const OLD_PHONES = {
  chrome: 90 << 16,
  firefox: 90 << 16,
  safari: (14 << 16) | (1 << 8),
  ios_saf: (14 << 16) | (5 << 8),
}

/**
 * Style sheets as minified text, their `@import`s in place.
 *
 * @param read is told of every file.
 */
export function styleSheets(read: Set<string>): Plugin {
  return {
    name: 'style-sheets',
    setup({ onLoad }) {
      onLoad({ filter: /.*/, namespace: 'style-sheet' }, async ({ path }) => {
        const { bundleAsync, Features } = await import('lightningcss')
        const { code } = await bundleAsync({
          filename: path,
          minify: true,
          targets: OLD_PHONES,
          exclude: Features.LightDark,
          resolver: {
            read(file) {
              read.add(file)
              return readFileSync(file, 'utf8')
            },
          },
        })
        return { contents: Buffer.from(code).toString('utf8'), loader: 'text' }
      })
    },
  }
}
