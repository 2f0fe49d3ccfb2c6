import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { checkText, cleanText } from '../../../src/content/text-checks.ts'

function toldOf(text: string): readonly string[] {
  return checkText(text, { file: 'articles/x.md', firstLine: 1, firstColumn: 1 }).map(
    ({ severity, code, line, column }) => `${severity} ${code} ${String(line)}:${String(column)}`,
  )
}

function messageOf(text: string): string | undefined {
  return checkText(text, { file: 'x.md', firstLine: 1, firstColumn: 1 })[0]?.message
}

const FAMILY = '👩‍👩‍👧'

describe('good text is told nothing of, and stays as it is', () => {
  test.each([
    'Điện Biên: 13 xã đạt chuẩn “nông thôn mới” – chiếm gần 14%',
    'xoá đói, hoá đơn, toàn quốc, Thuỷ, Ủy ban, Uỷ ban',
    'Hà Giang, Thanh Hoá, Cao Bình, Lào Cai, Hà Nam',
    '30°C © ½ é à · § 5 «cá» × ± ² ³ µm ® ™ € …',
    'Café à la crème, déjà vu, très bien; Genève, École française',
    'Zürich, Köln, Größe, für; El niño español; smørrebrød på dansk; São Paulo, não são',
    'Guðni Thorlacius Jóhannesson, Vigdís Finnbogadóttir',
    `🎉 ${FAMILY} 🏳️‍🌈 1️⃣ 👩🏽‍🌾`,
    'ສະບາຍ\u200Bດີ, ភាសា\u200Bខ្មែរ, می\u200Cخواهم, क\u094D\u200Dष',
    '北京, Москва, Ελλάδα',
    '',
  ])('%s', (text) => {
    expect(toldOf(text)).toEqual([])
    expect(cleanText(text)).toBe(text)
  })
})

describe('characters that no reader sees', () => {
  test.each([
    ['U+200B', 'Hà\u200BNội'],
    ['U+200D', 'Hà\u200DNội'],
    ['U+00AD', 'Hà\u00ADNội'],
    ['U+FEFF', 'Hà\uFEFFNội'],
    ['U+200E', 'Hà\u200ENội'],
    ['U+202E', 'Hà\u202ENội'],
    ['U+2060', 'Hà\u2060Nội'],
    ['U+0085', 'Hà\u0085Nội'],
    ['U+FFFC', 'Hà\uFFFCNội'],
  ])('%s are told and dropped', (code, text) => {
    expect(toldOf(text)).toEqual(['notice hidden-character 1:3'])
    expect(messageOf(text)).toBe(`Có ký tự ẩn (${code}) ở “HàNội”.`)
    expect(cleanText(text)).toBe('HàNội')
  })

  test('are told once, with how many there are', () => {
    expect(messageOf('một\nHà\u200BNội và\u200B Lào\u00ADCai')).toBe('Có ký tự ẩn (U+200B) ở “HàNội”, và 2 chỗ khác.')
  })

  test('stay only where they are of use', () => {
    expect(cleanText(`a\u200Db ${FAMILY} \u200D🎉 a\u200B ສະ\u200Bບາຍ`)).toBe(`ab ${FAMILY} 🎉 a ສະ\u200Bບາຍ`)
  })
})

describe('letters that look like Đ', () => {
  test.each([
    ['Ðiện Biên', 'Điện Biên'],
    ['ðường', 'đường'],
    ['Ɖắk Lắk', 'Đắk Lắk'],
    ['ɖi', 'đi'],
    ['QÐ-UBND, 42/2022/NÐ-CP, HÐND', 'QĐ-UBND, 42/2022/NĐ-CP, HĐND'],
    ['TỈNH ÐIỆN BIÊN', 'TỈNH ĐIỆN BIÊN'],
    ['“Ðổi mới”', '“Đổi mới”'],
    ['Ðiện của Guðni', 'Điện của Guðni'],
  ])('%s becomes %s and is told', (text, clean) => {
    expect(toldOf(text)).toHaveLength(1)
    expect(toldOf(text)[0]).toMatch(/^notice look-alike/u)
    expect(cleanText(text)).toBe(clean)
  })

  test('are told with their place and number', () => {
    expect(toldOf('một\nhai Ðiện Ðiện')).toEqual(['notice look-alike 2:5'])
    expect(messageOf('một\nhai Ðiện Ðiện')).toBe(
      'Chữ “Ð” (U+00D0) ở “Ðiện” chỉ giống chữ Đ của tiếng Việt, và 1 chỗ khác.',
    )
  })
})

