/** Fields of an article as they stand in the YAML; null leaves one out. */
export type Fields = Readonly<Record<string, string | null>>

const USUAL: Fields = { title: 'Tin thử', province: 'Điện Biên', date: '2018-06-30', category: 'Nông thôn mới' }

/** The text of an article that is right, with fields set otherwise. */
export function article(fields: Fields = {}, body = 'Nội dung.'): string {
  const lines = Object.entries({ ...USUAL, ...fields }).flatMap(([key, value]) =>
    value === null ? [] : [`${key}: ${value}`],
  )
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`
}

/** The smallest PNG: one pixel. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)
