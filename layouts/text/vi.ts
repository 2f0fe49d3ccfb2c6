import type { Moment, PlainDate } from '../../src/domain/moment.ts'
import { fileSize } from './file-size.ts'
import { searchVi } from './search-vi.ts'
import { statementsVi } from './statements-vi.ts'
import type { AlertWords, HelpWords, Text } from './text.ts'
import { weekdayOf } from './weekday.ts'

const WEEKDAYS = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy']
const LANGUAGES: Readonly<Record<string, string>> = { vi: 'Tiếng Việt', en: 'English' }

function day(date: PlainDate): string {
  return `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`
}

/** As laws write it: of the months only 1 and 2 have a zero before them (Decree 30/2020/NĐ-CP, appendix I). */
function legalDay(date: PlainDate): string {
  const month = date.slice(5, 7)
  return `${date.slice(8)}/${month === '01' || month === '02' ? month : String(Number(month))}/${date.slice(0, 4)}`
}

/** Apart, so that the readers' script takes no more along. */
export const viAlerts: AlertWords = {
  name: 'Thông báo khẩn',
  levels: { khan: 'Khẩn', 'canh-bao': 'Cảnh báo', 'thong-tin': 'Thông tin' },
  more: 'Xem chi tiết',
  all: 'Xem đủ các thông báo',
  others: (count, isAnyNamed) => (isAnyNamed ? ` và ${String(count)} nơi khác` : `${String(count)} nơi`),
  until: (moment) => `Đến ${dayAndTime(moment)}`,
  close: 'Đóng',
}

/** Apart, as those of urgent notices. */
export const viHelps: HelpWords = {
  listen: 'Nghe bài viết',
  stop: 'Dừng đọc',
  print: 'In bài viết',
  copy: 'Sao chép liên kết',
  copied: 'Đã sao chép',
  share: 'Chia sẻ',
  textSize: 'Cỡ chữ',
  sizes: { small: 'Nhỏ', medium: 'Vừa', large: 'Lớn' },
}

function dayAndTime(moment: Moment): string {
  return moment.time === null ? day(moment.day) : `${day(moment.day)}, ${moment.time}`
}

