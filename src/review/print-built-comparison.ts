import type { BuiltComparison, SameChange } from './built-comparison.ts'
import { sectionsText } from './print-comparison.ts'
import { changesShown, type Entry, entry, pageSection, section } from './sections.ts'

/** What another version of Bantin makes of a bulletin, for a terminal. */
export function builtComparisonText({ vanished, words, pages, files }: BuiltComparison): string {
  const changed = words.reduce((sum, { urls }) => sum + urls.length, 0)
  return sectionsText(
    [
      pageSection('Địa chỉ đã đăng sẽ biến mất', vanished),
      { ...section('', words.map(wordsEntry)), heading: `Trang đổi chữ (${String(changed)})` },
      pageSection('Trang chỉ đổi cách trình bày', pages.changed),
      pageSection('Trang thêm', pages.added),
      pageSection('Trang bỏ', pages.removed),
      pageSection('Tệp khác: thêm', files.added),
      pageSection('Tệp khác: đổi', files.changed),
      pageSection('Tệp khác: bỏ', files.removed),
    ].filter(({ entries }) => entries.length > 0),
  )
}

function wordsEntry({ texts, urls: [first = '', ...others] }: SameChange): Entry {
  const name = others.length === 0 ? first : `${first} và ${String(others.length)} trang khác đổi cùng một chỗ`
  return entry(name, changesShown(texts.map((change) => ({ name: 'Chữ', ...change }))))
}
