import { expect, test } from 'vitest'

import { checkText } from '../../../src/content/text-checks.ts'
import { formatProblem } from '../../../src/domain/problem.ts'
import { rendered } from './rendered.ts'

/** Exact messages, reviewed like text: a body that is wrong in one way, and all that an editor is told of it. */
const WRONG_BODIES: Readonly<Record<string, string>> = {
  'script address': '[a](javascript:alert(1))',
  'picture of a script address': '![a](data:text/html,x)',
  'address on the own machine': '[a](C:\\Users\\A\\x.docx)',
  'address without scheme': '[a](//example.vn/x)',
  'address without https': '[a](www.example.vn)',
  'mail without mailto': '[a](ban-tin@example.vn)',
  'unclear address': '[a](bai-truoc)',
  'address that is none': '[a](https://)',
  'address with a password': '[a](https://user:secret@example.vn/)',
  'mail that is none': '[a](mailto:van-phong)',
  'phone that is none': '[a](tel:113 hoặc 114)'.replaceAll(' ', '%20'),
  'link without address': '[a]()',
  'link without text': '[](https://example.vn/)',
  'link out of the bulletin': '[a](../../../../x.md)',
  'address with a space': '![Chợ](Chợ phiên.png)',
  'heading that is not there': '[a](#muc-tiu)\n\n## Mục tiêu',
  'picture elsewhere': '![Chợ](https://example.vn/cho.jpg)',
  'picture without file': '![Chợ]()',
  'picture without description': '![](cho.jpg)',
  'picture that is not there': '![Chợ](cho.jpeg)',
  html: 'Chữ <b>đậm</b><br>',
  'html comment': 'Chữ <!-- hỏi lại -->',
  'empty heading': '##',
  'footnote that is not there': 'Chữ[^1]',
  'footnote without use': '[^1]: Lời.',
  'footnote twice': 'Chữ[^1]\n\n[^1]: Lời.\n\n[^1]: Lời hai.',
  'too many footnotes': '^[a]'.repeat(5001),
  'unknown callout': '::: luuy\nChữ\n:::',
  'callout not closed': '::: luu-y\nChữ',
  'end of no callout': 'Chữ\n\n:::',
  'nested too deep': `${'> '.repeat(60)}chữ`,
  'heading without a space': '##Mục tiêu\n\nChữ',
  'heading of one sign without a space': '#Mục tiêu năm 2026\n\nChữ',
  'space in a link': 'Xem [kế hoạch] (ke-hoach.pdf) và [trang] (https://example.vn/).',
  'link not closed': 'Xem [trang](https://example.vn/',
  'space in a picture': '! [Chợ](ke-hoach.pdf)',
  'curly quotes of Word': '![Chợ](cho.jpg “Chợ phiên”)',
  'bold not closed': 'Chữ **đậm và chữ thường.',
  'bold with spaces': 'Chữ ** đậm** và thường.',
  'bold that a sign ends before a letter': '**Hà Nội:**thủ đô',
  'table without a rule': '| Năm | Hạng |\n| 2017 | 31 |',
  'dashes without a space': '-Một\n-Hai',
  'caption that repeats the description': "![Chợ phiên](cho.jpg 'Chợ phiên. | Ảnh: Nguyễn Văn A')",
  'paragraph with a rule under it': `${'Một đoạn văn dài. '.repeat(10)}\n---`,
  'sentence with a rule under it': 'Một đoạn văn.\n---',
  'sentence with signs of equality under it': 'Một đoạn văn.\n===',
  'caption without quotes': '![Chợ](anh/cho.jpg Chợ phiên | Ảnh: Nguyễn Văn A)',
  'picture not closed': '![Chợ](cho.jpg',
  'link not closed, within a sentence': 'Xem [kế hoạch](../10/ke-hoach.md để rõ.',
  'brackets the wrong way round': 'Xem (kế hoạch)[ke-hoach.pdf].',
  'picture as other programs write it': 'Chữ ![[cho.jpg]]\n\n![Chợ][1]',
  'web address with a space': 'Xem [trang](https://example.vn/tin moi).',
  'phone with spaces': '[Gọi](tel:0215 382 5123)',
  'page of the preview': '[a](http://localhost:8080/2026/10/tin/)',
  'folder of a server in the office': '[a](\\\\may-chu\\chung\\x.docx)',
  'web address without its colon': '[a](https//example.vn/x)',
  'web address in quotes': '[a](“https://example.vn/x”)',
  'misspelt scheme': '[a](htps://example.vn/x)',
  'scheme twice': '[a](https://https://example.vn/)',
  'one slash after the scheme': '[a](http:/example.vn/)',
  'slashes in a mail address': '[a](mailto://ban-tin@example.vn)',
  'tag around an address': '<a href="https://example.vn/">trang</a>',
  'row with too many cells': '| Năm | Hạng |\n| --- | --- |\n| 2017 | 31 |\n| 2018 | 9 | 5 |',
  'code not closed': 'Chữ\n\n```\nmã\n\nChữ',
  'bullets of Word': '• Một\n• Hai',
  'dashes of Word': '– Một\n– Hai',
  'points in one paragraph': 'a) Một;\nb) Hai.',
  'paragraphs without an empty line': 'Một đoạn.\nĐoạn hai dài.\nĐoạn ba.',
  'table of Word': 'Năm\tHạng\n2017\t31',
  'paragraph moved in': '    Sáng nay, tỉnh Điện Biên tổ chức hội nghị.',
}

