/**
 * What the generated articles say: made-up, neutral news of a province. In every text `{p}` is the province, `{x}` a
 * commune, `{n}` a number of two or three digits, `{k}` a small number, `{%}` a share and `{y}` the year.
 */

/** A field of news: its category, what its headlines and sentences are made from, its keywords. */
export interface Subject {
  /** Id and name of the home category. */
  readonly category: { readonly id: string; readonly name: string }
  /** Category above it, or null. */
  readonly parent: { readonly id: string; readonly name: string } | null
  readonly titles: readonly string[]
  readonly summaries: readonly string[]
  readonly sentences: readonly string[]
  readonly tags: readonly string[]
}

const KINH_TE = { id: 'kinh-te', name: 'Kinh tế' }
const VAN_HOA = { id: 'van-hoa', name: 'Văn hóa' }

export const SUBJECTS: readonly Subject[] = [
  {
    category: { id: 'nong-thon-moi', name: 'Nông thôn mới' },
    parent: null,
    titles: [
      '{p}: thêm {k} xã đạt chuẩn nông thôn mới',
      '{x} giữ vững các tiêu chí nông thôn mới',
      'Đường hoa, nhà sạch ở {x}',
      '{p} xây dựng nông thôn mới theo hướng bền vững',
      'Người dân {x} góp công làm {n} km đường bê tông',
    ],
    summaries: [
      'Đến hết quý III, {p} có {n} xã đạt chuẩn, tăng {k} xã so với cùng kỳ.',
      'Nhờ cách làm dân bàn, dân làm, {x} hoàn thành sớm {k} tiêu chí còn lại.',
      'Phong trào xanh, sạch, đẹp ở {x} được bà con hưởng ứng từ những việc nhỏ.',
    ],
    sentences: [
      'Theo văn phòng điều phối chương trình, đến nay {p} có {n} xã đạt chuẩn, bình quân mỗi xã đạt {k} tiêu chí.',
      'Bà con {x} đã hiến hơn {n} nghìn mét vuông đất vườn để mở rộng đường thôn.',
      'Tuyến đường mới dài {k} km, mặt đường rộng ba mét rưỡi, có rãnh thoát nước và hàng cây hai bên.',
      'Mỗi tháng một lần, các hộ cùng nhau quét dọn đường làng, khơi thông cống rãnh, trồng thêm hoa ven đường.',
      'Thu nhập bình quân đầu người của {x} năm {y} tăng {%} so với năm trước.',
      'Nhà văn hóa thôn vừa được sửa lại, có sân bóng chuyền và tủ sách cho thiếu nhi.',
      'Tỷ lệ hộ dùng nước hợp vệ sinh trên địa bàn đạt {%}, rác thải được thu gom hai lần mỗi tuần.',
      'Những xã về đích sớm tiếp tục chọn hai thôn làm điểm để xây dựng thôn kiểu mẫu.',
    ],
    tags: ['nông thôn mới', 'đường nông thôn', 'hiến đất làm đường', 'thôn kiểu mẫu', 'nước sạch'],
  },
  {
    category: { id: 'nong-nghiep', name: 'Nông nghiệp' },
    parent: KINH_TE,
    titles: [
      '{p} vào vụ thu hoạch sớm, giá bán ổn định',
      'Trồng rau trái vụ, nông dân {x} tăng thu nhập',
      '{p} mở rộng {n} ha lúa chất lượng cao',
      'Mô hình nuôi cá lồng ở {x} cho hiệu quả bước đầu',
      'Cây ăn quả trên đất dốc ở {x}',
    ],
    summaries: [
      'Vụ này, {p} gieo trồng {n} nghìn ha, năng suất ước đạt {k} tấn mỗi ha.',
      'Từ {k} hộ làm thử, đến nay {x} có {n} hộ tham gia tổ hợp tác.',
      'Nhờ chủ động nước tưới và chọn giống hợp, bà con {x} yên tâm mở rộng diện tích.',
    ],
    sentences: [
      'Vụ này, {p} gieo trồng hơn {n} nghìn ha cây lương thực, trong đó lúa chiếm {%}.',
      'Hợp tác xã ký hợp đồng bao tiêu ngay từ đầu vụ nên bà con không lo đầu ra.',
      'Cán bộ khuyến nông xuống tận ruộng hướng dẫn cách bón phân cân đối và giữ nước theo từng giai đoạn.',
      'So với cách làm cũ, chi phí giảm khoảng {%} mà năng suất vẫn giữ được.',
      'Gia đình ở đầu thôn cải tạo {k} sào vườn tạp, chuyển sang trồng bưởi và ổi.',
      'Mỗi lứa rau chỉ {n} ngày là cho thu hoạch, quay vòng được bốn lứa trong năm.',
      'Hệ thống kênh mương mới nạo vét giúp {n} ha cuối nguồn đủ nước tưới.',
      'Sản phẩm được dán mã truy xuất, người mua quét bằng điện thoại là biết nơi trồng.',
      'Ngành nông nghiệp khuyến cáo bà con theo dõi thời tiết, thu hoạch theo phương châm xanh nhà hơn già đồng.',
    ],
    tags: ['lúa', 'rau an toàn', 'cây ăn quả', 'khuyến nông', 'hợp tác xã', 'thủy lợi'],
  },
  {
    category: { id: 'lang-nghe', name: 'Làng nghề' },
    parent: KINH_TE,
    titles: [
      'Nghề đan lát ở {x} có thêm đơn hàng',
      'Giữ lửa nghề dệt ở {x}',
      '{p} công nhận thêm {k} sản phẩm OCOP',
      'Người trẻ trở về với nghề gốm {x}',
    ],
    summaries: [
      'Cả làng hiện có {n} hộ theo nghề, mỗi tháng làm ra hàng nghìn sản phẩm.',
      'Thêm {k} sản phẩm của {p} được xếp hạng từ ba sao trở lên.',
      'Vừa giữ cách làm của cha ông, vừa đổi mẫu mã, làng nghề {x} tìm được khách hàng mới.',
    ],
    sentences: [
      'Cả làng có {n} hộ theo nghề, nhiều gia đình ba thế hệ cùng làm.',
      'Nguyên liệu lấy ngay trong vùng, phơi khô vừa nắng rồi mới chẻ nhỏ.',
      'Một thợ quen tay mỗi ngày làm được {k} sản phẩm, thợ trẻ học chừng ba tháng thì thạo.',
      'Tổ hợp tác bán hàng qua mạng từ năm {y}, đơn hàng ngoài tỉnh chiếm {%}.',
      'Hội đồng đánh giá chấm điểm theo ba nhóm: sức mạnh cộng đồng, tiếp thị và chất lượng.',
      'Lớp truyền nghề mở vào dịp hè thu hút {n} học sinh trong xã.',
      'Bao bì mới in rõ nơi làm, cách dùng và số điện thoại của cơ sở.',
    ],
    tags: ['OCOP', 'làng nghề', 'dệt', 'gốm', 'mây tre đan'],
  },
  {
    category: { id: 'le-hoi', name: 'Lễ hội' },
    parent: VAN_HOA,
    titles: [
      '{p} chuẩn bị ngày hội văn hóa mùa thu',
      'Rộn ràng hội làng {x}',
      'Ngày hội sách ở {x} thu hút {n} gian trưng bày',
      'Đêm hội trăng rằm ở {x}',
    ],
    summaries: [
      'Ngày hội diễn ra trong {k} ngày, có phần thi nấu ăn, trò chơi dân gian và đêm văn nghệ.',
      'Hơn {n} nghìn lượt người về dự hội, các điểm trông giữ xe đều miễn phí.',
    ],
    sentences: [
      'Ngày hội diễn ra trong {k} ngày tại sân vận động và dọc bờ sông.',
      'Phần hội có kéo co, đẩy gậy, thi gói bánh và chợ phiên bán sản vật của {n} xã, phường.',
      'Ban tổ chức bố trí {k} điểm trông giữ xe miễn phí và các chốt nước uống.',
      'Đội văn nghệ {x} biểu diễn những làn điệu do các cụ trong làng truyền lại.',
      'Học sinh các trường tham gia thi vẽ tranh về quê hương với hơn {n} bức.',
      'Khách đến dự được xem trưng bày ảnh {p} xưa và nay.',
    ],
    tags: ['lễ hội', 'trò chơi dân gian', 'văn nghệ', 'ngày hội sách'],
  },
  {
    category: { id: 'am-thuc', name: 'Ẩm thực' },
    parent: VAN_HOA,
    titles: ['Bánh quê {x} ngày mưa', 'Món cá nướng của người {p}', 'Về {x} ăn bún cá', 'Hương cốm đầu mùa ở {x}'],
    summaries: [
      'Món ăn dân dã làm từ những thứ sẵn trong vườn, nay có mặt ở nhiều quán nhỏ.',
      'Muốn ngon phải chọn cá vừa lưới, ướp đủ {k} giờ rồi nướng trên than hồng.',
    ],
    sentences: [
      'Gạo ngâm qua đêm, xay mịn rồi để lắng, bánh tráng ra mới dẻo mà không dính.',
      'Nước dùng ninh từ xương cá với cà chua, dứa và ít mẻ, ăn kèm rau sống hái trong vườn.',
      'Quán nhỏ ở đầu chợ mỗi sáng bán chừng {n} bát, quá chín giờ là hết.',
      'Người làm bánh ở {x} giữ cách gói bằng lá chuối hơ lửa để bánh có mùi thơm riêng.',
      'Khách phương xa thường mua thêm về làm quà, để được {k} ngày.',
      'Món này ngon nhất vào cuối thu, khi lúa nếp vừa ngậm sữa.',
    ],
    tags: ['ẩm thực', 'món ngon', 'bánh', 'cá nướng'],
  },
  {
    category: { id: 'du-lich', name: 'Du lịch' },
    parent: null,
    titles: [
      '{p} đón {n} nghìn lượt khách trong tháng',
      'Mở tuyến đi bộ ngắm ruộng bậc thang ở {x}',
      'Homestay ở {x} kín phòng cuối tuần',
      '{p} đưa vào hoạt động bến thuyền du lịch mới',
    ],
    summaries: [
      'Lượng khách tăng {%} so với cùng kỳ, phần lớn đi theo nhóm gia đình.',
      'Tuyến đi bộ dài {k} km, có biển chỉ đường, chỗ nghỉ và điểm ngắm cảnh.',
    ],
    sentences: [
      'Trong tháng, {p} đón hơn {n} nghìn lượt khách, tăng {%} so với cùng kỳ năm trước.',
      'Tuyến đi bộ dài {k} km men theo suối, có biển chỉ đường và ba chỗ nghỉ chân.',
      'Hơn {n} hộ ở {x} làm nhà nghỉ cho khách, giá phòng niêm yết ở cửa.',
      'Khách thích nhất là buổi sáng sớm, khi sương còn đọng trên những thửa ruộng.',
      'Các hộ được tập huấn kỹ năng đón khách, nấu ăn và sơ cứu ban đầu.',
      'Bến thuyền mới có mái che, áo phao đủ cỡ và bảng giờ chạy.',
    ],
    tags: ['du lịch', 'homestay', 'ruộng bậc thang', 'đi bộ'],
  },
  {
    category: { id: 'giao-thong', name: 'Giao thông' },
    parent: null,
    titles: [
      'Thông xe cầu mới qua {x}',
      '{p} sửa chữa {n} km đường tỉnh trước mùa mưa',
      'Thêm tuyến xe buýt nối {x} với trung tâm',
      'Lắp biển báo, đèn chiếu sáng trên đường qua {x}',
    ],
    summaries: [
      'Cầu dài {n} m giúp bà con hai bên sông đỡ phải đi vòng {k} km.',
      'Tuyến xe chạy từ 5 giờ 30 đến 19 giờ, {k} chuyến mỗi ngày.',
    ],
    sentences: [
      'Cầu dài {n} m, rộng bảy mét, thay cho cầu tràn hay ngập vào mùa mưa.',
      'Đơn vị thi công làm ba ca để kịp bàn giao trước tháng {k}.',
      'Tuyến xe buýt mới dừng ở {k} điểm, có chỗ cho xe lăn và giá vé giảm cho học sinh.',
      'Những đoạn cua gấp được cắm thêm biển báo và gương cầu lồi.',
      'Từ nay bà con {x} ra chợ chỉ mất {k} phút.',
      'Trong thời gian thi công, xe tải đi theo đường tránh phía nam.',
    ],
    tags: ['cầu', 'đường tỉnh', 'xe buýt', 'an toàn giao thông'],
  },
  {
    category: { id: 'giao-duc', name: 'Giáo dục' },
    parent: null,
    titles: [
      'Trường học ở {x} có thư viện xanh',
      '{p}: {n} học sinh dự hội thi sáng tạo',
      'Lớp học nghề buổi tối ở {x}',
      'Khánh thành dãy phòng học mới ở {x}',
    ],
    summaries: [
      'Thư viện có {n} đầu sách, mở cả ngày thứ bảy cho trẻ em trong xã.',
      'Dãy nhà hai tầng gồm {k} phòng học, đủ bàn ghế và đèn chiếu sáng.',
    ],
    sentences: [
      'Thư viện đặt dưới bóng cây, có {n} đầu sách do phụ huynh và thầy cô góp lại.',
      'Dãy nhà hai tầng gồm {k} phòng học, mỗi phòng đều có quạt và tủ sách nhỏ.',
      'Các sản phẩm dự thi làm từ vật liệu dùng rồi: chai nhựa, bìa cứng, động cơ cũ.',
      'Lớp học nghề buổi tối dạy sửa điện, may mặc và làm bánh, mỗi khóa {k} tháng.',
      'Năm học {y}, toàn tỉnh có hơn {n} nghìn học sinh các cấp.',
      'Nhà trường trồng thêm vườn rau để bữa ăn bán trú có rau sạch.',
    ],
    tags: ['trường học', 'thư viện', 'học nghề', 'sáng tạo'],
  },
  {
    category: { id: 'chuyen-doi-so', name: 'Chuyển đổi số' },
    parent: null,
    titles: [
      '{p} đưa {n} thủ tục lên dịch vụ công trực tuyến',
      'Tổ công nghệ số ở {x} đi từng ngõ',
      'Chợ {x} thanh toán không dùng tiền mặt',
      '{p} phủ sóng di động đến mọi thôn, bản',
    ],
    summaries: [
      'Tỷ lệ hồ sơ nộp qua mạng đạt {%}, thời gian xử lý rút ngắn {k} ngày.',
      'Mỗi tuần hai buổi, tổ công nghệ số hướng dẫn bà con dùng điện thoại làm thủ tục.',
    ],
    sentences: [
      'Đến nay {p} có {n} thủ tục làm được trọn vẹn qua mạng, người dân nhận kết quả qua bưu điện.',
      'Tổ công nghệ số gồm {k} người, phần lớn là đoàn viên và cô giáo trong xã.',
      'Tiểu thương ở chợ {x} treo mã thanh toán ngay đầu quầy, khách mua mớ rau cũng quét được.',
      'Tỷ lệ hồ sơ nộp qua mạng tháng này đạt {%}, tăng rõ so với đầu năm {y}.',
      'Trạm phát sóng mới giúp {n} hộ ở vùng cao dùng được mạng.',
      'Bộ phận một cửa kê thêm hai bàn để hướng dẫn người lớn tuổi.',
    ],
    tags: ['dịch vụ công trực tuyến', 'tổ công nghệ số', 'thanh toán điện tử'],
  },
]

