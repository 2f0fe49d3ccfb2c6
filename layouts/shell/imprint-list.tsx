import type { ComponentChildren } from 'preact'

import type { ChromeProps } from '../../src/routes/props.ts'
import type { Text } from '../text/text.ts'
import { foreign } from './foreign.ts'

export interface ImprintListProps {
  readonly chrome: Pick<ChromeProps, 'publisher' | 'imprint' | 'siteLang'>
  readonly text: Text
}

/** The legal imprint: only what the owner has filled in. */
export function ImprintList({ chrome: { publisher, imprint, siteLang }, text }: ImprintListProps) {
  const { responsible, licence, address, phone, hotline, email } = imprint
  const rows: readonly (readonly [string, ComponentChildren])[] = [
    [text.publisher, publisher === null ? null : <Publisher {...publisher} />],
    [text.responsible, responsible],
    [text.licence, licence === null ? null : withoutLabel(licence, text.licence)],
    [text.address, address],
    [text.phone, phone === null ? null : <a href={`tel:${dialled(phone)}`}>{phone}</a>],
    [text.hotline, hotline === null ? null : <a href={`tel:${dialled(hotline)}`}>{hotline}</a>],
    [text.email, email === null ? null : <a href={`mailto:${email}`}>{email}</a>],
  ]
  const lang = foreign(siteLang, text)
  const told = rows.filter(([, value]) => value !== null)
  if (told.length === 0) return null
  return (
    <dl>
      {told.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd lang={lang}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Publisher({ name, url }: NonNullable<ChromeProps['publisher']>) {
  return url === null ? <>{name}</> : <a href={url}>{name}</a>
}

/** “Giấy phép xuất bản số 01” after the label “Giấy phép” does not say it again. */
function withoutLabel(value: string, label: string): string {
  return value.startsWith(`${label} `) ? value.slice(label.length + 1).trim() : value
}

/** What a telephone dials: digits and a leading plus. */
function dialled(number: string): string {
  return number.replaceAll(/[^\d+]/gu, '')
}
