import * as z from 'zod'

import { ALERT_LEVELS } from '../domain/alert.ts'
import { choice, type FieldDoc, flag, group, optionalText, optionalTexts } from './fields.ts'
import { language, moment } from './parsed-fields.ts'

/** Front matter of an urgent notice: the reference of every field, its meaning, default and an example. */

const doc = (key: string, about: string, example: string): FieldDoc => ({ key, about, example })

/** An urgent notice (thông báo khẩn). */
export const alertSchema = group(
  {
    /** `alert`. */
    kind: z.literal('alert'),
    /** How urgent: `khan`, `canh-bao` or `thong-tin`. Required. */
    level: choice(ALERT_LEVELS, doc('level', 'mức độ', 'level: khan')),
    /** A few words. Default: none, and then `text` or a body must be there. */
    title: optionalText(doc('title', 'tiêu đề ngắn', 'title: Lũ trên sông Nậm Rốm')),
    /** One or two sentences. Default: the body. */
    text: optionalText(doc('text', 'nội dung', 'text: Không qua ngầm tràn cho đến khi có thông báo mới.')),
    /** When it appears. Required. */
    from: moment(doc('from', 'lúc bắt đầu hiện', 'from: 2026-11-24 06:00')),
    /** When it goes; a day without a time is its end. Required. */
    until: moment(doc('until', 'lúc thôi hiện', 'until: 2026-11-25 18:00'), 'end'),
    /** Localities of `site.yaml` in which it holds. Default: everywhere. */
    localities: optionalTexts(doc('localities', 'nơi có hiệu lực', 'localities: [Mường Phăng]')),
    /** Path of the Markdown file of the article that tells more. Default: none. */
    article: optionalText(doc('article', 'bài viết nói rõ hơn', 'article: articles/2026/11/mua-lu.md')),
    /** BCP 47 code. Default: the language of the bulletin. */
    lang: language(doc('lang', 'mã ngôn ngữ của thông báo', 'lang: en'))
      .nullable()
      .default(null),
    /** Not to be published. Default: false. */
    draft: flag(doc('draft', 'bản nháp', 'draft: true')),
  },
  doc('kind', 'phần đầu thông báo', 'kind: alert'),
)

export type AlertFields = z.infer<typeof alertSchema>