/** Sentences that fit any article. */
export const GENERAL: readonly string[] = [
  'Bà con mong việc này được làm đều, không chỉ trong những ngày phát động.',
  'Cách làm này đang được nhiều nơi trong tỉnh đến xem và học theo.',
  'Kinh phí lấy từ ngân sách, phần còn lại do người dân và doanh nghiệp đóng góp.',
  'Trong thời gian tới, {p} tiếp tục nhân rộng ra {k} xã khác.',
  'Kết quả cụ thể được niêm yết tại trụ sở {x} để mọi người cùng theo dõi.',
  'So với mục tiêu đề ra đầu năm {y}, đến nay đã đạt {%}.',
  'Ông trưởng thôn cho biết, việc khó nhất là thống nhất được ý kiến, còn lại làm dần sẽ xong.',
  'Trời đầu mùa se lạnh, nhưng từ sáng sớm đã có đông người đến.',
  'Thông tin chi tiết có tại bộ phận tiếp nhận và trả kết quả của {x}.',
]

export const HEADINGS: readonly string[] = [
  'Bắt đầu từ việc nhỏ',
  'Kết quả bước đầu',
  'Cách làm của địa phương',
  'Việc còn lại',
]

export const COMMUNES: readonly string[] = [
  ...['Tân Lập', 'Đông Phú', 'Hòa Bình', 'Quang Trung', 'Minh Tân', 'Yên Sơn', 'Phú Xuân', 'Bình Minh', 'Vĩnh Lộc'],
  ...['An Khê', 'Thanh Sơn', 'Long Hải', 'Mỹ Thạnh', 'Tam Đồng', 'Nà Phặc', 'Ea Đrông', 'Sơn Thủy', 'Đại Nghĩa'],
]

export const AUTHORS: readonly string[] = [
  ...['Minh Châu', 'Hà Vy', 'Quốc Đạt', 'Thu Hằng', 'Đức Anh', 'Lò Thị Mai', 'Y Ngọc', 'Thạch Sơn', 'Bảo Khuyên'],
]

export const TOPICS: readonly string[] = ['Ngày hội văn hóa', 'Mùa thu hoạch', 'Đường về bản', 'Chuyện làng nghề']
