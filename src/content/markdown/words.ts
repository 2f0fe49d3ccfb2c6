/** What Bantin itself prints in a body, in the language of its item. */
export interface Words {
  /** Before the name of a photographer: “Ảnh: …”. */
  readonly photo: string
  readonly table: (number: number) => string
  /** What the footnotes are together. */
  readonly notes: string
  readonly note: (number: string) => string
  /** @param time which of the marks of one note, from 1. */
  readonly back: (number: string, time: number) => string
  /** Of callouts, by kind. Colour alone would tell nothing to many readers. */
  readonly callouts: Readonly<Record<string, string>>
}

const VI: Words = {
  photo: 'Ảnh',
  table: (number) => `Bảng ${String(number)}`,
  notes: 'Chú thích',
  note: (number) => `Chú thích ${number}`,
  back: (number, time) => `Quay lại chỗ có chú thích ${number}${time === 1 ? '' : `, lần ${String(time)}`}`,
  callouts: { 'luu-y': 'Lưu ý', 'quan-trong': 'Quan trọng', 'canh-bao': 'Cảnh báo', 'thong-tin': 'Thông tin' },
}

const EN: Words = {
  photo: 'Photo',
  table: (number) => `Table ${String(number)}`,
  notes: 'Notes',
  note: (number) => `Note ${number}`,
  back: (number, time) => `Back to the mark of note ${number}${time === 1 ? '' : `, no. ${String(time)}`}`,
  callouts: { 'luu-y': 'Note', 'quan-trong': 'Important', 'canh-bao': 'Warning', 'thong-tin': 'Information' },
}

/** The kinds of callouts. */
export const CALLOUTS: readonly string[] = Object.keys(VI.callouts)

/** @param lang BCP 47; a language without words of its own has those of Vietnamese, like the rest of its pages. */
export function wordsFor(lang: string): Words {
  return lang === 'en' ? EN : VI
}
