import { hostOf, type Statements, waysOf } from './statements.ts'

const NO_WAY = 'cơ quan chủ quản nêu ở chân trang'

/** The statements in Vietnamese. */
export const statementsVi: Statements = {
  accessibility: {
    title: 'Trợ năng',
    parts: ({ siteName, imprint }) => [
      {
        heading: null,
        paragraphs: [
          `${siteName} được làm để ai cũng đọc được: người khiếm thị dùng phần mềm đọc màn hình, người không dùng chuột, người cần chữ to, người dùng điện thoại cũ hoặc mạng chậm.`,
          'Trang hướng tới mức AA của Hướng dẫn về khả năng tiếp cận nội dung web (WCAG) 2.2 và các yêu cầu của Thông tư 26/2020/TT-BTTTT.',
        ],
      },
      {
        heading: 'Bạn có thể',
        paragraphs: [
          'Phóng to chữ tới 200 %, hoặc chọn cỡ chữ ở mục “Chia sẻ và tiện ích” của mỗi bài; lựa chọn được giữ lại trên máy của bạn.',
          'Đi khắp trang bằng bàn phím: phím Tab đầu tiên đưa tới nội dung chính.',
          'Đọc trong nền tối hoặc độ tương phản cao: trang theo cài đặt của máy.',
          'Đọc mọi trang khi trình duyệt tắt JavaScript; chỉ trang tìm kiếm cần nó.',
        ],
      },
      {
        heading: 'Những gì chưa được',
        paragraphs: [
          'Tệp đính kèm do các cơ quan khác soạn, ảnh chụp văn bản và phim có thể chưa có phần chữ thay thế đầy đủ. Ai cần bản dễ đọc hơn xin cho biết.',
        ],
      },
      {
        heading: 'Góp ý',
        paragraphs: [`Gặp chỗ khó đọc, khó dùng, xin báo cho chúng tôi: ${waysOf(imprint, NO_WAY)}.`],
      },
    ],
  },
  privacy: {
    title: 'Quyền riêng tư',
    parts: ({ siteName, imprint, measurement, isKept }) => [
      {
        heading: null,
        paragraphs: [
          ...(measurement === null
            ? [
                `${siteName} không đặt cookie, không theo dõi người đọc, không có quảng cáo và không yêu cầu tài khoản.`,
                'Trang không tải bất cứ thứ gì từ máy chủ khác: chữ, ảnh, phim và tiếng đều nằm trên chính trang này.',
              ]
            : [
                `${siteName} không có quảng cáo, không yêu cầu tài khoản và tự mình không đặt cookie.`,
                `Để đo lường truy cập theo quy định, mỗi trang tải mã của ${measurement.name} từ một máy chủ khác, ${hostOf(measurement)}, và mã này gửi tới đó những gì nó đo. Ngoài máy chủ này ra, trang không tải gì từ đâu và không gửi gì tới đâu.`,
              ]),
        ],
      },
      {
        heading: 'Những gì nằm trên máy của bạn',
        paragraphs: [
          'Cỡ chữ bạn chọn và những thông báo bạn đã đóng được ghi trong trình duyệt của bạn và không gửi đi đâu.',
          ...(isKept
            ? [
                'Trình duyệt giữ bản sao những trang bạn đã mở để đọc lại khi mất mạng. Muốn xóa, hãy xóa dữ liệu trang web trong cài đặt trình duyệt; dùng máy chung thì nên mở cửa sổ ẩn danh.',
              ]
            : []),
          'Bài viết được đọc bằng giọng có sẵn trên máy; chữ không gửi ra ngoài.',
        ],
      },
      {
        heading: 'Khi bạn đi khỏi trang',
        paragraphs: [
          'Liên kết tới Facebook, Zalo hoặc trang khác chỉ mở khi bạn bấm vào; từ đó quy định của trang ấy được áp dụng.',
          'Máy chủ có thể ghi nhật ký kỹ thuật (địa chỉ mạng, trang được xem, thời điểm) để giữ an toàn; bản tin không dùng nhật ký này để nhận biết người đọc.',
        ],
      },
      {
        heading: 'Liên hệ',
        paragraphs: [`Hỏi về dữ liệu cá nhân: ${waysOf(imprint, NO_WAY)}.`],
      },
    ],
  },
}
