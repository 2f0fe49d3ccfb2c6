import { article, PNG } from '../sites/articles.ts'
import type { Files } from '../sites/build-site.ts'

const BODY = `Đoạn mở đầu với **chữ đậm**, _chữ nghiêng_, [liên kết](https://example.vn/), [bài khác](mot.md) và \`mã\`.

## Phần thứ nhất

- Mục một
- Mục hai
  1. Mục nhỏ
  2. Mục nhỏ nữa

> Lời trích dẫn.

### Phần con

Một câu có chú thích.[^1]

[^1]: Lời chú thích.

## Phần thứ hai

| Năm  | Thứ hạng của tỉnh trong bảng xếp hạng | Số xã | Tỷ lệ | Ghi chú dài để bảng rộng hơn màn hình |
| ---- | ------------------------------------: | :---: | ----- | -------------------------------------- |
| 2017 |                                    31 |   5   | 11,5% | Không                                  |
| 2018 |                                     9 |  13   | 14,2% | Không                                  |

::: luu-y Hạn nộp hồ sơ
Nộp hồ sơ trước 17:00.
:::

::: canh-bao
Nước lên nhanh.
:::

OCOP
: Chương trình mỗi xã một sản phẩm.

## Phần thứ ba

\`\`\`
một dòng mã rất dài, dài hơn bề ngang của màn hình điện thoại, để xem trang có bị tràn ngang không
\`\`\`

![Ruộng lúa](anh.png 'Ruộng lúa chín | Ảnh: Nguyễn Văn A')

---

Địa chỉ rất dài: https://example.vn/mot-dia-chi-rat-dai-khong-co-cho-ngat-nao-ca-de-thu-xem-trang-co-bi-tran-ngang-khong
`

