import * as z from 'zod'

import {
  anyText,
  type FieldDoc,
  flag,
  group,
  optionalList,
  optionalText,
  optionalTexts,
  text,
  texts,
} from './fields.ts'
import { language, moment, webAddress } from './parsed-fields.ts'
import { packed, quoted } from './told.ts'

/**
 * What editors write in front matter: the reference of every field, its meaning, default and an example. It is long
 * because a reference is read in one place.
 */

const doc = (key: string, about: string, example: string): FieldDoc => ({ key, about, example })

/** A picture: what it is, what it shows to those who cannot see it, its caption and who took it. */
function picture(key: 'image' | 'gallery', whole: FieldDoc) {
  return group(
    {
      /** File, from the folder of the article, or from the root of the bulletin when it starts with `/`. */
      src: text(doc(`${key}.src`, 'tệp ảnh', 'src: anh-1.jpg')),
      /** Text alternative; `''` only for a picture that is pure decoration. */
      alt: anyText(
        doc(
          `${key}.alt`,
          'mô tả ảnh cho người không nhìn thấy',
          "alt: Đường bê tông giữa ruộng lúa (ảnh chỉ để trang trí thì ghi alt: '')",
        ),
      ),
      /** Printed under the picture. Default: none. */
      caption: optionalText(doc(`${key}.caption`, 'chú thích ảnh', 'caption: Đường mới của xã')),
      /** Photographer or source, printed as “Ảnh: …”. Default: none. */
      credit: optionalText(doc(`${key}.credit`, 'người chụp hoặc nguồn ảnh', 'credit: Nguyễn Văn A')),
    },
    whole,
    (path) => ({
      code: 'picture-without-alt',
      message: `Ảnh ${quoted(path)} chưa có mô tả cho người không nhìn thấy.`,
      remedy: `Viết cả tệp và mô tả: { src: ${path}, alt: Trong ảnh có gì }`,
    }),
  )
}

const imageDoc = doc(
  'image',
  'ảnh, kèm mô tả cho người không nhìn thấy',
  'image: { src: anh-1.jpg, alt: Đường bê tông giữa ruộng lúa }',
)
const galleryDoc = doc('gallery', 'nhiều ảnh', 'gallery: [{ src: anh-2.jpg, alt: Chợ phiên }]')

/** Where an item came from: a name, or a name with its address and first day. */
const sourceDoc = doc(
  'source',
  'nguồn tin khi đăng lại',
  'source: { name: Báo Điện Biên Phủ, url: https://example.vn/tin, date: 2026-11-20 }',
)
const source = z.union([
  text(sourceDoc).transform((name) => ({ name, url: null, date: null })),
  group(
    {
      /** Name of the source, as printed after “Nguồn tin”. */
      name: text(doc('source.name', 'tên nguồn', 'name: Báo Điện Biên Phủ')),
      /** Address of the original. Default: none. */
      url: webAddress(doc('source.url', 'địa chỉ của bài gốc', 'url: https://example.vn/tin'))
        .nullable()
        .default(null),
      /** When the original appeared. Default: none. */
      date: moment(doc('source.date', 'ngày đăng của bài gốc', 'date: 2026-11-20'))
        .nullable()
        .default(null),
    },
    sourceDoc,
  ),
])

