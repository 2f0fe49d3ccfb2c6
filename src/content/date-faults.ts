import { quoted, sentences, type Told } from './told.ts'

/** What is said of a date that is none. */

/** @param suggestion what was meant, when the day was written where the month belongs. */
export function unrealDate(text: string, why: string, suggestion: string | null): Told {
  const remedy = suggestion === null ? 'Sửa lại ngày.' : `Tháng và ngày bị đảo chỗ. ${ask(suggestion)}`
  return { code: 'unreal-date', message: `Ngày ${quoted(text)} không có thật: ${why}.`, remedy }
}

export function outOfRange(text: string, first: number, last: number): Told {
  return {
    code: 'date-out-of-range',
    message: `Ngày ${quoted(text)} nằm ngoài khoảng từ năm ${String(first)} đến năm ${String(last)}.`,
    remedy: 'Sửa lại năm.',
  }
}

export function unrealTime(text: string): Told {
  return {
    code: 'unreal-time',
    message: `Giờ trong ${quoted(text)} không có thật.`,
    remedy: 'Giờ từ 00:00 đến 23:59, ví dụ “23/11/2026 08:30”. Giờ luôn là giờ Việt Nam, không cần ghi múi giờ.',
  }
}

/** @param guess what was probably meant, in a form that is read. */
export function unknownForm(text: string, guess: string | null): Told {
  return {
    code: 'unknown-date-form',
    message: `${quoted(text)} không phải cách viết ngày mà máy hiểu.`,
    remedy: sentences(
      guess === null ? '' : ask(guess),
      'Viết ngày/tháng/năm “23/11/2026” hoặc năm-tháng-ngày “2026-11-23”, thêm giờ Việt Nam nếu cần: “23/11/2026 08:30”.',
    ),
  }
}

function ask(suggestion: string): string {
  return `Có phải bạn muốn viết ${quoted(suggestion)}?`
}
