import type { Crumb } from '../../src/routes/props.ts'
import type { Text } from '../text/text.ts'

/** What a step of the breadcrumb is called. Years and months come as they stand in addresses: `2018`, `2018/08`. */
export function crumbName({ name }: Crumb, text: Text): string {
  if (typeof name !== 'string') return text.words[name.word]
  if (/^\d{4}\/\d{2}$/u.test(name)) return text.month(name)
  return /^\d{4}$/u.test(name) ? text.year(name) : name
}
