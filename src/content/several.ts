/** Several names that stand in one text where a list was meant: “Hà Nội, Điện Biên”. */

const BETWEEN = /\s*[,;]\s*(?:và\s+)?|\s+(?:và|[/&+>–-])\s+|(?<=\p{L}{2})\/(?=\p{L}{3})|\s+(?=#)/u

/** The parts of such a text; one when nothing divides it. */
export function severalIn(written: string): readonly string[] {
  return written
    .replace(/^\[|\]$/gu, '')
    .split(BETWEEN)
    .map((part) => part.trim().replace(/^#+/u, ''))
    .filter((part) => part !== '')
}

/** “Nhiều tỉnh thì viết thành danh sách: province: [Hà Nội, Điện Biên]” */
export function listAdvice(key: string, parts: readonly string[]): string {
  return `Nhiều giá trị thì viết thành danh sách: ${key}: [${parts.join(', ')}]`
}
