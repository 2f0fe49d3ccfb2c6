/** Lines of a configuration file. */
export function lines(text: readonly string[]): string {
  return text.map((line) => `${line}\n`).join('')
}

/** What stands inside a block; empty lines stay empty. */
export function indented(text: readonly string[]): readonly string[] {
  return text.map((line) => (line === '' ? '' : `    ${line}`))
}
