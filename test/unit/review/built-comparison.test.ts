import { expect, test } from 'vitest'

import { digest } from '../../../src/domain/digest.ts'
import type { Ledger } from '../../../src/press/ledger.ts'
import { type BuiltSite, builtComparisonOf } from '../../../src/review/built-comparison.ts'
import { builtComparisonText } from '../../../src/review/print-built-comparison.ts'

type Files = Readonly<Record<string, string>>

function siteOf(files: Files): BuiltSite {
  const ledger: Ledger = new Map(
    Object.entries(files).map(([url, text]) => [url, { sha256: digest(text), size: text.length, fingerprint: '' }]),
  )
  return { ledger, read: (url) => files[url] ?? '' }
}

function page(body: string, style = 'a'): string {
  return `<title>Tin</title><style>${style}</style><main><p>Câu đầu. ${body}</p></main><script>x</script>`
}

function compare(before: Files, after: Files, withdrawn: readonly string[] = []) {
  return builtComparisonOf({ before: siteOf(before), after: siteOf(after), withdrawn, onProgress: () => undefined })
}

test('two builds with the same bytes differ in nothing', () => {
  const site = { '/': page('A.'), '/feed.xml': 'x' }
  expect(builtComparisonText(compare(site, site))).toBe('Không trang nào thay đổi.')
})

test('pages are told apart by what a reader sees of them, and the same change of many is told once', () => {
  const before = { '/': page('Cũ.'), '/2018/06/a/': page('Cũ.'), '/2018/06/b/': page('B.'), '/2018/06/c/': page('C.') }
  const after = {
    ...{ '/': page('Mới.'), '/2018/06/a/': page('Mới.'), '/2018/06/b/': page('B.', 'b'), '/2018/06/c/': page('C.') },
    ...{ '/2018/06/d/': page('D.'), '/2018/06/c/index.html.br': 'x' },
  }
  const { words, pages, files, vanished } = compare(before, after)
  expect(words).toEqual([{ texts: [{ before: 'Cũ.', after: 'Mới.' }], urls: ['/', '/2018/06/a/'] }])
  expect(pages).toEqual({ added: ['/2018/06/d/'], changed: ['/2018/06/b/'], removed: [] })
  expect([files, vanished]).toEqual([{ added: [], changed: [], removed: [] }, []])
})

test('all of it is told in plain words', () => {
  const before = {
    '/': page('Cũ.'),
    '/2018/06/a/': page('Cũ.'),
    '/2018/06/b/': page('B.'),
    '/feed.xml': 'x',
    '/a.js': 'x',
  }
  const after = { '/': page('Mới.'), '/2018/06/a/': page('Mới.'), '/feed.xml': 'y', '/b.js': 'x' }
  expect(builtComparisonText(compare(before, after))).toBe(
    [
      'Địa chỉ đã đăng sẽ biến mất (1)\n  • /2018/06/b/',
      [
        ...['Trang đổi chữ (2)', '  • / và 1 trang khác đổi cùng một chỗ'],
        ...['    Chữ:', '      trước: Cũ.', '      sau:   Mới.'],
      ].join('\n'),
      'Trang bỏ (1)\n  • /2018/06/b/',
      'Tệp khác: thêm (1)\n  • /b.js',
      'Tệp khác: đổi (1)\n  • /feed.xml',
      'Tệp khác: bỏ (1)\n  • /a.js',
    ].join('\n\n'),
  )
})

test('what was withdrawn does not vanish', () => {
  const before = { '/': page('A.'), '/2018/06/b/': page('B.'), '/2018/06/b/bieu-mau-1f2e3d4c.pdf': 'x' }
  expect(compare(before, { '/': page('A.') }, ['/2018/06/b/']).vanished).toEqual([])
})