describe('marks that belong to no letter', () => {
  test.each([
    ['á̆n', '1:2', 'ắ'],
    ['biế\u0301n', '1:4', null],
    ['hệ thông e\u0301\u0302', '1:11', 'ế'],
    ['Buôn Ama Thuô\u0306t', '1:14', null],
  ])('of %s are told and stay', (text, place, meant) => {
    const composed = text.normalize('NFC')
    const [problem] = checkText(composed, { file: 'x.md', firstLine: 1, firstColumn: 1 })
    expect(toldOf(composed)).toEqual([`notice stray-mark ${place}`])
    expect(problem?.remedy.includes('Có phải')).toBe(meant !== null)
    if (meant !== null) expect(problem?.remedy).toContain(`Có phải bạn muốn viết “${meant}”?`)
    expect(cleanText(text)).toBe(composed)
  })

  test('are none in other scripts, where they are letters', () => {
    expect(toldOf('ສະບາຍດີ ไทย हिन्दी מִי')).toEqual([])
  })
})

test.each(['\uF0B7 mục', 'xã \uFFFDiện'])('characters that were lost are told: %j', (text) => {
  expect(toldOf(text)[0]).toMatch(/^notice unreadable-character/u)
})

describe('text of another encoding', () => {
  test.each([
    ['§iÖn Biªn', 'legacy-font', 'Điện Biên'],
    ['n\u00ADíc s¹ch n«ng th«n', 'legacy-font', 'nước sạch nông thôn'],
    ['ñy ban nh©n d©n tØnh', 'legacy-font', 'ủy ban nhân dân tỉnh'],
    ['nöôùc saïch noâng thoân', 'legacy-font', 'nước sạch nông thôn'],
    ['ÑIEÄN BIEÂN', 'legacy-font', 'ĐIỆN BIÊN'],
    ['BiÃªn giá»›i Ä‘Æ°á»£c', 'wrong-encoding', 'Biên giới được'],
    ['Äiá»‡n BiÃªn giá»›i', 'wrong-encoding', 'Äiá»‡n Biên giới'],
  ])('%j is told as %s, with what it was', (text, code, meant) => {
    const [problem, ...others] = checkText(`---\ntitle: Tin\n---\n\n${text}\n`, {
      file: 'x.md',
      firstLine: 1,
      firstColumn: 1,
    })
    expect(problem).toMatchObject({ severity: 'notice', code, line: 5, column: 1 })
    expect(problem?.remedy).toContain(`“${meant}”`)
    expect(others).toEqual([])
  })

  test('is told in one paragraph of a file that is good else, with how many there are', () => {
    const text = 'Tỉnh Điện Biên\n\n§iÖn Biªn\n\nTỉnh Lào Cai\n\nn«ng th«n míi\n'
    expect(toldOf(text)).toEqual(['notice legacy-font 3:1'])
    expect(messageOf(text)).toMatch(/phông cũ TCVN3 .*, và 1 chỗ khác\.$/u)
  })

  test('is never converted', () => {
    expect(cleanText('§iÖn Biªn, Ñieän Bieân')).toBe('§iÖn Biªn, Ñieän Bieân')
  })
})

describe('places', () => {
  test('count from where the text stands', () => {
    const place = { file: 'x.md', firstLine: 5, firstColumn: 9 }
    expect(checkText('Ðiện', place)).toMatchObject([{ line: 5, column: 9 }])
    expect(checkText('một Ðiện', place)).toMatchObject([{ line: 5, column: 13 }])
    expect(checkText('một\nÐiện', place)).toMatchObject([{ line: 6, column: 1 }])
  })

  test('of several kinds are all told', () => {
    expect(toldOf('Ðiện\nHà\u200BNội\na\u0301\u0306\n\uF0B7')).toEqual([
      'notice hidden-character 2:3',
      'notice look-alike 1:1',
      'notice stray-mark 3:2',
      'notice unreadable-character 4:1',
    ])
  })
})

describe('cleaning', () => {
  const text = fc.array(
    fc.constantFrom('a', 'ð', 'Ð', 'đ', 'N', ' ', '\u200B', '\u200D', '\u00AD', '🎉', 'ສ', '\u0301', 'ê'),
  )

  test('makes NFC', () => {
    expect(cleanText('Điện Biên'.normalize('NFD'))).toBe('Điện Biên'.normalize('NFC'))
    expect(cleanText('e\u200B\u0301')).toBe('é')
  })

  test('twice is cleaning once, and leaves nothing that is told of as cleaned', () => {
    fc.assert(
      fc.property(text, (parts) => {
        const clean = cleanText(parts.join(''))
        expect(cleanText(clean)).toBe(clean)
        expect(toldOf(clean).filter((told) => /hidden-character|look-alike/u.test(told))).toEqual([])
      }),
    )
  })
})
