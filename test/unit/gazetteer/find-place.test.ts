import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { type PlaceLookup, findPlace } from '../../../src/gazetteer/find-place.ts'
import { placeIndex } from '../../../src/gazetteer/place-index.ts'
import { cities, provinces } from '../../../src/gazetteer/provinces.ts'
import { isEnded, nameOn } from '../../../src/gazetteer/unit.ts'

const index = placeIndex(provinces(), cities())

function find(written: string, day: string): PlaceLookup {
  return findPlace(index, written, day)
}

/** `id: printed name`, or what else came out. */
function read(written: string, day: string): string {
  const found = find(written, day)
  return found.kind === 'found' ? `${found.place.id}: ${found.place.name}` : found.kind
}

describe('a name in force', () => {
  test.each([
    ['Hưng Yên', '2020-01-01', 'hung-yen: Hưng Yên'],
    ['Hưng Yên', '2026-01-01', 'hung-yen: Hưng Yên'],
    ['hung yen', '2020-01-01', 'hung-yen: Hưng Yên'],
    ['HƯNG YÊN', '2020-01-01', 'hung-yen: Hưng Yên'],
    ['Hưng Yên'.normalize('NFD'), '2020-01-01', 'hung-yen: Hưng Yên'],
    ['Tỉnh Hưng Yên', '2020-01-01', 'hung-yen: Hưng Yên'],
    ['T. Hưng Yên', '2020-01-01', 'hung-yen: Hưng Yên'],
    ['Điện Biên', '2026-01-01', 'dien-bien: Điện Biên'],
    ['Đăk Lăk', '2020-01-01', 'dak-lak: Đắk Lắk'],
    ['Đắc Lắc', '2020-01-01', 'dak-lak: Đắk Lắk'],
    ['Ðắk Lắk', '2020-01-01', 'dak-lak: Đắk Lắk'],
    ['Hoà Bình', '2020-01-01', 'hoa-binh: Hòa Bình'],
    ['TP.HCM', '2026-01-01', 'ho-chi-minh: TP. Hồ Chí Minh'],
    ['TPHCM', '2026-01-01', 'ho-chi-minh: TP. Hồ Chí Minh'],
    ['Tp. Hồ Chí Minh', '2020-01-01', 'ho-chi-minh: TP. Hồ Chí Minh'],
    ['Thành phố HCM', '2020-01-01', 'ho-chi-minh: TP. Hồ Chí Minh'],
    ['Hồ Chí Minh', '2020-01-01', 'ho-chi-minh: TP. Hồ Chí Minh'],
    ['Sài Gòn', '2020-01-01', 'ho-chi-minh: TP. Hồ Chí Minh'],
    ['BR-VT', '2020-01-01', 'ba-ria-vung-tau: Bà Rịa - Vũng Tàu'],
    ['Bà Rịa – Vũng Tàu', '2020-01-01', 'ba-ria-vung-tau: Bà Rịa - Vũng Tàu'],
    ['Bắc Cạn', '2020-01-01', 'bac-kan: Bắc Kạn'],
    ['Thừa Thiên – Huế', '2024-12-31', 'hue: Thừa Thiên Huế'],
    ['Thừa Thiên - Huế', '2024-12-31', 'hue: Thừa Thiên Huế'],
    ['thua thien hue', '2024-12-31', 'hue: Thừa Thiên Huế'],
    ['TT. Huế', '2024-12-31', 'hue: Thừa Thiên Huế'],
    ['TP Huế', '2025-01-01', 'hue: Huế'],
    ['TP Bắc Ninh', '2026-09-20', 'bac-ninh: Bắc Ninh'],
    ['Tỉnh Bắc Ninh', '2026-09-19', 'bac-ninh: Bắc Ninh'],
    ['Tỉnh Hà Nội', '2020-01-01', 'ha-noi: Hà Nội'],
    ['Thủ đô Hà Nội', '2020-01-01', 'ha-noi: Hà Nội'],
    ['TP.HN', '2020-01-01', 'ha-noi: Hà Nội'],
    ['TP Đà Nẵng', '2020-01-01', 'da-nang: Đà Nẵng'],
    ['Hà Tây', '2008-07-31', 'ha-tay: Hà Tây'],
    ['Hậu Giang', '1985-01-01', 'hau-giang-1976: Hậu Giang'],
    ['Hậu Giang', '2010-01-01', 'hau-giang: Hậu Giang'],
    ['Tỉnh Cần Thơ', '2003-12-31', 'can-tho: Cần Thơ'],
    ['Toàn quốc', '2026-01-01', 'toan-quoc: Toàn quốc'],
    ['cả nước', '2026-01-01', 'toan-quoc: Toàn quốc'],
    ['quoc te', '2026-01-01', 'quoc-te: Quốc tế'],
  ])('%s on %s is %s, without a notice', (written, day, expected) => {
    expect(read(written, day)).toBe(expected)
    expect(find(written, day)).toMatchObject({ notice: null })
  })

  test('comes with the official name of the day', () => {
    expect(find('Đồng Nai', '2026-04-29')).toMatchObject({ officialName: 'Tỉnh Đồng Nai' })
    expect(find('Đồng Nai', '2026-04-30')).toMatchObject({ officialName: 'Thành phố Đồng Nai' })
  })

  test('is that of the day, also when the name of later years is written', () => {
    expect(read('Huế', '2024-06-01')).toBe('hue: Thừa Thiên Huế')
    expect(find('Huế', '2024-06-01')).toMatchObject({ officialName: 'Tỉnh Thừa Thiên Huế', notice: null })
  })
})