/** The fixed strings in Vietnamese. */
export const vi: Text = {
  lang: 'vi',
  locale: 'vi_VN',

  bulletin: 'Bản tin',
  skip: 'Chuyển đến nội dung chính',
  menu: 'Danh mục',
  here: 'Bạn đang ở',
  languages: 'Ngôn ngữ khác',
  languageName: (lang) => LANGUAGES[lang] ?? lang,
  words: {
    home: 'Trang chủ',
    archive: 'Lưu trữ',
    categories: 'Chuyên mục',
    provinces: 'Tỉnh, thành phố',
    localities: 'Xã, phường, đặc khu',
    tags: 'Từ khóa',
    topics: 'Dòng sự kiện',
    authors: 'Tác giả',
  },
  groups: {
    formerProvinces: 'Tỉnh, thành phố trước ngày 01/7/2025',
    olderProvinces: 'Tỉnh của các thời kỳ trước',
    nationwide: 'Toàn quốc và quốc tế',
    formerLocalities: 'Địa phương trước đây',
  },
  about: 'Về bản tin',
  feeds: 'Nguồn cấp tin',
  feedNames: { 'application/atom+xml': 'Atom', 'application/rss+xml': 'RSS', 'application/feed+json': 'JSON Feed' },

  publisher: 'Cơ quan chủ quản',
  responsible: 'Chịu trách nhiệm nội dung',
  licence: 'Giấy phép',
  address: 'Địa chỉ',
  phone: 'Điện thoại',
  hotline: 'Đường dây nóng',
  email: 'Thư điện tử',
  credit: 'Ghi rõ nguồn khi phát hành lại thông tin từ trang này',

  featured: 'Tin nổi bật',
  newest: 'Tin mới nhất',
  seeAll: 'Xem tất cả',

  alerts: viAlerts,
  search: searchVi,
  statements: statementsVi,
  helps: 'Chia sẻ và tiện ích',
  save: 'Tải bài viết',
  report: 'Báo lỗi bài viết',
  reportBy: { email: 'qua thư điện tử', form: 'bằng biểu mẫu', zalo: 'qua Zalo' },

  updated: 'Cập nhật lúc',
  author: 'Tác giả',
  contributor: 'Cộng tác',
  source: 'Nguồn tin',
  photo: 'Ảnh',
  contents: 'Mục lục',
  gallery: 'Hình ảnh',
  video: 'Phim',
  listen: 'Nghe bài viết',
  attachments: 'Tệp đính kèm',
  corrections: 'Đính chính',
  category: 'Chuyên mục',
  provinces: 'Tỉnh, thành phố',
  localities: 'Địa phương',
  tags: 'Từ khóa',
  topic: 'Dòng sự kiện',
  related: 'Tin liên quan',
  translations: 'Bài này bằng ngôn ngữ khác',
  subtitles: 'Phụ đề',
  pageAddress: 'Địa chỉ bài viết',
  draft: 'Bản nháp: chỉ người biên tập xem được, chưa xuất bản.',
  scheduled: 'Bài hẹn giờ: chưa xuất bản, sẽ đăng lúc',
  expired: 'Bài này đã hết hiệu lực từ',
  expiredAfter: 'Bài này đã hết hiệu lực sau ngày',
  newerList: 'Những tin mới hơn',
  olderList: 'Những tin cũ hơn',
  chain: 'Tin kế tiếp trong bản tin',
  newerItem: 'Tin mới hơn',
  olderItem: 'Tin cũ hơn',

  pagination: 'Phân trang',
  newer: 'Mới hơn',
  older: 'Cũ hơn',
  toNewest: 'Mới nhất',
  years: 'Theo năm',
  children: 'Chuyên mục con',
  noItems: 'Chưa có tin nào.',
  region: 'Vùng',
  names: 'Tên gọi',
  splitFrom: { before: (date) => `từ ${legalDay(date)} tách từ `, after: '' },
  splitInto: { before: (date) => `từ ${legalDay(date)} chia thành `, after: '' },
  madeOf: { before: (date) => `từ ${legalDay(date)} gồm `, after: ' trước đây' },
  became: { before: (date) => `từ ${legalDay(date)} thuộc `, after: '' },
  span: (from, to) =>
    [from === null ? '' : `từ ${legalDay(from)}`, to === null ? '' : `đến ${legalDay(to)}`].filter(Boolean).join(' '),
  and: ' và ',

  described: (page, siteName) => `${page}: tin, bài của ${siteName}.`,

  notFound: 'Không tìm thấy trang',
  notFoundHelp: 'Địa chỉ có thể đã gõ sai, hoặc trang đã được gỡ. Bạn có thể bắt đầu lại từ một trong những trang sau:',
  offline: 'Không có kết nối mạng',
  offlineHelp:
    'Trang này chưa được mở lần nào trên máy của bạn. Những trang đã mở trước đây vẫn đọc được; hãy thử lại khi có mạng.',
  gone: 'Bài viết đã được gỡ',
  goneHelp: 'Bài viết ở địa chỉ này đã được gỡ và không còn đăng nữa. Bạn có thể xem những trang sau:',
  moved: 'Trang đã chuyển',
  movedTo: 'Trang này đã chuyển đến:',

  dateLine: (moment) => [WEEKDAYS[weekdayOf(moment.day)], day(moment.day), moment.time].filter(Boolean).join(', '),
  day,
  dayAndTime,
  month: (month) => `Tháng ${String(Number(month.slice(5)))}/${month.slice(0, 4)}`,
  year: (year) => `Năm ${year}`,
  page: (number) => `Trang ${String(number)}`,
  size: (bytes) => fileSize(bytes, ','),
}
