import { describe, expect, test } from 'vitest'

import { htmlOf, rendered, toldOf } from './rendered.ts'

describe('a table', () => {
  test('says what its header cells head, aligns by class, and scrolls in a region of its own', () => {
    expect(htmlOf('| Năm | Hạng | |\n|:-|-:|:-:|\n| 2017 | **31** | x |')).toBe(
      [
        '<section class="table" tabindex="0" aria-label="Bảng 1">',
        '<table>',
        '<thead>',
        '<tr>',
        '<th scope="col" class="left">Năm</th>',
        '<th scope="col" class="right">Hạng</th>',
        '<td class="center"></td>',
        '</tr>',
        '</thead>',
        '<tbody>',
        '<tr>',
        '<td class="left">2017</td>',
        '<td class="right"><strong>31</strong></td>',
        '<td class="center">x</td>',
        '</tr>',
        '</tbody>',
        '</table>',
        '</section>',
      ].join('\n'),
    )
  })

  test('has a name of its own on the page', () => {
    const labels = htmlOf('| a |\n|-|\n\n> | b |\n> |-|').match(/aria-label="[^"]*"/gu)
    expect(labels).toEqual(['aria-label="Bảng 1"', 'aria-label="Bảng 2"'])
  })
})

describe('a callout', () => {
  test.each([
    ['luu-y', 'luu-y', 'Lưu ý'],
    ['quan-trong', 'quan-trong', 'Quan trọng'],
    ['canh-bao', 'canh-bao', 'Cảnh báo'],
    ['thong-tin', 'thong-tin', 'Thông tin'],
    ['Lưu ý', 'luu-y', 'Lưu ý'],
    ['luu-y Hạn nộp hồ sơ', 'luu-y', 'Lưu ý: Hạn nộp hồ sơ'],
    ['Cảnh báo: lũ <quét>', 'canh-bao', 'Cảnh báo: lũ &lt;quét&gt;'],
  ])('“%s” prints its kind, so that colour alone tells nothing', (info, kind, label) => {
    const text = `::: ${info}\nNội dung **khung**.\n:::\n\nNgoài.`
    expect(htmlOf(text)).toBe(
      `<div class="callout ${kind}" role="note">\n<p class="callout-title"><strong>${label}</strong></p>\n<p>Nội dung <strong>khung</strong>.</p>\n</div>\n<p>Ngoài.</p>`,
    )
    expect(toldOf(text)).toEqual([])
  })

  test('stands in another when that one has more colons', () => {
    const text = ':::: luu-y\n::: canh-bao\na\n:::\n::::'
    expect(htmlOf(text).match(/<div/gu)).toHaveLength(2)
    expect(toldOf(text)).toEqual([])
  })

  test.each([
    ['một\n\n::: luuy\nx\n:::', ['error unknown-callout 12:1']],
    ['::: luu-y\nx', ['error unclosed-callout 10:1']],
    ['> ::: luu-y\n> x\n\ny', ['error unclosed-callout 10:1']],
    ['một\n\n:::', ['error stray-callout-end 12:1']],
    ['một\n:::\nhai', ['error stray-callout-end 11:1']],
    ['::: luu-y\n::: canh-bao\na\n:::\n:::', ['error stray-callout-end 14:1']],
  ])('%j is told with its place', (text, told) => {
    expect(toldOf(text)).toEqual(told)
  })

  test('of an unknown kind comes with advice, and its text stays', () => {
    const { problems, html } = rendered('::: luuy\nx\n:::')
    expect(problems[0]?.remedy).toBe(
      'Có phải bạn muốn viết “luu-y”? Các loại khung: luu-y, quan-trong, canh-bao, thong-tin.',
    )
    expect(html).toContain('<p>x</p>')
  })
})

