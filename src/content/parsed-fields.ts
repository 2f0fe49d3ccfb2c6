import * as z from 'zod'

import type { Moment } from '../domain/moment.ts'
import { parseMoment } from './dates.ts'
import { documented, type FieldDoc, optionalText, text } from './fields.ts'
import { parseLanguage } from './language.ts'
import { packed, quoted, type Told } from './told.ts'
import { parseWebAddress } from './web-address.ts'

/** A date, with or without a time. `edge` is what a day without a time means. */
export function moment(doc: FieldDoc, edge: 'start' | 'end' = 'start') {
  return documented(
    parsed<Moment>(text(doc), (written) => parseMoment(written, edge)),
    doc,
  )
}

/** A day without a time. */
export function day(doc: FieldDoc) {
  const noTime: Told = {
    code: 'time-not-wanted',
    message: `Mục “${doc.key}” chỉ nhận ngày, không kèm giờ.`,
    remedy: `Viết như ví dụ: ${doc.example}`,
  }
  return documented(
    parsed<string>(text(doc), (written) => {
      const found = parseMoment(written)
      if ('code' in found) return found
      return found.time === null ? found.day : noTime
    }),
    doc,
  )
}

/** A complete http(s) address, normalised to ASCII. */
export function webAddress(doc: FieldDoc) {
  return documented(parsed<string>(text(doc), parseWebAddress), doc)
}

/** What another function reads from a text, or says is wrong with it. */
export function parsed<T extends string | object>(source: z.ZodType<string>, parse: (written: string) => T | Told) {
  return source.transform((written, context): T => {
    const found = parse(written)
    if (!isTold(found)) return found
    context.addIssue({ code: 'custom', message: packed(found) })
    return z.NEVER
  })
}

function isTold(found: string | object): found is Told {
  return typeof found === 'object' && 'remedy' in found
}

/** A BCP 47 language tag in its canonical form. */
export function language(doc: FieldDoc) {
  return documented(parsed<string>(text(doc), parseLanguage), doc)
}

/** A whole number from `least` to `most`. */
export function count(
  doc: FieldDoc,
  { least, most, usual }: { readonly least: number; readonly most: number; readonly usual: number },
) {
  const told: Told = {
    code: 'not-a-count',
    message: `Mục “${doc.key}” phải là một số từ ${String(least)} đến ${String(most)}.`,
    remedy: `Viết như ví dụ: ${doc.example}`,
  }
  const number = z
    .string({ error: packed(told) })
    .regex(/^\d{1,4}$/u, { error: packed(told), abort: true })
    .transform(Number)
  const inRange = number.refine((value) => value >= least && value <= most, { error: packed(told) })
  return documented(inRange.default(usual), doc)
}

/** A text of a certain form that may be left out or left empty: null then. */
export function matching(doc: FieldDoc, pattern: RegExp) {
  const schema = optionalText(doc).transform((written, context) => {
    if (written === null || pattern.test(written)) return written
    context.addIssue({ code: 'custom', message: packed(wrongForm(written, doc)) })
    return z.NEVER
  })
  return documented(schema, doc)
}

/** What is said of a text of another form than its field takes. */
export function wrongForm(written: string, { key, about, example }: FieldDoc): Told {
  return {
    code: 'wrong-form',
    message: `Mục “${key}” (${about}) không nhận ${quoted(written)}.`,
    remedy: `Viết như ví dụ: ${example}`,
  }
}

/** A mail address, without `mailto:`. */
export function mailAddress(doc: FieldDoc) {
  return matching(doc, /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/u)
}

/** One telephone number, in groups as people write it. */
export function telephone(doc: FieldDoc) {
  return matching(doc, /^(?=(?:\D*\d){3,15}\D*$)\+?[\d\s.()-]+$/u)
}