describe('a former name after its end', () => {
  test.each([
    ['Thái Bình', '2025-07-02', 'thai-binh: Thái Bình', '2025-06-30', ['Tỉnh Hưng Yên']],
    ['Hòa Bình', '2026-01-01', 'hoa-binh: Hòa Bình', '2025-06-30', ['Tỉnh Phú Thọ']],
    ['Bình Định', '2026-01-01', 'binh-dinh: Bình Định', '2025-06-30', ['Tỉnh Gia Lai']],
    ['Bắc Cạn', '2026-01-01', 'bac-kan: Bắc Kạn', '2025-06-30', ['Tỉnh Thái Nguyên']],
    ['BR-VT', '2026-01-01', 'ba-ria-vung-tau: Bà Rịa - Vũng Tàu', '2025-06-30', ['Thành phố Hồ Chí Minh']],
    ['Bình Phước', '2026-05-01', 'binh-phuoc: Bình Phước', '2025-06-30', ['Thành phố Đồng Nai']],
    ['Hà Tây', '2008-08-01', 'ha-tay: Hà Tây', '2008-07-31', ['Thành phố Hà Nội']],
    ['Thừa Thiên - Huế', '2025-03-01', 'hue: Thừa Thiên Huế', '2024-12-31', ['Thành phố Huế']],
    ['Tỉnh Đồng Nai', '2026-05-01', 'dong-nai: Đồng Nai', '2026-04-29', ['Thành phố Đồng Nai']],
    ['Hậu Giang', '1995-01-01', 'hau-giang-1976: Hậu Giang', '1991-12-25', ['Tỉnh Cần Thơ', 'Tỉnh Sóc Trăng']],
    ['Hậu Giang', '2026-01-01', 'hau-giang: Hậu Giang', '2025-06-30', ['Thành phố Cần Thơ']],
    [
      'Hà Nam Ninh',
      '2000-01-01',
      'ha-nam-ninh: Hà Nam Ninh',
      '1991-12-25',
      ['Tỉnh Hà Nam', 'Tỉnh Nam Định', 'Tỉnh Ninh Bình'],
    ],
    ['Hà Nam Ninh', '2026-01-01', 'ha-nam-ninh: Hà Nam Ninh', '1991-12-25', ['Tỉnh Ninh Bình']],
    ['Sông Bé', '2026-05-01', 'song-be: Sông Bé', '1996-12-31', ['Thành phố Hồ Chí Minh', 'Thành phố Đồng Nai']],
  ])('%s on %s stays %s, and the notice names the heirs', (written, day, expected, until, heirs) => {
    expect(read(written, day)).toBe(expected)
    expect(find(written, day)).toMatchObject({
      notice: { kind: 'former', until, now: heirs.map((officialName) => ({ officialName })) },
    })
  })
})