describe('a footnote', () => {
  const mark = (number: number, id: string, from = `ve-${id}`) =>
    `<sup class="footnote-ref"><a href="#${id}" id="${from}" aria-label="Chú thích ${String(number)}">[${String(number)}]</a></sup>`

  test('stands at the end, and leads back', () => {
    const text = 'Một[^a] hai[^b].\n\n[^b]: Lời *hai*.\n\n[^a]: Lời một.\n\nBa.'
    expect(htmlOf(text)).toBe(
      [
        `<p>Một${mark(1, 'chu-thich-a')} hai${mark(2, 'chu-thich-b')}.</p>`,
        '<p>Ba.</p>',
        '<section class="footnotes" aria-label="Chú thích">',
        '<ol>',
        '<li id="chu-thich-a">',
        '<p>Lời một. <a href="#ve-chu-thich-a" aria-label="Quay lại chỗ có chú thích 1">\u21A9\uFE0E</a></p>',
        '</li>',
        '<li id="chu-thich-b">',
        '<p>Lời <em>hai</em>. <a href="#ve-chu-thich-b" aria-label="Quay lại chỗ có chú thích 2">\u21A9\uFE0E</a></p>',
        '</li>',
        '</ol>',
        '</section>',
      ].join('\n'),
    )
    expect(toldOf(text)).toEqual([])
  })

  test('that is referred to twice leads back to both places', () => {
    const html = htmlOf('Một[^1] hai[^1]\n\n[^1]: Lời.')
    expect(html).toContain(`hai${mark(1, 'chu-thich-1', 've-chu-thich-1-2')}`)
    expect(html).toContain(
      '<a href="#ve-chu-thich-1-2" aria-label="Quay lại chỗ có chú thích 1, lần 2">\u21A9\uFE0E 2</a>',
    )
  })

  test('may stand in the text, and its text is read like any other', () => {
    const html = htmlOf('Một^[Lời *hai* &amp; https://a.vn [x](../y.md)].')
    expect(html).toContain(`<p>Một${mark(1, 'chu-thich-1')}.</p>`)
    expect(html).toContain(
      '<p>Lời <em>hai</em> &amp; <a href="https://a.vn/" class="url">https://a.vn</a> <a href="bantin:articles%2F2018%2Fy.md">x</a> <a href="#ve-chu-thich-1"',
    )
  })

  test('may hold paragraphs, lists and another footnote', () => {
    const text = 'Một[^1]\n\n[^1]: Lời[^2].\n\n    - mục\n\n[^2]: Lời hai.'
    expect(htmlOf(text)).toContain('<li id="chu-thich-1">\n<p>Lời<sup')
    expect(htmlOf(text)).toContain('</ul>\n<p> <a href="#ve-chu-thich-1"')
    expect(htmlOf(text)).toContain('<li id="chu-thich-2">\n<p>Lời hai. <a href="#ve-chu-thich-2"')
    expect(toldOf(text)).toEqual([])
  })

  test('has an id that no heading has, and can be linked to', () => {
    const text = '## Chú thích 1\n\nMột[^1] [a](#chu-thich-1-2)\n\n[^1]: Lời.'
    expect(rendered(text).body.anchors).toEqual(['chu-thich-1', 'chu-thich-1-2', 've-chu-thich-1-2'])
    expect(toldOf(text)).toEqual([])
  })

  test('that refers to itself is printed once', () => {
    expect(htmlOf('a[^1]\n\n[^1]: b[^1]').match(/<li/gu)).toHaveLength(1)
  })

  test.each([
    ['Một[^1]', ['error missing-footnote 10:4']],
    ['Một[^1] hai[^2]\n\n[^1]: x', ['error missing-footnote 10:12']],
    ['Một\n\n[^1]: x', ['notice unused-footnote 12:1']],
    ['Một[^1]\n\n[^1]: x\n\n[^1]: y', ['error duplicate-footnote 14:1']],
    ['Một \\[^1] `[^1]`', []],
    ['![Chợ[^1]](cho.jpg)\n\n[^1]: x', ['notice unused-footnote 12:1']],
    ['a[^__proto__]\n\n[^__proto__]: x', []],
    ['a[^🎉] b[^1]\n\n[^🎉]: x\n\n[^1]: y', []],
  ])('%j is told with its place', (text, told) => {
    expect(toldOf(text)).toEqual(told)
  })
})

test('what Bantin prints in a body is in the language of its item', () => {
  const text =
    "::: luu-y\nA\n:::\n\n| a |\n|-|\n\n![Market](cho.jpg 'Market day | Photo: An')\n\nB[^1] C[^1]\n\n[^1]: D"
  const words = rendered(text, 'en').html.match(/(?<=aria-label="|<strong>|credit">)[^"<]+/gu)
  expect(words).toEqual([
    ...['Note', 'Table 1', 'Photo: An', 'Note 1', 'Note 1', 'Notes'],
    ...['Back to the mark of note 1', 'Back to the mark of note 1, no. 2'],
  ])
  expect(rendered(text, 'lo').html).toContain('<strong>Lưu ý</strong>')
})
