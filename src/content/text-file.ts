import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'

import { extensionOf } from './media-types.ts'
import type { Told } from './told.ts'

/** A longer text is a mistake: 2 MB is a book of 700 pages. */
const MAX_BYTES = 2 * 1024 * 1024

/** Control characters that no text has: two of them prove a binary file. */
const BINARY = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/u

const SAVE_AS_UTF8 = 'Mở tệp bằng Notepad, chọn “Save As” (Lưu thành), ở ô “Encoding” chọn UTF-8 rồi lưu.'

/** The bytes of a text file, or what is wrong with it: too large, not readable. */
export function readTextBytes(path: string): Uint8Array | Told {
  try {
    const file = openSync(path, 'r')
    try {
      const { size } = fstatSync(file)
      return size > MAX_BYTES ? tooLarge(size) : readFileSync(file)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    return unreadable(error)
  }
}

/**
 * The text of a file: UTF-8 in NFC, without byte order mark, lines ending in `\n`.
 *
 * @returns the text, or what is wrong with the file: too large, not text, not UTF-8, not readable.
 */
export function readTextFile(path: string): string | Told {
  const bytes = readTextBytes(path)
  return 'remedy' in bytes ? bytes : decodeText(bytes)
}

/** The text of bytes that lie in no file, as `readTextFile()` gives it. */
export function textOf(bytes: Uint8Array): string | Told {
  return bytes.length > MAX_BYTES ? tooLarge(bytes.length) : decodeText(bytes)
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true })

/** The text of a file's bytes, as `readTextFile()` gives it. */
export function decodeText(bytes: Uint8Array): string | Told {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return UTF_16
  try {
    const text = UTF_8.decode(bytes)
    return BINARY.test(text) ? notText(bytes) : text.replace(/\r\n?/gu, '\n').normalize('NFC')
  } catch {
    return bytes.includes(0) ? notText(bytes) : notUtf8()
  }
}

const UTF_16: Told = {
  code: 'not-utf-8',
  message: 'Tệp lưu ở bảng mã UTF-16 (“Unicode”), không phải UTF-8.',
  remedy: SAVE_AS_UTF8,
}

function notText(bytes: Uint8Array): Told {
  if (isBareUtf16(bytes)) return UTF_16
  const format = extensionOf(bytes)
  const isWord = format === 'docx' || format === 'doc'
  return {
    code: 'not-text',
    message: isWord
      ? 'Tệp này là tệp Word đổi đuôi thành .md, không phải văn bản.'
      : `Tệp không phải là văn bản${format === null ? ': có ký tự điều khiển như trong tệp nhị phân' : `, mà là dạng ${format}`}.`,
    remedy: isWord
      ? 'Đổi lại đuôi tệp, mở bằng Word rồi chép nội dung sang một tệp văn bản mới có đuôi .md.'
      : 'Nếu là ảnh hay tệp khác thì đổi lại đuôi tệp; nếu là bài viết thì chép nội dung sang một tệp văn bản mới.',
  }
}

/** Enough to tell. */
const HEAD = 1024

/** UTF-16 without a mark at its start: of Latin letters one byte in two is 0, always the first or always the second. */
function isBareUtf16(bytes: Uint8Array): boolean {
  const head = Array.from(bytes.subarray(0, HEAD))
  const zeros = [0, 1].map((parity) => head.filter((byte, place) => byte === 0 && place % 2 === parity).length)
  return Math.max(...zeros) > head.length / 4 && Math.min(...zeros) < head.length / 50
}

function notUtf8(): Told {
  return { code: 'not-utf-8', message: 'Tệp không ở bảng mã UTF-8.', remedy: SAVE_AS_UTF8 }
}

function tooLarge(bytes: number): Told {
  return {
    code: 'file-too-large',
    message: `Tệp văn bản nặng ${megabytes(bytes)} MB, quá giới hạn ${megabytes(MAX_BYTES)} MB.`,
    remedy: 'Chia thành nhiều bài, hoặc đưa phần dài vào tệp đính kèm.',
  }
}

function megabytes(bytes: number): string {
  return (Math.ceil((bytes / 1024 / 1024) * 10) / 10).toString().replace('.', ',')
}

/** What to say when the system refuses a file or folder. */
export function unreadable(error: unknown): Told {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : 'không rõ'
  const isDenied = reason === 'EACCES' || reason === 'EPERM'
  return {
    code: 'unreadable',
    message: isDenied ? 'Không có quyền đọc.' : `Không đọc được (mã của hệ thống: ${reason}).`,
    remedy: isDenied ? 'Cấp quyền đọc cho người chạy Bantin.' : 'Kiểm tra tên, quyền đọc và ổ đĩa, rồi chạy lại.',
  }
}