/** A film: a file of the bulletin's own, or a card that links to one elsewhere. */
const videoDoc = doc(
  'video',
  'phim của mình, hoặc thẻ dẫn sang trang khác',
  'video: { url: https://example.vn/phim, title: Phim về xã }',
)
const video = group(
  {
    /** File of the film (mp4, webm); either this or `url`. */
    src: text(doc('video.src', 'tệp phim', 'src: le-hoi.mp4')).optional(),
    /** Address of a film elsewhere; it is linked, never embedded. */
    url: webAddress(doc('video.url', 'địa chỉ của phim ở trang khác', 'url: https://example.vn/phim')).optional(),
    /** Required with `url`: what the link says. */
    title: text(doc('video.title', 'tên phim trên thẻ dẫn', 'title: Phim về xã Mường Phăng')).optional(),
    /** Picture before the film plays. Default: none. */
    poster: text(doc('video.poster', 'ảnh đại diện của phim', 'poster: le-hoi.jpg')).optional(),
    /** Printed under a film of one's own. Default: none. */
    caption: optionalText(doc('video.caption', 'chú thích phim', 'caption: Lễ hội Hoa Ban')),
    /** WebVTT file. Default: none. */
    subtitles: text(doc('video.subtitles', 'tệp phụ đề .vtt', 'subtitles: le-hoi.vtt')).optional(),
  },
  videoDoc,
).transform((film, context) => {
  const { src, url, title, poster = null, caption, subtitles = null } = film
  if (src !== undefined && url === undefined) return { kind: 'file' as const, src, poster, caption, subtitles }
  if (url !== undefined && src === undefined && title !== undefined)
    return { kind: 'link' as const, url, title, poster }
  const message =
    url === undefined || src === undefined
      ? 'Phim cần “src” (tệp của mình), hoặc cả “url” và “title” (phim ở trang khác).'
      : 'Phim chỉ nhận một trong hai: “src” hoặc “url”.'
  context.addIssue({
    code: 'custom',
    message: packed({ code: 'incomplete-video', message, remedy: `Viết như ví dụ: ${videoDoc.example}` }),
  })
  return z.NEVER
})

/** The article read aloud, in any language. */
const audioDoc = doc('audio', 'tệp tiếng', 'audio: [{ file: thai.mp3, lang: blt, label: Nghe bằng tiếng Thái }]')
const audio = group(
  {
    /** Sound file (mp3, m4a, ogg, wav). */
    file: text(doc('audio.file', 'tệp tiếng', 'file: thai.mp3')),
    /** BCP 47 code of the language spoken: `vi`, `blt`, `hmn`. */
    lang: language(doc('audio.lang', 'mã ngôn ngữ của tiếng nói', 'lang: blt')),
    /** What the player is called. */
    label: text(doc('audio.label', 'tên hiện ra', 'label: Nghe bằng tiếng Thái')),
  },
  audioDoc,
)

/** A file to download: its path, or its path and what the link says. */
const attachmentDoc = doc(
  'attachments',
  'tệp đính kèm',
  'attachments: [{ file: ke-hoach.pdf, title: Kế hoạch năm 2026 }]',
)
const attachment = z.union([
  text(attachmentDoc).transform((file) => ({ file, title: null })),
  group(
    {
      /** File, like `image.src`. */
      file: text(doc('attachments.file', 'tệp', 'file: ke-hoach.pdf')),
      /** What the link says. Default: the name of the file. */
      title: optionalText(doc('attachments.title', 'tên hiện ra của tệp', 'title: Kế hoạch năm 2026')),
    },
    attachmentDoc,
  ),
])

const correctionDoc = doc('corrections', 'đính chính', 'corrections: [{ date: 2026-11-24, text: Số xã đúng là 13. }]')
const correction = group(
  {
    /** When the correction was made. */
    date: moment(doc('corrections.date', 'ngày đính chính', 'date: 2026-11-24')),
    /** What was wrong and what is right. */
    text: text(doc('corrections.text', 'lời đính chính', 'text: Số xã đúng là 13.')),
  },
  correctionDoc,
)

/** Headline. Required. */
const title = text(doc('title', 'nhan đề', "title: 'Điện Biên: 13 xã đạt chuẩn nông thôn mới'"))

/** What articles and plain pages have in common besides the title. */
const common = {
  /** One or two sentences before the body. Default: none; lists then show the first paragraph. */
  summary: optionalText(doc('summary', 'lời dẫn', 'summary: Đến tháng 6-2018, tỉnh có 13 xã đạt chuẩn.')),
  /** Last part of the address. Default: the file's name, or its folder's for `index.md`. */
  slug: optionalText(doc('slug', 'phần cuối của địa chỉ', 'slug: 13-xa-dat-chuan')),
  /** Lead picture. Default: none. */
  image: picture('image', imageDoc).nullable().default(null),
  /** Files to download. Default: none. */
  attachments: optionalList(attachment, attachmentDoc),
  /** Former addresses, which then lead here. Default: none. */
  aliases: optionalTexts(doc('aliases', 'địa chỉ cũ của bài', 'aliases: [/2026/11/ten-cu/]')),
  /** BCP 47 code. Default: the language of the bulletin. */
  lang: language(doc('lang', 'mã ngôn ngữ của bài', 'lang: en'))
    .nullable()
    .default(null),
  /** Path of the Markdown file that this one translates. Default: none. */
  translates: optionalText(doc('translates', 'bài gốc của bản dịch', 'translates: articles/2026/11/ten-bai.md')),
  /** When the text was last changed; the date of publication stays. Default: none. */
  updated: moment(doc('updated', 'lúc sửa bài', 'updated: 2026-11-24 09:15'))
    .nullable()
    .default(null),
  /** Not to be published. Default: false. */
  draft: flag(doc('draft', 'bản nháp', 'draft: true')),
}

