import { foldKey, labelKey } from '../domain/text.ts'
import { quoted, type Told } from './told.ts'

/** True when a caption only repeats the description of its picture. */
export function saysTwice(alt: string, caption: string): boolean {
  return alt !== '' && keyOf(alt) === keyOf(caption)
}

function keyOf(text: string): string {
  return labelKey(text).replace(/[.\s]+$/u, '')
}

export const SAID_TWICE: Told = {
  code: 'caption-repeats-alt',
  message: 'Chú thích ảnh lặp lại đúng phần mô tả ảnh, nên người dùng trình đọc màn hình nghe hai lần.',
  remedy: 'Mô tả nói trong ảnh có gì; chú thích nói điều ảnh không cho thấy: ai, ở đâu, khi nào. Hoặc bỏ chú thích.',
}

/** What programs and cameras call a file, and what people type to be done with it. */
const NO_DESCRIPTION =
  /^(?:(?:hinh|anh|hinhanh|photo|image|picture)(?:minhhoa)?\d{0,3}|(?:mota)(?:anh|hinhanh)?|tronganhcogi)$/u
const FILE_NAME = /\.(?:jpe?g|png|webp|gif|avif|heic)$|^(?:IMG|DSC|DJI|PXL|Screenshot|z\d{6})[-_\s\d]/iu

/** True when a description only says that there is a picture. */
export function saysNothing(alt: string): boolean {
  return FILE_NAME.test(alt) || NO_DESCRIPTION.test(foldKey(alt))
}

/** What is said of such a description. */
export function emptyWords(alt: string): Told {
  return {
    code: 'alt-says-nothing',
    message: `Mô tả ảnh ${quoted(alt)} không nói trong ảnh có gì.`,
    remedy:
      'Viết điều nhìn thấy trong ảnh, ví dụ: Cán bộ xã phát cây giống cho bà con. Ảnh chỉ để trang trí thì xem mục “Ảnh” trong hướng dẫn biên tập.',
  }
}
