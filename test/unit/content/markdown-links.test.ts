import { describe, expect, test } from 'vitest'

import { htmlOf, rendered, toldOf } from './rendered.ts'

/** The address that the first link of a text has in HTML, or null when it is no link. */
function hrefOf(text: string): string | null {
  return /<a href="([^"]*)"/u.exec(htmlOf(text))?.[1] ?? null
}

describe('a link', () => {
  test.each([
    ['out', '[a](https://example.vn/x?b=1&c=2#d)', 'https://example.vn/x?b=1&amp;c=2#d'],
    ['out without path', '[a](http://example.vn)', 'http://example.vn/'],
    ['out in Vietnamese', '[a](https://example.vn/đường)', 'https://example.vn/%C4%91%C6%B0%E1%BB%9Dng'],
    ['that is typed as an address', 'Xem https://example.vn/a_b_c.', 'https://example.vn/a_b_c'],
    ['in angle brackets', '<https://example.vn/>', 'https://example.vn/'],
    [
      'to mail',
      '[a](mailto:ban.tin@example.vn?subject=Góp%20ý)',
      'mailto:ban.tin@example.vn?subject=G%C3%B3p%20%C3%BD',
    ],
    ['to mail in angle brackets', '<ban.tin@example.vn>', 'mailto:ban.tin@example.vn'],
    ['to a phone', '[a](<tel:0215 382 5408>)', 'tel:02153825408'],
    ['to a phone abroad', '[a](tel:+84-215-382-5408)', 'tel:+842153825408'],
    ['to a page', '[a](/2018/08/x/)', '/ban-tin/2018/08/x/'],
    ['to a page, its end left out', '[a](/2018/08/x)', '/ban-tin/2018/08/x/'],
    ['to a heading of a page', '[a](/gioi-thieu/#muc-tieu)', '/ban-tin/gioi-thieu/#muc-tieu'],
    ['to a heading, with its marks', '[a](/gioi-thieu#Mục-tiêu)', '/ban-tin/gioi-thieu/#muc-tieu'],
    ['to a search', '[a](</tim-kiem/?tu=nông thôn>)', '/ban-tin/tim-kiem/?tu=n%C3%B4ng%20th%C3%B4n'],
    ['to a feed', '[a](/feed.xml)', '/ban-tin/feed.xml'],
    ['to the home page', '[a](/)', '/ban-tin/'],
    ['to an own page, in full', '[a](https://dien-bien.example.vn/ban-tin/2018/)', '/ban-tin/2018/'],
    ['to an own page, by http', '[a](http://DIEN-BIEN.example.vn/ban-tin/2018)', '/ban-tin/2018/'],
    ['to the own home page', 'https://dien-bien.example.vn/ban-tin', '/ban-tin/'],
    [
      'to the host beside the bulletin',
      '[a](https://dien-bien.example.vn/khac/)',
      'https://dien-bien.example.vn/khac/',
    ],
    ['to an article beside', '[a](bai-2.md)', 'bantin:articles%2F2018%2F08%2Fbai-2.md'],
    ['to an article above', '[a](../07/bai-2.md#muc-1)', 'bantin:articles%2F2018%2F07%2Fbai-2.md#muc-1'],
    ['to an article, from the root', '[a](/articles/bai-2.md)', 'bantin:articles%2Fbai-2.md'],
    ['to an article, from the root without /', '[a](articles/bai-2.md)', 'bantin:articles%2Fbai-2.md'],
    ['to an article as Windows writes', '[a](..\\07\\bai-2.MD)', 'bantin:articles%2F2018%2F07%2Fbai-2.MD'],
    ['to an article with spaces', '[a](<Bài 2.md>)', 'bantin:articles%2F2018%2F08%2FB%C3%A0i%202.md'],
    ['to an article, percent-encoded', '[a](B%C3%A0i%202.md)', 'bantin:articles%2F2018%2F08%2FB%C3%A0i%202.md'],
    ['to a file', '[a](ke-hoach.pdf)', '/ban-tin/2018/08/x/ke-hoach.pdf'],
    ['to a page of a file', '[a](ke-hoach.pdf#page=3)', '/ban-tin/2018/08/x/ke-hoach.pdf#page=3'],
    ['to a file, from the root', '[a](/tep/ke-hoach.pdf)', '/ban-tin/2018/08/x/tep-ke-hoach.pdf'],
    ['to a file with spaces', '[a](<Kế hoạch 2026.docx>)', '/ban-tin/2018/08/x/K-ho-ch-2026.docx'],
    ['to a file, percent-encoded', '[a](Kế%20hoạch%202026.docx)', '/ban-tin/2018/08/x/K-ho-ch-2026.docx'],
    ['to a heading of the same body', '[a](#muc-tieu)\n\n## Mục tiêu', '#muc-tieu'],
    ['to a heading of the same body, with its marks', '[a](#Mục-tiêu)\n\n## Mục tiêu', '#muc-tieu'],
    ['to the start of the page', '[a](#)', '#'],
    ['by a label', '[a][b]\n\n[b]: https://example.vn/', 'https://example.vn/'],
  ])('%s: %s', (_, text, href) => {
    expect(hrefOf(text)).toBe(href)
    expect(toldOf(text)).toEqual([])
  })

  test.each([
    'example.vn',
    'www.example.vn',
    'a@example.vn',
    'mailto:a@example.vn',
    'ftp://example.vn',
    '//example.vn',
  ])('is not made of %s in text', (text) => {
    expect(hrefOf(text)).toBeNull()
    expect(toldOf(text)).toEqual([])
  })

  test.each([
    ['https://example.vn/đường', true],
    ['<https://example.vn/>', true],
    ['[https://example.vn/x](https://example.vn/x)', true],
    ['[đường](https://example.vn/x)', false],
  ])('%s is marked when its text says its address, so that paper does not say it twice: %s', (text, isMarked) => {
    expect(htmlOf(text).includes(' class="url"')).toBe(isMarked)
  })

  test('keeps its title and what stands in it', () => {
    expect(htmlOf('[*a* ![Chợ](cho.jpg)](https://a.vn "Tên")')).toBe(
      '<p><a href="https://a.vn/" title="Tên"><em>a</em> <img src="/ban-tin/2018/08/x/cho.jpg" alt="Chợ" width="600" height="400" loading="lazy" decoding="async"></a></p>',
    )
  })

  test('to a file publishes it, once', () => {
    expect(rendered('[a](ke-hoach.pdf) [b](ke-hoach.pdf#page=2)').files.map(({ source }) => source)).toEqual([
      'articles/2018/08/ke-hoach.pdf',
    ])
  })

  test('inside the bulletin is told of, out of it is not', () => {
    const text = '[a](/2018/08/x/?y=1#z) [b](bai.md) [c](https://a.vn) [d](ke-hoach.pdf) [e](#)'
    expect(rendered(text).body.links).toEqual([
      { target: '/2018/08/x/', anchor: 'z', line: 10, column: 5 },
      { target: 'articles/2018/08/bai.md', anchor: null, line: 10, column: 28 },
    ])
  })
})

