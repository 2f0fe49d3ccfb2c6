import type { z } from 'zod'

import { shapeOf } from './fields.ts'
import { reportIssues } from './issues.ts'
import type { Report } from './report.ts'
import { ARTICLE_KEYS, type ArticleFields, articleSchema, type PageFields, pageSchema } from './schema.ts'
import { didYouMean, sentences, type Told } from './told.ts'
import { isGroup, type YamlPath, type YamlSource, type YamlValue } from './yaml-source.ts'

type Lenient<T> = { readonly [Key in keyof T]?: T[Key] | undefined }

/** The fields of an item that are right: one that had a fault is not there, and the fault is reported. */
export type ItemFields =
  | (Lenient<Omit<ArticleFields, 'kind'>> & { readonly kind: 'article' })
  | (Lenient<Omit<PageFields, 'kind'>> & { readonly kind: 'page' })

const articlePartial = articleSchema.partial()
const pagePartial = pageSchema.partial()

/** Reads the fields of front matter; each fault is reported and costs only its own field. */
export function readItemFields(source: YamlSource, report: Report): ItemFields {
  const values = entriesOf(source.value)
  const kind = values.get('kind') ?? 'article'
  if (kind === 'page') {
    const read = readWith(pageSchema, pagePartial, { values, report, source, aboutKey: aboutPageKey })
    return { ...read, kind: 'page' }
  }
  if (kind !== 'article') report.error(source.positionOf(['kind']), unknownKind(kind))
  values.delete('kind')
  return { ...readWith(articleSchema, articlePartial, { values, report, source }), kind: 'article' }
}

interface Reading {
  readonly values: ReadonlyMap<string, YamlValue>
  readonly source: YamlSource
  readonly report: Report
  readonly aboutKey?: (path: YamlPath) => Told | null
}

function readWith<Whole, Part>(
  whole: z.ZodType<Whole>,
  partial: z.ZodType<Part>,
  { values, ...reporting }: Reading,
): Whole | Part {
  const found = whole.safeParse(Object.fromEntries(values))
  if (found.success) return found.data
  reportIssues(found.error.issues, reporting)
  const faulty = new Set(found.error.issues.flatMap(keysOf))
  return partial.parse(Object.fromEntries([...values].filter(([key]) => !faulty.has(key))))
}

/** The outermost keys that an issue is about. */
function keysOf(issue: z.core.$ZodIssue): readonly string[] {
  return issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [String(issue.path[0])]
}

function entriesOf(value: YamlValue): Map<string, YamlValue> {
  return new Map(isGroup(value) ? Object.entries(value) : [])
}

function unknownKind(written: YamlValue): Told {
  const kind = typeof written === 'string' ? written : ''
  return {
    code: 'unknown-kind',
    message: `Mục “kind” không nhận ${shapeOf(written)}.`,
    remedy: sentences(
      didYouMean(kind, ['article', 'page', 'alert']),
      'Bài viết thì bỏ mục này; trang như Giới thiệu, Liên hệ thì viết: kind: page; thông báo khẩn thì viết: kind: alert',
    ),
  }
}

function aboutPageKey(path: YamlPath): Told | null {
  const [key, ...rest] = path
  if (typeof key !== 'string' || rest.length > 0 || !ARTICLE_KEYS.includes(key)) return null
  return {
    code: 'article-only',
    message: `Mục “${key}” chỉ dùng cho bài viết, không dùng cho trang (kind: page).`,
    remedy: 'Bỏ mục này; nếu đây là bài viết thì bỏ dòng kind: page.',
  }
}
