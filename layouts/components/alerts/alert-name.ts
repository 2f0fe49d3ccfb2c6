import type { AlertProps } from '../../../src/routes/props.ts'
import type { AlertWords } from '../../text/text.ts'

/** What a notice is called before its text: “Khẩn: Lũ trên sông Nậm Rốm.”, “Thông tin:”. */
export function alertName({ level, title }: Pick<AlertProps, 'level' | 'title'>, { levels }: AlertWords): string {
  if (title === null) return `${levels[level]}:`
  return `${levels[level]}: ${title}${/[.!?…]$/u.test(title) ? '' : '.'}`
}
