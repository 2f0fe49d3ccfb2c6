import type { Heading } from '../../src/domain/article.ts'
import { safeHtml, TERRACES } from './pieces.ts'

/** Two paragraphs of an item. */
export const SHORT_BODY = safeHtml(`
<p>Sau ba năm triển khai thực hiện, nhận thức, trách nhiệm của nhân dân được nâng lên, đã xác định được mình là chủ thể chính trong xây dựng nông thôn mới nên đã chủ động, tự giác đóng góp nguồn lực xây dựng cơ sở hạ tầng, bảo vệ tài sản chung, giữ gìn môi trường xanh - sạch - đẹp. Đến tháng 6-2018, tỉnh Điện Biên có 13 xã đạt chuẩn nông thôn mới và ba xã cơ bản đạt chuẩn; số xã đạt chuẩn nông thôn mới chiếm gần 14%.</p>
<p>Phát huy kết quả đạt được, tỉnh Điện Biên xác định giai đoạn 2018 - 2020 sẽ xây dựng nông thôn mới theo hướng bền vững, có kết cấu hạ tầng kinh tế - xã hội từng bước hiện đại, cơ cấu kinh tế và hình thức tổ chức sản xuất hợp lý.</p>
`)

/** Everything that Markdown can make. */
export const LONG_BODY = safeHtml(`
<p>Theo kết quả xếp hạng về mức độ sẵn sàng cho phát triển và ứng dụng công nghệ thông tin năm 2018, tỉnh Hưng Yên <strong>lần đầu lọt vào tốp 10</strong> tỉnh, thành phố dẫn đầu trong bảng xếp hạng.<sup class="footnote-ref"><a href="#chu-thich-1" id="ve-chu-thich-1" aria-label="Chú thích 1">[1]</a></sup> Xem thêm <a href="/2018/08/bai-truoc/">bài trước về hạ tầng số ở xã Nà Tấu</a>.</p>
<h2 id="ket-qua">Kết quả</h2>
<p>Tỉnh đứng ở vị trí thứ 9, tăng tới 22 bậc so với năm trước. Trong đó, chỉ số hạ tầng kỹ thuật và chỉ số ứng dụng đều xếp thứ 13; chỉ số hạ tầng nhân lực xếp thứ 5.</p>
<section class="table" tabindex="0" aria-label="Bảng 1"><table>
<thead><tr><th scope="col">Năm</th><th scope="col" class="right">Thứ hạng</th><th scope="col" class="right">Chỉ số</th><th scope="col">Ghi chú</th></tr></thead>
<tbody><tr><td>2015</td><td class="right">52</td><td class="right">0,3120</td><td>Trước khi có đề án</td></tr><tr><td>2016</td><td class="right">29</td><td class="right">0,4208</td><td>Mở rộng mạng diện rộng đến cấp xã</td></tr><tr><td>2018</td><td class="right">9</td><td class="right">0,5752</td><td>Lần đầu trong tốp 10</td></tr></tbody>
</table></section>
<h3 id="ha-tang">Hạ tầng kỹ thuật</h3>
<ul><li>Trung tâm dữ liệu được đầu tư thiết bị bảo mật, lưu trữ dữ liệu;</li><li>Dịch vụ công trực tuyến:<ul><li>cấp tỉnh ở 17 đơn vị,</li><li>cấp xã 161/161 đơn vị;</li></ul></li><li>bước đầu cung cấp hơn 900 dịch vụ.</li></ul>
<figure><img src="${TERRACES.src}" alt="${TERRACES.alt}" width="1200" height="800" loading="lazy"><figcaption>Ruộng bậc thang mùa nước đổ <span class="credit">Ảnh: Trần Thị Bình</span></figcaption></figure>
<h2 id="cach-lam">Cách làm</h2>
<ol><li>Khảo sát nhu cầu của từng xã.</li><li>Tập huấn cán bộ một cửa.</li><li>Kiểm tra, đánh giá hằng quý.</li></ol>
<blockquote><p>Ứng dụng công nghệ thông tin phải bắt đầu từ việc người dân cần, không phải từ máy móc.</p></blockquote>
<div class="callout luu-y" role="note"><p class="callout-title"><strong>Lưu ý: Hạn nộp hồ sơ</strong></p><p>Nộp hồ sơ trước 17:00 ngày 30/11/2026 tại bộ phận một cửa.</p></div>
<div class="callout canh-bao" role="note"><p class="callout-title"><strong>Cảnh báo</strong></p><p>Không cung cấp mã xác thực cho bất kỳ ai, kể cả người xưng là cán bộ.</p></div>
<h2 id="tu-ngu">Từ ngữ</h2>
<dl><dt>OCOP</dt><dd>Chương trình mỗi xã một sản phẩm.</dd><dt>ICT Index</dt><dd>Chỉ số sẵn sàng cho phát triển và ứng dụng công nghệ thông tin.</dd></dl>
<h3 id="mau-van-ban">Mẫu văn bản</h3>
<pre tabindex="0"><code>Số: 36/QĐ-UBND
Điện Biên, ngày 05 tháng 7 năm 2026</code></pre>
<p>Số hiệu viết liền, như <code>36/QĐ-UBND</code>; ngày dưới 10 thêm số 0 ở trước.</p>
<section class="footnotes" aria-label="Chú thích"><ol><li id="chu-thich-1"><p>Vụ Công nghệ thông tin và Hội Tin học Việt Nam công bố. <a href="#ve-chu-thich-1" aria-label="Quay lại chỗ có chú thích 1">↩︎</a></p></li></ol></section>
`)

/** The headings of `LONG_BODY`. */
export const CONTENTS: readonly Heading[] = [
  { id: 'ket-qua', text: 'Kết quả', level: 2 },
  { id: 'ha-tang', text: 'Hạ tầng kỹ thuật', level: 3 },
  { id: 'cach-lam', text: 'Cách làm', level: 2 },
  { id: 'tu-ngu', text: 'Từ ngữ', level: 2 },
  { id: 'mau-van-ban', text: 'Mẫu văn bản', level: 3 },
]

export const ENGLISH_BODY = safeHtml(`
<p>According to the ranking of readiness for information technology published in 2018, the province entered the top ten for the first time. It stands in ninth place, twenty-two places higher than the year before.</p>
<p>The wide area network reaches every commune, and more than nine hundred public services are offered online. Officials at the one-stop counters have been trained, and their work is reviewed every quarter.</p>
`)
