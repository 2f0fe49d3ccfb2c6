const KILO = 1024

/**
 * The size of a file in the units that file managers show.
 *
 * @param mark decimal mark of the language.
 * @example fileSize(1_258_291, ',') // '1,2 MB'
 */
export function fileSize(bytes: number, mark: ',' | '.'): string {
  if (bytes < KILO * KILO) return `${String(Math.max(1, Math.round(bytes / KILO)))} KB`
  const megabytes = bytes / (KILO * KILO)
  const digits = megabytes < 10 ? megabytes.toFixed(1).replace(/\.0$/u, '') : megabytes.toFixed(0)
  return `${digits.replace('.', mark)} MB`
}
