import type { CardProps } from '../../src/routes/props.ts'
import { card, ISLAND, link, TERRACES } from './pieces.ts'

const SUMMARY =
  'Đến nay toàn tỉnh có 13 xã đạt chuẩn và ba xã cơ bản đạt chuẩn; thu nhập bình quân đầu người khu vực nông thôn tăng lên 12,6 triệu đồng một năm, tỷ lệ hộ dân dùng nước hợp vệ sinh là 80,36%.'

/** Items as lists show them, newest first. */
export const NEWS: readonly CardProps[] = [
  card(
    'Ruộng bậc thang vào mùa nước đổ: bản làng vùng cao đón khách trên những con đường bê tông mới',
    '2026-11-23 13:04',
    { summary: SUMMARY, image: TERRACES },
  ),
  card('Hưng Yên lần đầu lọt vào tốp 10 xếp hạng ICT Index', '2026-11-22', {
    summary: SUMMARY,
    provinces: [link('Hưng Yên', '/tinh/hung-yen/')],
  }),
  card('Xã đảo mở tuyến tàu khách thứ hai trong ngày', '2026-11-20 08:30', {
    summary: SUMMARY,
    image: ISLAND,
    provinces: [link('Quảng Nam', '/tinh/quang-nam/'), link('Đà Nẵng', '/tinh/da-nang/')],
  }),
  card('Nghề dệt thổ cẩm ở Mường Thanh: giữ khung cửi, tìm đường ra chợ', '2026-11-18', { summary: SUMMARY }),
  card('Bế giảng lớp tập huấn kỹ năng số cho cán bộ một cửa cấp xã', '2026-11-17'),
  card(
    'Mỗi xã một sản phẩm: gạo tẻ đỏ Ẳng Tở, mật ong Tả Phìn và nước mắm Cửa Khe được xếp hạng bốn sao',
    '2026-11-15',
    { summary: SUMMARY },
  ),
  card('Đường liên xã Nà Tấu – Mường Phăng thông xe sớm hai tháng', '2026-11-12', { summary: SUMMARY }),
  card('Chợ phiên', '2026-11-10'),
  card('Người giữ lửa lò gốm', '2026-11-08', { summary: SUMMARY }),
  card('Lúa chiêm xuân được mùa, giá thóc tăng nhẹ', '2026-11-05', { summary: SUMMARY }),
  card('Cầu dân sinh thay đò ngang ở ba bản ven sông Nậm Rốm', '2026-11-02', { summary: SUMMARY }),
  card('Trồng rừng gỗ lớn: lời giải cho đất dốc', '2026-10-30'),
  card('Bún bung, món quê trong ngày giỗ', '2026-10-28', { summary: SUMMARY }),
  card('Điện về bản cuối cùng của huyện biên giới', '2026-10-21'),
]
