import type { ArticleProps } from '../../src/routes/props.ts'
import { CONTENTS, LONG_BODY } from './bodies.ts'
import { NEWS } from './cards.ts'
import { figure, head, HOME, ISLAND, link, moment, TERRACES, titleLine } from './pieces.ts'
import { PLAIN } from './plain-article.ts'

const LINES = NEWS.map(titleLine)

/** An item with everything at once. */
export const EVERYTHING: ArticleProps = {
  ...PLAIN,
  head: head('/2026/11/hung-yen-tang-22-bac/', {
    title: 'Hưng Yên lần đầu lọt vào tốp 10 xếp hạng ICT Index, tăng 22 bậc so với năm trước',
    description: 'Tỉnh đứng thứ 9 cả nước.',
    image: TERRACES,
    alternates: [
      { lang: 'vi', absolute: 'https://ban-tin.example.vn/2026/11/hung-yen-tang-22-bac/' },
      { lang: 'en', absolute: 'https://ban-tin.example.vn/en/2026/11/hung-yen-climbs-22-places/' },
    ],
  }),
  breadcrumb: [
    HOME,
    link('Kinh tế', '/chuyen-muc/kinh-te/'),
    link('Công nghệ thông tin', '/chuyen-muc/cong-nghe-thong-tin/'),
  ],
  title: 'Hưng Yên lần đầu lọt vào tốp 10 xếp hạng ICT Index, tăng 22 bậc so với năm trước',
  summary:
    'Với chỉ số 0,5752, tỉnh đứng thứ 9 cả nước về mức độ sẵn sàng cho phát triển và ứng dụng công nghệ thông tin, nhờ hạ tầng đến tận cấp xã.',
  published: moment('2026-11-23 13:04'),
  updated: moment('2026-11-24 09:15'),
  authors: [
    link('Nguyễn Thị Phương Thảo', '/tac-gia/nguyen-thi-phuong-thao/'),
    link('Lò Văn Ến', '/tac-gia/lo-van-en/'),
  ],
  contributor: 'Đài truyền thanh xã Nà Tấu',
  source: { name: 'Bản tin tỉnh Hưng Yên', url: 'https://nguon.example.vn/tin/', date: moment('2026-11-22') },
  categories: [
    link('Công nghệ thông tin', '/chuyen-muc/cong-nghe-thong-tin/'),
    link('Kinh tế', '/chuyen-muc/kinh-te/'),
  ],
  provinces: [link('Hưng Yên', '/tinh/hung-yen/'), link('Thái Bình', '/tinh/thai-binh/')],
  localities: [link('Phường Phố Hiến', '/dia-phuong/pho-hien/')],
  tags: [
    'chuyển đổi số',
    'dịch vụ công trực tuyến',
    'ICT Index',
    'hạ tầng số',
    'cải cách hành chính',
    'một cửa điện tử',
  ].map((name, place) => link(name, `/tu-khoa/${String(place + 1)}/`)),
  image: figure(TERRACES, 'Mùa nước đổ ở vùng cao: trạm thu phát sóng đã đến từng bản', 'Trần Thị Bình'),
  body: LONG_BODY,
  contents: CONTENTS,
  gallery: [
    figure(ISLAND, 'Cù lao lúc sáng sớm', 'Lê Văn Đoàn'),
    figure(TERRACES, null, 'Trần Thị Bình'),
    figure(ISLAND, 'Thuyền về bến', null),
  ].map((picture, place) => ({
    ...picture,
    image: { ...picture.image, src: `${picture.image.src}?${String(place)}` },
  })),
  video: {
    kind: 'file',
    src: '/2026/11/phim.mp4',
    type: 'video/mp4',
    poster: ISLAND,
    caption: 'Một ngày ở bộ phận một cửa',
    subtitles: '/2026/11/phim.vtt',
  },
  audio: [
    { src: '/2026/11/nghe-vi.mp3', type: 'audio/mpeg', lang: 'vi', label: 'Nghe bằng tiếng Việt' },
    { src: '/2026/11/nghe-thai.mp3', type: 'audio/mpeg', lang: 'blt', label: 'Nghe bằng tiếng Thái' },
  ],
  attachments: [
    { title: 'Kế hoạch', href: '/2026/11/ke-hoach.pdf', format: 'PDF', bytes: 245_760, sha256: 'a' },
    {
      title: 'Phụ lục số liệu của các sở, ngành và địa phương',
      href: '/2026/11/phu-luc.xlsx',
      format: 'XLSX',
      bytes: 1_258_291,
      sha256: 'b',
    },
  ],
  corrections: [{ date: moment('2026-11-24 09:15'), text: 'Bản trước ghi 31 bậc; số đúng là 22 bậc.' }],
  translations: [
    {
      lang: 'en',
      href: '/en/2026/11/hung-yen-climbs-22-places/',
      title: 'Hưng Yên enters the top ten of the ICT Index',
    },
  ],
  topic: { topic: link('Chuyển đổi số ở nông thôn', '/dong-su-kien/chuyen-doi-so/'), items: LINES.slice(6, 11) },
  related: LINES.slice(2, 7),
  newer: LINES.slice(0, 10),
  older: LINES.slice(2, 12),
}