/** A bulletin in which every kind of page and every part of an article occurs. */
export const EVERYTHING: Files = {
  'site.yaml': `schema: 1
name: Bản tin nông nghiệp và phát triển nông thôn tỉnh Điện Biên
description: Bản tin thử có đủ mọi thứ.
url: https://ban-tin.example/
publisher: { name: Sở Nông nghiệp và Môi trường tỉnh Điện Biên, url: https://example.vn/ }
categories:
  - { id: kinh-te, name: Kinh tế, children: [{ id: nong-nghiep, name: Nông nghiệp }, { id: lang-nghe, name: Làng nghề }] }
  - { id: nong-thon-moi, name: Nông thôn mới }
localities: [{ id: muong-phang, name: Mường Phăng, kind: xã }]
imprint:
  responsible: Nguyễn Văn A, Chánh Văn phòng
  licence: Giấy phép xuất bản bản tin số 01/GP-XBBT ngày 02/01/2026
  address: Số 1, đường A, phường B, tỉnh Điện Biên
  phone: 0215 0000 000
  hotline: 0215 0000 001
  email: bantin@example.vn
`,
  'articles/anh.png': PNG,
  'articles/tep.pdf': '%PDF-1.4 thử',
  'articles/tieng.mp3': Buffer.from('ID3'),
  'articles/phim.mp4': Buffer.from('\0\0\0\u0018ftypmp42'),
  'articles/phu-de.vtt': 'WEBVTT\n\n00:00.000 --> 00:01.000\nXin chào\n',
  'articles/mot.md': article({
    title: 'Tin một',
    date: '2018-06-01',
    category: 'Nông nghiệp',
    topic: 'Lễ hội Hoa Ban',
    tags: '[OCOP]',
  }),
  'articles/du.md': article(
    {
      title: 'Bài có đủ mọi thứ, ảnh, phim, tiếng, bảng, chú thích và một nhan đề dài để xem trang đầu có vỡ không',
      date: '2018-06-30 08:30',
      province: '[Điện Biên, Lai Châu]',
      locality: 'Mường Phăng',
      category: '[Nông nghiệp, Nông thôn mới]',
      summary: 'Lời dẫn của bài có đủ mọi thứ.',
      tags: '[OCOP, đường nông thôn]',
      topic: 'Lễ hội Hoa Ban',
      author: '[Nguyễn Văn A, Lò Thị B]',
      contributor: 'Trần Thị C',
      source: '{ name: Báo Điện Biên, url: https://example.vn/tin, date: 2018-06-29 }',
      image: '{ src: anh.png, alt: Đường bê tông giữa ruộng lúa, caption: Đường mới, credit: Nguyễn Văn A }',
      gallery:
        '[{ src: anh.png, alt: Người bán rau ngồi thành hàng, caption: Chợ phiên }, { src: anh.png, alt: Lễ hội }]',
      video: '{ src: phim.mp4, poster: anh.png, subtitles: phu-de.vtt, caption: Phim }',
      audio: '[{ file: tieng.mp3, lang: blt, label: Nghe bằng tiếng Thái }]',
      attachments: '[{ file: tep.pdf, title: Kế hoạch năm 2018 }]',
      updated: '2018-07-01 09:15',
      corrections: '[{ date: 2018-07-01, text: Số xã đúng là 13. }]',
      related: '[articles/mot.md]',
      featured: 'true',
    },
    BODY,
  ),
  'articles/phim.md': article({
    title: 'Tin có phim ở nơi khác',
    date: '2018-07-02',
    category: 'Làng nghề',
    video: '{ url: https://example.vn/phim, title: Phim về xã }',
    topic: 'Lễ hội Hoa Ban',
  }),
  'articles/het-han.md': article({
    title: 'Tin hết hạn',
    date: '2018-07-03',
    category: 'Kinh tế',
    expires: '2018-08-01',
  }),
  'articles/en/news.md': article(
    {
      title: 'Everything in English',
      date: '2018-06-30',
      category: 'Nông nghiệp',
      lang: 'en',
      translates: 'articles/du.md',
    },
    'Text.',
  ),
  'articles/gioi-thieu.md': '---\nkind: page\ntitle: Giới thiệu\nsummary: Trang giới thiệu.\n---\n\nNội dung.\n',
  ...Object.fromEntries(
    Array.from({ length: 120 }, (_, place) => [
      `articles/nhieu/tin-${String(place)}.md`,
      article({
        title: `Tin số ${String(place)}`,
        date: `2016-0${String(1 + (place % 6))}-15`,
        category: 'Kinh tế',
        summary: 'Lời dẫn.',
      }),
    ]),
  ),
}

/** One page of each kind that it has. */
export const KINDS: Readonly<Record<string, string>> = {
  search: '/tim-kiem/',
  home: '/',
  article: '/2018/06/du/',
  'article with a film elsewhere': '/2018/07/phim/',
  'expired article': '/2018/07/het-han/',
  category: '/chuyen-muc/nong-nghiep/',
  'category with sub-categories': '/chuyen-muc/kinh-te/',
  'older part of a category': '/chuyen-muc/kinh-te/2016/trang-1/',
  'all categories': '/chuyen-muc/',
  province: '/tinh/dien-bien/',
  'former province': '/tinh/thai-binh/',
  'province that grew': '/tinh/hung-yen/',
  'all provinces': '/tinh/',
  locality: '/dia-phuong/muong-phang/',
  'all localities': '/dia-phuong/',
  year: '/2018/',
  month: '/2018/06/',
  archive: '/luu-tru/',
  tag: '/tu-khoa/ocop/',
  'all tags': '/tu-khoa/',
  topic: '/dong-su-kien/le-hoi-hoa-ban/',
  author: '/tac-gia/lo-thi-b/',
  'plain page': '/gioi-thieu/',
  accessibility: '/tro-nang/',
  privacy: '/quyen-rieng-tu/',
  'no network': '/ngoai-tuyen/',
  'home in English': '/en/',
  'article in English': '/en/2018/06/news/',
  'not found': '/khong-co-trang-nay/',
}
