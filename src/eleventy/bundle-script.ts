import type { Plugin } from 'esbuild'

/** The oldest browsers whose syntax is written: of phones from 2021 on. */
const OLD_PHONES = ['chrome90', 'firefox90', 'safari14.1']

export interface ScriptOptions {
  /** Folder of the layouts. */
  readonly home: string
  /** Workers are not modules: that is newer than they are. */
  readonly format: 'esm' | 'iife'
  /** Finds files of the bulletin in the place of Bantin's. */
  readonly ownFiles: readonly Plugin[]
}

/**
 * A readers' script of `layouts/assets/scripts/`, minified, in one file.
 *
 * @throws BuildFailure of esbuild.
 */
export async function bundleScript(name: string, { home, format, ownFiles }: ScriptOptions): Promise<string> {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from './assets/scripts/${name}.ts'`,
      resolveDir: home,
      sourcefile: `${name}-entry.ts`,
    },
    bundle: true,
    write: false,
    minify: true,
    format,
    platform: 'browser',
    target: OLD_PHONES,
    // They have both, but for letters newer than they are and calls in a chain with a spread; written out, they are long.
    supported: { 'optional-chain': true, 'regexp-unicode-property-escapes': true },
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    absWorkingDir: home,
    plugins: [...ownFiles],
  })
  return outputFiles.map(({ text }) => text).join('')
}