describe('a name that can mean something else', () => {
  test.each([
    ['TP Bắc Ninh', '2026-09-19', 'Tỉnh Bắc Ninh'],
    ['TP. Quảng Ninh', '2026-08-31', 'Tỉnh Quảng Ninh'],
    ['Thành phố Huế', '2024-12-31', 'Tỉnh Thừa Thiên Huế'],
    ['Tỉnh Huế', '2026-01-01', 'Thành phố Huế'],
    ['TP Thái Bình', '2020-01-01', 'Tỉnh Thái Bình'],
    ['TP Thái Bình', '2026-01-01', 'Tỉnh Thái Bình'],
    ['tp cần thơ', '2003-12-31', 'Tỉnh Cần Thơ'],
    ['huyện Quảng Trị', '2020-01-01', 'Tỉnh Quảng Trị'],
  ])('%s on %s is asked about: %s?', (written, day, officialName) => {
    expect(find(written, day)).toMatchObject({ kind: 'ambiguous', candidates: [{ officialName }] })
  })
})

describe('a name of no unit', () => {
  test.each([
    ['Qui Nhơn', '2020-01-01', ['Bình Định']],
    ['Qui Nhơn', '2026-01-01', ['Gia Lai', 'Bình Định']],
    ['TP. Vũng Tàu', '2020-01-01', ['Bà Rịa - Vũng Tàu']],
    ['Vũng Tàu', '2026-01-01', ['TP. Hồ Chí Minh', 'Bà Rịa - Vũng Tàu']],
    ['đặc khu Phú Quốc', '2026-01-01', ['An Giang', 'Kiên Giang']],
    ['Vinh', '2026-01-01', ['Nghệ An']],
  ])('%s on %s lies in %j', (written, day, suggestions) => {
    expect(find(written, day)).toEqual({ kind: 'none', isPart: true, suggestions })
  })

  test.each([
    ['Thái Bìn', '2020-01-01', ['Thái Bình']],
    ['Tỉnh Hưng Yênn', '2020-01-01', ['Hưng Yên']],
    ['Hồ Chí Min', '2020-01-01', ['TP. Hồ Chí Minh']],
    ['Thừa Thiên', '2020-01-01', ['Thừa Thiên Huế']],
    ['Quảng Nin', '2020-01-01', ['Quảng Ninh', 'Quảng Bình', 'Quảng Nam']],
    ['Atlantis', '2020-01-01', []],
    ['', '2020-01-01', []],
    ['…', '2020-01-01', []],
  ])('%s on %s may be meant as %j', (written, day, suggestions) => {
    expect(find(written, day)).toEqual({ kind: 'none', isPart: false, suggestions })
  })
})

describe('every unit', () => {
  const days = ['1985-06-15', '2005-06-15', '2010-06-15', '2025-03-01', '2025-07-01', '2026-05-01', '2026-11-23']
  const cases = provinces().flatMap((unit) =>
    days.flatMap((day) => {
      const name = nameOn(unit, day)
      return name === null ? [] : [{ unit, day, name }]
    }),
  )

  test('answers to its name, its official name and its aliases on a day in force', () => {
    const wrong = cases.flatMap(({ unit, day, name }) =>
      [name.name, name.officialName, ...unit.aliases]
        .filter((written) => read(written, day) !== `${unit.id}: ${name.name}`)
        .map((written) => `${written} on ${day}: ${read(written, day)}`),
    )
    expect(cases.length).toBeGreaterThan(300)
    expect(wrong).toEqual([])
  })

  test('has heirs in force for as long as the data goes', () => {
    const ended = provinces().filter(({ names }) => isEnded(names[names.length - 1] ?? names[0], '2026-11-23'))
    const heirless = ended.filter(({ names }) => {
      const found = find(names[0].name, '2026-11-23')
      return found.kind !== 'found' || found.notice?.kind !== 'former' || found.notice.now.length === 0
    })
    expect(ended).toHaveLength(51)
    expect(heirless).toEqual([])
  })
})

test('letter case, marks, dashes and spaces never change what a name means', () => {
  const names = provinces().flatMap((unit) => unit.names.map(({ officialName }) => officialName))
  const disguises = fc.constantFrom<(text: string) => string>(
    (text) => text.toUpperCase(),
    (text) => text.normalize('NFD'),
    (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D'),
    (text) => text.replaceAll(' - ', '–'),
    (text) => ` ${text} `,
  )
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      disguises,
      fc.constantFrom('1985-01-01', '2020-01-01', '2026-11-23'),
      (name, disguise, day) => {
        expect(read(disguise(name), day)).toBe(read(name, day))
      },
    ),
  )
})

test('anything at all may be written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (written) => {
      expect(['found', 'ambiguous', 'none']).toContain(find(written, '2026-11-23').kind)
    }),
  )
})
