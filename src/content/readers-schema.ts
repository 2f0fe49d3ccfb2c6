import { type FieldDoc, group, text } from './fields.ts'
import { mailAddress, matching, parsed, telephone, webAddress, wrongForm } from './parsed-fields.ts'

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
    email: mailAddress(emailDoc),
    /** Address of a form; `{title}` and `{url}` in it stand for those of the article. Default: none. */
    form: matching(formDoc, /^https?:\/\/[^\s/]+\.[^\s/]+\/?\S*$/u),
    /** Telephone. Default: none. */
    hotline: telephone(hotlineDoc),
    /** Number or name of an official account of Zalo. Default: none. */
    zalo: matching(zaloDoc, /^[\w.-]+$/u),
  },
  feedbackDoc,
)

const scriptDoc = doc('measurement.script', 'địa chỉ tệp đo lường', 'script: https://do-luong.example.vn/do.js')

/** The script of another host that counts visits; it is named in the policy and on the privacy page. */
export const measurement = group(
  {
    /** Who measures, as the privacy page says it. Required. */
    name: text(doc('measurement.name', 'tên hệ thống đo lường', 'name: Hệ thống đo lường của Bộ')),
    /** Address of the script, https. Required. */
    script: parsed<string>(webAddress(scriptDoc), (url) =>
      url.startsWith('https:') ? url : wrongForm(url, scriptDoc),
    ),
  },
  doc(
    'measurement',
    'đo lường truy cập',
    'measurement: { name: Hệ thống đo lường, script: https://do-luong.example.vn/do.js }',
  ),
)
