import { describe, expect, test } from 'vitest'

import { htmlOf, rendered, toldOf } from './rendered.ts'

const CHO = 'src="/ban-tin/2018/08/x/cho.jpg"'
const REST = 'width="600" height="400" loading="lazy" decoding="async"'

describe('a picture in a paragraph of its own', () => {
  test('is a figure with its size, and its title is the caption', () => {
    expect(htmlOf('![Chợ *phiên* Mường Thanh](cho.jpg "Chợ họp ngày Chủ nhật & lễ")')).toBe(
      `<figure><img ${CHO} alt="Chợ phiên Mường Thanh" ${REST}><figcaption>Chợ họp ngày Chủ nhật &amp; lễ</figcaption></figure>`,
    )
  })

  test.each([
    ['Chợ phiên | Ảnh: Nguyễn Văn A', 'Chợ phiên. <span class="credit">Ảnh: Nguyễn Văn A</span>'],
    ['Chợ phiên | Nguyễn Văn A', 'Chợ phiên. <span class="credit">Ảnh: Nguyễn Văn A</span>'],
    ['| ảnh: A', '<span class="credit">Ảnh: A</span>'],
    ['Một | hai | A', 'Một | hai. <span class="credit">Ảnh: A</span>'],
    ['Chợ phiên |', 'Chợ phiên'],
  ])('with the title “%s” names the photographer', (title, caption) => {
    expect(htmlOf(`![Chợ](cho.jpg "${title}")`)).toContain(`<figcaption>${caption}</figcaption>`)
  })

  test.each(['![Chợ](cho.jpg)', '![Chợ](cho.jpg "")', '![Chợ](cho.jpg " | ")'])('has no caption in %s', (text) => {
    expect(htmlOf(text)).toBe(`<figure><img ${CHO} alt="Chợ" ${REST}></figure>`)
  })

  test('is one figure each, when there are several', () => {
    expect(htmlOf('![Một](cho.jpg)\n![Hai](<Chợ phiên.png>) ![Ba](cho.jpg)').match(/<figure>/gu)).toHaveLength(3)
  })

  test('may be a link', () => {
    expect(htmlOf('[![Chợ](cho.jpg "Chợ")](ke-hoach.pdf)')).toBe(
      `<figure><a href="/ban-tin/2018/08/x/ke-hoach.pdf"><img ${CHO} alt="Chợ" ${REST}></a><figcaption>Chợ</figcaption></figure>`,
    )
  })

  test('may stand in a list', () => {
    expect(htmlOf('- ![Chợ](cho.jpg)')).toBe(
      `<ul>\n<li>\n<figure><img ${CHO} alt="Chợ" ${REST}></figure>\n</li>\n</ul>`,
    )
  })
})

test.each(['chữ ![Chợ](cho.jpg "Tên")', '![Chợ](cho.jpg "Tên") chữ', '[chữ ![Chợ](cho.jpg "Tên")](ke-hoach.pdf)'])(
  'a picture among words stays among them: %s',
  (text) => {
    expect(htmlOf(text)).toContain(`<img ${CHO} alt="Chợ" ${REST} title="Tên">`)
    expect(htmlOf(text)).toMatch(/^<p>.*<\/p>$/u)
  },
)

test('pictures are found beside the article, from the root, and percent-encoded; each is published once', () => {
  const text =
    '![a](cho.jpg) ![b](/anh/cho.jpg) ![c](Ch%E1%BB%A3%20phi%C3%AAn.png) ![d](<Chợ phiên.png>)\n\n![a](cho.jpg)'
  expect(toldOf(text)).toEqual([])
  expect(rendered(text).files.map(({ source }) => source)).toEqual([
    'articles/2018/08/cho.jpg',
    'articles/2018/08//anh/cho.jpg',
    'articles/2018/08/Chợ phiên.png',
  ])
})