test.each([
  '#BienDong #HoangSa #OCOP',
  '#BienDong hôm nay',
  '#1 của tỉnh',
  'Phòng số #Đội 3',
  '2**3 và a ** b',
  '(**) Số liệu năm 2025',
  '\\*\\*chữ\\*\\*',
  '`**chữ` và `##Mục` và `[a] (b.md)`',
  'Danh sách [1] (xem bảng 2)',
  'Điều [khoản 2] (sửa đổi năm 2025) có hiệu lực',
  'Tuyệt vời ! **Hoan hô** ! [Xem tiếp](https://example.vn/)',
  '-5 độ C\n-7 độ C',
  '- Một\n- Hai',
  'Giá | lượng | thành tiền',
  '| một cột |',
  "![Chợ phiên](cho.jpg 'Chợ họp thứ bảy hằng tuần')",
  '![trang trí](cho.jpg)',
  'Nhan đề ngắn\n---',
  '    npm run build',
  '    npm run build\n\n```\nmã\n```\n\n> ~~~\n> mã\n> ~~~',
  'Một câu.\\\nCâu hai.',
  'Một câu.  \nCâu hai.',
  'Một câu.\nCâu hai bị ngắt ở giữa\nvì dòng hẹp.',
  '– Anh đi đâu?\n\n– Tôi đi chợ.',
  '| Năm | Hạng |\n| --- | --- |\n| 2017 | 31 | |\n| 2018 |\n| a \\| b | c |',
  'Điểm (1)[2] của bảng',
])('nothing is said of %j', (text) => {
  expect(rendered(text).problems).toEqual([])
})

test.each(Object.entries(WRONG_BODIES))('%s', (_, text) => {
  const told = rendered(text).problems.map(
    (problem) => `${problem.severity} ${problem.code}\n${formatProblem(problem)}`,
  )
  expect(told.join('\n')).toMatchSnapshot()
})

const WRONG_TEXTS: Readonly<Record<string, string>> = {
  'hidden character': 'Hà\u200BNội, Lào\u00ADCai',
  'look-alike': 'Ðiện Biên',
  'stray mark': 'á\u0306n',
  'stray mark of another language': 'Thuô\u0306t',
  'unreadable character': '\uF0B7 mục',
  tcvn3: '§iÖn Biªn',
  vni: 'Ñieän Bieân',
  'scrambled text': 'BiÃªn giá»›i',
}

test.each(Object.entries(WRONG_TEXTS))('%s', (_, text) => {
  const told = checkText(text, { file: 'articles/x.md', firstLine: 1, firstColumn: 1 }).map(
    (problem) => `${problem.severity} ${problem.code}\n${formatProblem(problem)}`,
  )
  expect(told.join('\n')).toMatchSnapshot()
})
