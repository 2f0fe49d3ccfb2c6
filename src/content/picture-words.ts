import { labelKey } from '../domain/text.ts'
import type { Told } from './told.ts'

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
