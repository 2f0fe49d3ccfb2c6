import type { ChromeProps, MenuItem } from '../../src/routes/props.ts'
import { TERRACES } from './pieces.ts'

function item(name: string, id: string, children: readonly MenuItem[] = []): MenuItem {
  return { name, href: `/chuyen-muc/${id}/`, children }
}

const NO_IMPRINT = { responsible: null, licence: null, address: null, phone: null, hotline: null, email: null }

/** A bulletin with everything set. */
export const FULL: ChromeProps = {
  siteName: 'Bản tin Điện Biên',
  masthead: 'Bản tin Điện Biên',
  emblem: null,
  accent: null,
  description: 'Tin tức về xây dựng nông thôn mới, kinh tế và văn hóa ở tỉnh Điện Biên.',
  publisher: { name: 'Ủy ban nhân dân tỉnh Điện Biên', url: 'https://co-quan.example.vn/' },
  textLang: 'vi',
  lang: 'vi',
  siteLang: 'vi',
  menuLang: 'vi',
  home: '/',
  basePath: '/',
  menu: [
    item('Tư liệu', 'tu-lieu'),
    item('Nông thôn mới', 'nong-thon-moi'),
    item('Kinh tế', 'kinh-te', [
      item('Nông nghiệp', 'nong-nghiep', [item('Cây ăn quả', 'cay-an-qua')]),
      item('Làng nghề', 'lang-nghe'),
    ]),
    item('Văn hóa', 'van-hoa', [item('Ẩm thực', 'am-thuc'), item('Lễ hội', 'le-hoi')]),
    item('Du lịch', 'du-lich'),
    item('Giao thông', 'giao-thong'),
    item('Công nghệ thông tin', 'cong-nghe-thong-tin'),
  ],
  places: { kind: 'provinces', href: '/tinh/' },
  archive: '/luu-tru/',
  search: '/tim-kiem/',
  accessibility: '/tro-nang/',
  privacy: '/quyen-rieng-tu/',
  pages: [
    { name: 'Giới thiệu', href: '/gioi-thieu/' },
    { name: 'Liên hệ', href: '/lien-he/' },
  ],
  languages: [
    { lang: 'vi', href: '/' },
    { lang: 'en', href: '/en/' },
  ],
  imprint: {
    responsible: 'Nguyễn Văn A, Chánh Văn phòng',
    licence: 'Giấy phép xuất bản bản tin số 01/GP-XBBT ngày 02/01/2026',
    address: 'Số 1, đường A, phường B, tỉnh Điện Biên',
    phone: '0215 0000 000',
    hotline: '0215 0000 001',
    email: 'ban-tin@co-quan.example.vn',
  },
  policy: "default-src 'none'",
  script: {
    src: '/assets/trang-0123abcd.js',
    integrity: 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
    alerts: '/thong-bao.json',
    worker: '/sw.js',
    article: { src: '/assets/bai-0123abcd.js', integrity: 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' },
  },
  measurement: null,
  feedback: {
    email: 'ban-tin@co-quan.example.vn',
    form: 'https://co-quan.example.vn/gop-y?bai={title}&trang={url}',
    hotline: '0215 0000 001',
    zalo: '0123456789',
  },
}

/** A bulletin with nothing set but a name. */
export const BARE: ChromeProps = {
  ...FULL,
  siteName: 'Nông thôn mới',
  masthead: 'Nông thôn mới',
  description: null,
  publisher: null,
  menu: [item('Tư liệu', 'tu-lieu')],
  pages: [],
  languages: [],
  imprint: NO_IMPRINT,
  feedback: { email: null, form: null, hotline: null, zalo: null },
}

/** Long names everywhere, an emblem, many categories. */
export const LONG: ChromeProps = {
  ...FULL,
  siteName: 'Bản tin Chương trình mục tiêu quốc gia xây dựng nông thôn mới tỉnh Điện Biên',
  masthead: 'Bản tin Chương trình mục tiêu quốc gia xây dựng nông thôn mới tỉnh Điện Biên',
  accent: '#1b4f72',
  publisher: {
    name: 'Văn phòng Điều phối Chương trình mục tiêu quốc gia xây dựng nông thôn mới tỉnh Điện Biên',
    url: null,
  },
  emblem: { src: TERRACES.src, width: 64, height: 64, alt: 'Biểu trưng tỉnh Điện Biên' },
  menu: [
    ...FULL.menu,
    item('Chuyển đổi số và cải cách hành chính', 'chuyen-doi-so'),
    item('Giảm nghèo bền vững', 'giam-ngheo'),
    item('Mỗi xã một sản phẩm', 'ocop'),
    item('Văn bản mới', 'van-ban-moi'),
    item('Hỏi – đáp', 'hoi-dap'),
  ],
}

/** The English bulletin of a Vietnamese site, under a path. */
export const ENGLISH: ChromeProps = {
  ...FULL,
  textLang: 'en',
  lang: 'en',
  menuLang: 'en',
  home: '/ban-tin/en/',
  basePath: '/ban-tin/',
  menu: [{ name: 'New rural areas', href: '/ban-tin/en/category/new-rural-areas/', children: [] }],
  places: { kind: 'provinces', href: '/ban-tin/en/province/' },
  archive: '/ban-tin/en/archive/',
  search: '/ban-tin/en/search/',
  accessibility: '/ban-tin/en/accessibility/',
  privacy: '/ban-tin/en/privacy/',
  script: {
    ...FULL.script,
    src: '/ban-tin/assets/trang-0123abcd.js',
    alerts: '/ban-tin/en/thong-bao.json',
    worker: '/ban-tin/sw.js',
  },
  pages: [{ name: 'About', href: '/ban-tin/en/about/' }],
  languages: [
    { lang: 'vi', href: '/ban-tin/' },
    { lang: 'en', href: '/ban-tin/en/' },
  ],
}
