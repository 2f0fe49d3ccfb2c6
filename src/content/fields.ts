import * as z from 'zod'

import { didYouMean, packed, quoted, sentences, type Told } from './told.ts'

/**
 * The kinds of field that front matter and `site.yaml` are made of. They read YAML whose scalars are all text, and
 * say in Vietnamese what is wrong with one. Each field carries its meaning and an example, for messages and editors.
 */
export interface FieldDoc {
  /** As people write it; fields inside another are joined by dots: `image.alt`. */
  readonly key: string
  readonly about: string
  readonly example: string
}

interface Input {
  readonly input?: unknown
}

/** The faults of a field that is not there, or of another shape. */
function shapeFault(doc: FieldDoc, wanted: string): (issue: Input) => string {
  return ({ input }) => packed(input === undefined || input === '' ? missing(doc) : wrongShape(doc, wanted, input))
}

function missing({ key, about, example }: FieldDoc): Told {
  return { code: 'missing-field', message: `Thiếu mục “${key}” (${about}).`, remedy: `Thêm vào, ví dụ: ${example}` }
}

function wrongShape({ key, example }: FieldDoc, wanted: string, input: unknown): Told {
  const quotes =
    wanted === 'chữ' ? 'Bỏ dấu ngoặc; nếu ngoặc là một phần của chữ thì đặt cả giá trị trong dấu nháy.' : ''
  return {
    code: 'wrong-shape',
    message: `Mục “${key}” phải là ${wanted}, nhưng ở đây là ${shapeOf(input)}.`,
    remedy: sentences(quotes, `Viết như ví dụ: ${example}`),
  }
}

/** What stands there, as a message says it. */
export function shapeOf(input: unknown): string {
  if (typeof input === 'string') return `chữ ${quoted(input)}`
  if (Array.isArray(input)) return 'một danh sách'
  return input === null ? 'một chỗ bỏ trống' : 'một nhóm mục'
}

/** A schema that carries its meaning and an example. */
export function documented<T extends z.ZodType>(schema: T, { about, example }: FieldDoc): T {
  return schema.meta({ description: about, examples: [example] })
}

/** A text that may be empty. */
export function anyText(doc: FieldDoc) {
  return documented(
    z.string({ error: ({ input }) => packed(input === undefined ? missing(doc) : wrongShape(doc, 'chữ', input)) }),
    doc,
  )
}

/** A text that must say something. */
export function text(doc: FieldDoc) {
  return documented(z.string({ error: shapeFault(doc, 'chữ') }).min(1, { error: packed(missing(doc)) }), doc)
}

/** A text that may be left out or left empty: null then. */
export function optionalText(doc: FieldDoc) {
  const schema = z.string({ error: shapeFault(doc, 'chữ') })
  return documented(
    schema
      .nullish()
      .transform((value) => value ?? '')
      .transform((value) => (value === '' ? null : value)),
    doc,
  )
}

/** One text or a list of them; at least one. */
export function texts(doc: FieldDoc) {
  const one = text(doc)
  const list = z.array(one).min(1, { error: packed(missing(doc)) })
  return documented(
    z.union([one.transform((value) => [value]), list], { error: shapeFault(doc, 'chữ hoặc danh sách chữ') }),
    doc,
  )
}

/** One text or a list of them, or none. */
export function optionalTexts(doc: FieldDoc) {
  const one = text(doc)
  const some = z.union([z.literal('').transform(() => []), one.transform((value) => [value]), z.array(one)], {
    error: shapeFault(doc, 'chữ hoặc danh sách chữ'),
  })
  return documented(some.default([]), doc)
}

/** One group of fields or a list of them, or none. */
export function optionalList<T extends z.ZodType>(element: T, doc: FieldDoc) {
  const one = element.transform((value) => [value])
  return documented(z.union([one, z.array(element)], { error: shapeFault(doc, 'danh sách') }).default([]), doc)
}

const MEANS_NO = /^(?:không|khong|no|n|off|false|sai|chưa|0)$/iu

/** True or false, in those words. */
export function flag(doc: FieldDoc) {
  const told = (input: unknown): Told => ({
    code: 'not-a-flag',
    message: `Mục “${doc.key}” chỉ nhận true (có) hoặc false (không), không nhận ${shapeOf(input)}.`,
    remedy: `Viết: ${doc.key}: ${String(typeof input !== 'string' || !MEANS_NO.test(input))}`,
  })
  const schema = z.enum(['true', 'false'], { error: ({ input }) => packed(told(input)) })
  return documented(
    schema.default('false').transform((value) => value === 'true'),
    doc,
  )
}

/** One of a few words. */
export function choice<const T extends readonly [string, ...string[]]>(allowed: T, doc: FieldDoc) {
  const told = (input: unknown): Told => ({
    code: 'unknown-choice',
    message: `Mục “${doc.key}” không nhận ${shapeOf(input)}.`,
    remedy: sentences(
      typeof input === 'string' ? didYouMean(input, allowed) : '',
      `Các giá trị dùng được: ${allowed.join(', ')}.`,
    ),
  })
  const error = ({ input }: Input): string => packed(input === undefined ? missing(doc) : told(input))
  return documented(z.enum(allowed, { error }), doc)
}

/**
 * Fields that belong together; a key that is not one of them is an error.
 *
 * @param asText what to say when a mere text stands in their place, instead of the usual.
 */
export function group<T extends z.ZodRawShape>(
  shape: T,
  doc: FieldDoc,
  asText: ((written: string) => Told) | null = null,
) {
  const usual = shapeFault(doc, 'một nhóm mục')
  const fault = (issue: Input): string =>
    asText === null || typeof issue.input !== 'string' ? usual(issue) : packed(asText(issue.input))
  // The known keys, a line each: whoever reports the issue tells about one unknown key at a time.
  const error = (issue: { readonly code: string; readonly input?: unknown }): string =>
    issue.code === 'unrecognized_keys' ? Object.keys(shape).join('\n') : fault(issue)
  return documented(z.strictObject(shape, { error }), doc)
}
