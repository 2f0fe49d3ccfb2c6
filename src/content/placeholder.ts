import type { Told } from './told.ts'

/** The body that `bantin new` writes. */
export const PLACEHOLDER = 'Viết nội dung ở đây. Khi bài đã xong thì xóa dòng draft: true ở trên.'

/** What is said of it in an item that is no draft any more. */
export const PLACEHOLDER_LEFT: Told = {
  code: 'placeholder-left',
  message: 'Bài không còn là bản nháp mà vẫn có dòng “Viết nội dung ở đây …”.',
  remedy: 'Viết nội dung thay cho dòng này, hoặc thêm lại draft: true vào phần đầu bài.',
}