describe('what a picture shows', () => {
  test('is nothing, and then it has no title but may have a caption', () => {
    expect(htmlOf('chữ ![trang trí](cho.jpg "Tên")')).toBe(`<p>chữ <img ${CHO} alt="" ${REST}></p>`)
    expect(htmlOf('![trang trí](cho.jpg "Tên")')).toContain('<figcaption>Tên</figcaption>')
  })

  test.each(['trang trí', 'Trang trí', 'trang-tri'])('is nothing when its description is “%s”', (alt) => {
    expect(htmlOf(`![${alt}](cho.jpg)`)).toBe(`<figure><img ${CHO} alt="" ${REST}></figure>`)
  })

  test('has to be said', () => {
    const { problems } = rendered('Một\n![](cho.jpg)')
    expect(problems).toEqual([
      {
        severity: 'error',
        code: 'picture-without-alt',
        file: 'articles/2018/08/x.md',
        line: 11,
        column: 5,
        message: 'Ảnh “cho.jpg” chưa có mô tả cho người không nhìn thấy.',
        remedy:
          'Viết trong ngoặc vuông: ![Trong ảnh có gì](cho.jpg). Ảnh chỉ để trang trí thì viết: ![trang trí](cho.jpg)',
      },
    ])
  })
})

test.each([
  ['![Chợ](https://a.vn/cho.jpg)', ['error picture-elsewhere 10:8']],
  ['![Chợ](http://dien-bien.example.vn/ban-tin/cho.jpg)', ['error picture-elsewhere 10:8']],
  ['![Chợ](//a.vn/cho.jpg)', ['error picture-elsewhere 10:8']],
  ['![Chợ](/\\a.vn/cho.jpg)', ['error picture-elsewhere 10:8']],
  ['![Chợ](data:image/png;base64,AAAA)', ['error unsafe-address 10:8']],
  ['![Chợ](javascript:alert(1))', ['error unsafe-address 10:8']],
  ['![Chợ](C:\\anh\\cho.jpg)', ['error local-path 10:8']],
  ['![Chợ]()', ['error no-address 10:8']],
  ['![Chợ](khong-co.jpg)', ['error file-not-found 10:8']],
  ['![](khong-co.jpg)', ['error file-not-found 10:5', 'error picture-without-alt 10:5']],
  ['![Chợ](ke-hoach.pdf)', ['error file-not-found 10:8']],
  ['![Chợ](Chợ phiên.png)', ['error space-in-address 10:6']],
  ['![Chợ](\\\\may-chu\\cho.jpg)', ['error local-path 10:9']],
  ['![Chợ][a]\n\n[a]: https://a.vn/cho.jpg', ['error picture-elsewhere 12:6']],
  ['một\nhai ![Chợ](khong-co.jpg)', ['error file-not-found 11:12']],
])('%j cannot be shown: only its description stays', (text, told) => {
  expect(toldOf(text)).toEqual(told)
  expect(htmlOf(text)).not.toContain('<img')
  expect(htmlOf(text)).toContain(text.includes('Chợ') ? 'Chợ' : '<p>')
  expect(rendered(text).files).toEqual([])
})

describe('a photo', () => {
  const SIZES = 'sizes="(min-width: 42rem) 39rem, calc(100vw - 2rem)"'
  const [AVIF, WEBP, JPEG] = [
    'srcset="/ban-tin/2018/08/x/ruong-00000000-360.avif 360w, /ban-tin/2018/08/x/ruong-00000000-500.avif 500w"',
    'srcset="/ban-tin/2018/08/x/ruong-00000000-500.webp 500w"',
    'srcset="/ban-tin/2018/08/x/ruong-00000000-500.jpg 500w"',
  ]
  const PICTURE =
    `<picture><source type="image/avif" ${AVIF} ${SIZES}><source type="image/webp" ${WEBP} ${SIZES}>` +
    `<img src="/ban-tin/2018/08/x/ruong-00000000-500.jpg" ${JPEG} ${SIZES} alt="Ruộng" width="500" height="300" loading="lazy" decoding="async"></picture>`

  test('is offered in better formats, in its widths', () => {
    expect(htmlOf('![Ruộng](ruong.jpg "Mùa vàng")')).toBe(
      `<figure>${PICTURE}<figcaption>Mùa vàng</figcaption></figure>`,
    )
  })

  test('is so among words and in a link too', () => {
    expect(htmlOf('chữ ![Ruộng](ruong.jpg)')).toBe(`<p>chữ ${PICTURE}</p>`)
    expect(htmlOf('[![Ruộng](ruong.jpg)](ke-hoach.pdf)')).toBe(
      `<figure><a href="/ban-tin/2018/08/x/ke-hoach.pdf">${PICTURE}</a></figure>`,
    )
  })

  test('is told with its place, to be opened later', () => {
    expect(rendered('một\n\nhai ![Ruộng](ruong.jpg)').pictures).toEqual([
      { source: 'articles/2018/08/ruong.jpg', sha256: 'ab', line: 12, column: 14 },
    ])
  })
})