/** A news item (tin, bài): the default kind. */
export const articleSchema = group(
  {
    /** `article` (default) or `page`. */
    kind: z.literal('article').default('article'),
    title,
    /** Province or provinces, as named on the date; `Toàn quốc`, `Quốc tế`. Default: the province of `site.yaml`, else required. */
    province: optionalTexts(doc('province', 'tỉnh, thành phố', 'province: Điện Biên')),
    /** When it is published, with or without a time. Required. */
    date: moment(doc('date', 'ngày đăng', 'date: 2026-11-23')),
    /** Category or categories; the first is home. Required. */
    category: texts(doc('category', 'chuyên mục', 'category: Nông thôn mới')),
    ...common,
    /** Keywords. Default: none. */
    tags: optionalTexts(doc('tags', 'từ khóa', 'tags: [OCOP, đường nông thôn]')),
    /** The story in several items (dòng sự kiện) that it belongs to. Default: none. */
    topic: optionalText(doc('topic', 'dòng sự kiện', 'topic: Lễ hội Hoa Ban 2026')),
    /** Communes, wards or special zones declared in `site.yaml`. Default: none. */
    locality: optionalTexts(doc('locality', 'xã, phường, đặc khu', 'locality: Mường Phăng')),
    /** Author or pen name, one or several. Default: none. */
    author: optionalTexts(doc('author', 'tác giả hoặc bút danh', 'author: Nguyễn Văn A')),
    /** Who else worked on it. Default: none. */
    contributor: optionalText(doc('contributor', 'người cộng tác', 'contributor: Trần Thị B')),
    /** Source, when it was not written for the bulletin. Default: none. */
    source: source.nullable().default(null),
    /** More pictures, each like `image`. Default: none. */
    gallery: optionalList(picture('gallery', galleryDoc), galleryDoc),
    /** A film. Default: none. */
    video: video.nullable().default(null),
    /** The item read aloud. Default: none. */
    audio: optionalList(audio, audioDoc),
    /** Corrections that readers are told of. Default: none. */
    corrections: optionalList(correction, correctionDoc),
    /** Stands under “Tin nổi bật”. Default: false. */
    featured: flag(doc('featured', 'tin nổi bật', 'featured: true')),
    /** End of validity; a day without a time is its end. Default: none. */
    expires: moment(doc('expires', 'ngày hết hiệu lực', 'expires: 2026-12-31'), 'end')
      .nullable()
      .default(null),
    /** Paths of related Markdown files, chosen by hand. Default: none. */
    related: optionalTexts(doc('related', 'tin liên quan chọn tay', 'related: [articles/2018/08/bai-truoc.md]')),
  },
  doc('kind', 'phần đầu bài', 'title: Tên bài'),
)

/** A page that is not news (Giới thiệu, Liên hệ). */
export const pageSchema = group(
  { kind: z.literal('page'), title, ...common },
  doc('kind', 'phần đầu trang', 'title: Giới thiệu'),
)

export type ArticleFields = z.infer<typeof articleSchema>
export type PageFields = z.infer<typeof pageSchema>
export type PictureFields = z.infer<ReturnType<typeof picture>>
export type VideoFields = z.infer<typeof video>

/** Every field of an article, in the order in which the documentation and `bantin new` write them. */
export const ARTICLE_KEYS: readonly string[] = Object.keys(articleSchema.shape)
