/** How text files are compressed beside themselves, by extension. */
export const ENCODINGS = ['br', 'gz'] as const

export type Encoding = (typeof ENCODINGS)[number]

const TEXT = /\.(?:html|css|js|json|xml|txt|csv|vtt|svg|webmanifest)$/u

/** True for a file that is compressed where the host wants that, unless it is tiny. */
export function isCompressible(path: string): boolean {
  return TEXT.test(path)
}

/** True for the compressed copy of another file. */
export function isCopy(path: string): boolean {
  return ENCODINGS.some((encoding) => path.endsWith(`.${encoding}`))
}
