/** The fields of a well-formed test article: plain values and plain lists; what is deeper is left out. */
export type Fields = ReadonlyMap<string, readonly string[]>

/** A reader of front matter that knows just enough YAML for well-formed articles, and shares nothing with `content/`. */
export function readFields(text: string): Fields {
  const lines = text.replace('\uFEFF', '').replaceAll('\r', '').split('\n')
  const fields = new Map<string, readonly string[]>()
  let key = ''
  for (const line of lines.slice(1, lines.indexOf('---', 1))) {
    const [, name, value = ''] = /^(\w+):\s*(.*)$/u.exec(line) ?? []
    const [, entry] = /^ {2,}- (.*)$/u.exec(line) ?? []
    if (name !== undefined) {
      key = name
      fields.set(key, value === '' ? [] : valuesOf(value))
    } else if (entry !== undefined) {
      fields.set(key, [...(fields.get(key) ?? []), plain(entry)])
    }
  }
  return fields
}

function valuesOf(value: string): readonly string[] {
  return value.startsWith('[') ? value.slice(1, -1).split(',').map(plain) : [plain(value)]
}

function plain(value: string): string {
  const text = value.trim()
  if (text.startsWith("'") && text.endsWith("'")) return text.slice(1, -1).replaceAll("''", "'").normalize('NFC')
  return (text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text).normalize('NFC')
}
