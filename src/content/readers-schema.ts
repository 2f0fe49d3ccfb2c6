import { type FieldDoc, group, text } from './fields.ts'
import { parsed, webAddress } from './parsed-fields.ts'
import { quoted, type Told } from './told.ts'

/** What the owner sets for readers' sake: where they report a fault, who counts their visits. */

const doc = (key: string, about: string, example: string): FieldDoc => ({ key, about, example })

const feedbackDoc = doc('feedback', 'nơi nhận báo lỗi bài viết', 'feedback: { email: bantin@co-quan.example.vn }')
const emailDoc = doc('feedback.email', 'thư nhận báo lỗi', 'email: bantin@co-quan.example.vn')
const formDoc = doc(
  'feedback.form',
  'trang có mẫu báo lỗi',
  "form: 'https://co-quan.example.vn/gop-y?bai={title}&trang={url}'",
)
const hotlineDoc = doc('feedback.hotline', 'điện thoại nhận báo lỗi', 'hotline: 0215 0000 001')
const zaloDoc = doc('feedback.zalo', 'mã hoặc số của Zalo OA', "zalo: '0123456789012345678'")

/** Where “Báo lỗi bài viết” leads: one way or several. */
export const feedback = group(
  {
    /** Mail address; the letter has title and address of the article already. Default: none. */
    email: parsed<string>(text(emailDoc), (written) => matching(written, /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/u, emailDoc))
      .nullable()
      .default(null),
    /** Address of a form; `{title}` and `{url}` in it stand for those of the article. Default: none. */
    form: parsed<string>(text(formDoc), (written) => matching(written, /^https?:\/\/[^\s/]+\.[^\s/]+\/?\S*$/u, formDoc))
      .nullable()
      .default(null),
    /** Telephone. Default: none. */
    hotline: parsed<string>(text(hotlineDoc), (written) => matching(written, /^\+?[\d\s.()-]{3,}$/u, hotlineDoc))
      .nullable()
      .default(null),
    /** Number or name of an official account of Zalo. Default: none. */
    zalo: parsed<string>(text(zaloDoc), (written) => matching(written, /^[\w.-]+$/u, zaloDoc))
      .nullable()
      .default(null),
  },
  feedbackDoc,
)

function matching(written: string, pattern: RegExp, { key, about, example }: FieldDoc): string | Told {
  if (pattern.test(written)) return written
  return {
    code: 'wrong-form',
    message: `Mục “${key}” (${about}) không nhận ${quoted(written)}.`,
    remedy: `Viết như ví dụ: ${example}`,
  }
}

const scriptDoc = doc('measurement.script', 'địa chỉ tệp đo lường', 'script: https://do-luong.example.vn/do.js')

/** The script of another host that counts visits; it is named in the policy and on the privacy page. */
export const measurement = group(
  {
    /** Who measures, as the privacy page says it. Required. */
    name: text(doc('measurement.name', 'tên hệ thống đo lường', 'name: Hệ thống đo lường của Bộ')),
    /** Address of the script, https. Required. */
    script: parsed<string>(webAddress(scriptDoc), (url) => matching(url, /^https:/u, scriptDoc)),
  },
  doc(
    'measurement',
    'đo lường truy cập',
    'measurement: { name: Hệ thống đo lường, script: https://do-luong.example.vn/do.js }',
  ),
)