describe('a link that cannot be right', () => {
  test.each([
    ['[a]()', 'no-address 10:5'],
    ['[](https://a.vn)', 'link-without-text 10:4'],
    ['[![trang trí](cho.jpg)](https://a.vn)', 'link-without-text 10:25'],
    ['Một\n[a](//a.vn/x)', 'incomplete-address 11:5'],
    ['[a](/\\a.vn/x)', 'incomplete-address 10:5'],
    ['[a](a.vn/x)', 'unclear-address 10:5'],
    ['[a](www.a.vn)', 'unclear-address 10:5'],
    ['[a](a@b.vn)', 'unclear-address 10:5'],
    ['[a](../07/)', 'unclear-address 10:5'],
    ['[a](?x=1)', 'unclear-address 10:5'],
    ['[a](https://)', 'not-an-address 10:5'],
    ['[a](https://user:secret@a.vn/)', 'password-in-address 10:5'],
    ['https://user:secret@a.vn/', 'password-in-address 10:1'],
    ['[a](mailto:Văn phòng)', 'space-in-address 10:3'],
    ['[a](mailto:vanphong)', 'unfit-mail 10:5'],
    ['[a](tel:abc)', 'unfit-phone 10:5'],
    ['[a](../../../../x.md)', 'file-outside 10:5'],
    ['[a](khong-co.pdf)', 'file-not-found 10:5'],
    ['[a](Tỷ%lệ.pdf)', 'file-not-found 10:5'],
    ['[a](C:\\Users\\A\\x.pdf)', 'local-path 10:5'],
    ['[a](file:///C:/x.pdf)', 'local-path 10:5'],
    ['[a](ftp://a.vn/x)', 'unsafe-address 10:5'],
    ['[a](bantin:articles/x.md)', 'unsafe-address 10:5'],
    ['[a](#khong-co)', 'missing-anchor 10:5'],
    ['[a](Kế hoạch 2026.docx)', 'space-in-address 10:3'],
    ['chữ [a](../07/Bài 2.md#x)', 'space-in-address 10:7'],
  ])('%s is told with its place, and its text stays', (text, told) => {
    expect(toldOf(text)).toEqual([`error ${told}`])
    expect(htmlOf(text)).not.toMatch(/<a href="(?!#)/u)
  })

  test('is told at its definition, once, however often it is used', () => {
    const text = 'Một [a][x]\n[b][X] và [x]\n\n> [x]: javascript:alert(1)'
    expect(toldOf(text)).toEqual(['error unsafe-address 13:8'])
    expect(htmlOf(text)).toContain('<p>Một a\nb và x</p>')
  })

  test('is told at its own place, though another is written alike', () => {
    expect(toldOf('[a](x) [b](y.pdf)\n[c](x)')).toEqual([
      'error unclear-address 10:5',
      'error file-not-found 10:12',
      'error unclear-address 11:5',
    ])
  })

  test('is told on its line in quotes, lists, tables and footnotes', () => {
    const text =
      '> một\n> [a](x)\n\n- - [b](y)\n\n| A |\n|-|\n| c |\n| [d](z) |\n\nchữ[^1]\n\n[^1]: [e](w) và ^[[f](v)]'
    expect(toldOf(text)).toEqual([
      'error unclear-address 11:7',
      'error unclear-address 13:9',
      'error unclear-address 18:7',
      'error unclear-address 22:11',
      'error unclear-address 22:23',
    ])
  })

  test('written with escapes is told on its line', () => {
    expect(toldOf('một\nhai [a](x\\_y)\nba [b](z)')).toEqual([
      'error unclear-address 11:1',
      'error unclear-address 12:8',
    ])
  })

  test.each([
    ['[a](example.vn/x)', 'Có phải bạn muốn viết “https://example.vn/x”?'],
    ['[a](ban-tin@example.vn)', 'Có phải bạn muốn viết “mailto:ban-tin@example.vn”?'],
    ['[a](#muc-tiu)\n\n## Mục tiêu\n\n## Kết quả', 'Có phải bạn muốn viết “#muc-tieu”?'],
    ['[a](#xyz)\n\n## Mục tiêu\n\n## Kết quả', 'Các mục của bài: #muc-tieu, #ket-qua.'],
    ['[a](#xyz)', 'Bài không có đầu đề nào; hãy bỏ liên kết.'],
  ])('%j comes with advice', (text, remedy) => {
    expect(rendered(text).problems[0]?.remedy).toBe(remedy)
  })

  test('is told at most fifty times', () => {
    expect(toldOf('[a](x)\n'.repeat(500))).toHaveLength(50)
  })
})
