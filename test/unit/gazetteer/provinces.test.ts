import { expect, test } from 'vitest'

import { foldKey } from '../../../src/domain/text.ts'
import { cities, provinces } from '../../../src/gazetteer/provinces.ts'
import { type Unit, nameOn } from '../../../src/gazetteer/unit.ts'

const units = new Map(provinces().map((unit) => [unit.id, unit]))
const real = provinces().filter(({ id }) => id !== 'toan-quoc' && id !== 'quoc-te')

function onDay(day: string): readonly Unit[] {
  return real.filter((unit) => unit.era !== 'older' && nameOn(unit, day) !== null)
}

function citiesOn(day: string): readonly string[] {
  return onDay(day)
    .filter((unit) => nameOn(unit, day)?.kind === 'thành phố trực thuộc trung ương')
    .map(({ id }) => id)
    .sort()
}

test.each([
  ['2008-08-01', 63, 5],
  ['2024-12-31', 63, 5],
  ['2025-01-01', 63, 6],
  ['2025-06-30', 63, 6],
  ['2025-07-01', 34, 6],
  ['2026-04-30', 34, 7],
  ['2026-09-01', 34, 8],
  ['2026-11-23', 34, 9],
])('on %s there are %i units, %i of them cities', (day, count, cityCount) => {
  expect(onDay(day)).toHaveLength(count)
  expect(citiesOn(day)).toHaveLength(cityCount)
})

test('the nine cities of late 2026 are those of the resolutions', () => {
  expect(citiesOn('2026-11-23')).toEqual([
    'bac-ninh',
    'can-tho',
    'da-nang',
    'dong-nai',
    'ha-noi',
    'hai-phong',
    'ho-chi-minh',
    'hue',
    'quang-ninh',
  ])
})

test('each id stands once, is a slug, and names a unit through all eras', () => {
  expect(units.size).toBe(provinces().length)
  expect(provinces().filter(({ id }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id))).toEqual([])
  expect(units.get('hung-yen')?.names).toHaveLength(1)
})

test('there are 34 units in force, 29 gone in 2025 and 22 older ones', () => {
  const count = (era: Unit['era']): number => real.filter((unit) => unit.era === era).length
  expect([count('current'), count('former'), count('older')]).toEqual([34, 29, 22])
})

test.each([
  ['thai-binh', '2025-07-01', ['hung-yen']],
  ['hoa-binh', '2025-07-01', ['phu-tho']],
  ['binh-dinh', '2025-07-01', ['gia-lai']],
  ['yen-bai', '2025-07-01', ['lao-cai']],
  ['bac-kan', '2025-07-01', ['thai-nguyen']],
  ['ba-ria-vung-tau', '2025-07-01', ['ho-chi-minh']],
  ['ha-tay', '2008-08-01', ['ha-noi']],
  ['ha-nam-ninh', '1991-12-26', ['ha-nam', 'nam-dinh', 'ninh-binh']],
])('%s became others on %s', (id, from, ids) => {
  expect(units.get(id)?.became).toEqual({ from, ids })
})

test.each([
  ['hung-yen', '2025-07-01', ['hung-yen', 'thai-binh']],
  ['ho-chi-minh', '2025-07-01', ['ho-chi-minh', 'ba-ria-vung-tau', 'binh-duong']],
  ['ha-noi', '2008-08-01', ['ha-noi', 'ha-tay']],
])('%s has been made of others since %s', (id, from, ids) => {
  expect(units.get(id)?.madeOf).toEqual({ from, ids })
})

test.each(['dien-bien', 'hue', 'thanh-hoa'])('%s neither ended nor grew', (id) => {
  expect(units.get(id)).toMatchObject({ became: null, madeOf: null, era: 'current' })
})

test('what was split from a unit that lived on begins on that day', () => {
  const parts = real.flatMap(({ id, names, splitFrom }) =>
    splitFrom === null ? [] : [[id, splitFrom.from, names[0].from, ...splitFrom.ids]],
  )
  expect(parts).toEqual([
    ['dien-bien', '2004-01-01', '2004-01-01', 'lai-chau'],
    ['dak-nong', '2004-01-01', '2004-01-01', 'dak-lak'],
    ['hau-giang', '2004-01-01', '2004-01-01', 'can-tho'],
  ])
})

test('every successor and every part is a unit', () => {
  const ids = provinces().flatMap(({ became, madeOf }) => [...(became?.ids ?? []), ...(madeOf?.ids ?? [])])
  expect(ids.filter((id) => !units.has(id))).toEqual([])
})

test('the merger of 2025 reads the same from both sides', () => {
  const gone = real.filter(({ became }) => became?.from === '2025-07-01')
  const told = gone.map(({ id, became }) => `${id} → ${became?.ids.join(', ') ?? ''}`).sort()
  const taken = real
    .flatMap((unit) =>
      (unit.madeOf?.ids ?? []).filter((id) => id !== unit.id && id !== 'ha-tay').map((id) => `${id} → ${unit.id}`),
    )
    .sort()
  expect(told).toHaveLength(29)
  expect(taken).toEqual(told)
})

test('23 units are mergers of 2025 and 11 were left as they were', () => {
  const current = real.filter(({ era }) => era === 'current')
  expect(current.filter(({ madeOf }) => madeOf?.from === '2025-07-01')).toHaveLength(23)
})

test('the names of a unit follow each other without gap or overlap', () => {
  const broken = provinces().filter(({ names }) =>
    names.some((name, at) => {
      const next = names[at + 1]
      return (
        next !== undefined && (name.to === null || Date.parse(next.from ?? '') - Date.parse(name.to) !== 86_400_000)
      )
    }),
  )
  expect(broken.map(({ id }) => id)).toEqual([])
})

test('a unit ends on the day before others take its place', () => {
  const broken = real.filter(({ names, became }) => {
    const end = names.at(-1)?.to ?? null
    if (became === null || end === null) return (became === null) !== (end === null)
    return Date.parse(became.from) - Date.parse(end) !== 86_400_000
  })
  expect(broken.map(({ id }) => id)).toEqual([])
})

test('those in force stand by region from north to south', () => {
  const regions = real.filter(({ era }) => era === 'current').map(({ region }) => region)
  expect([...new Set(regions)]).toEqual([
    'Trung du và miền núi phía Bắc',
    'Đồng bằng sông Hồng',
    'Bắc Trung Bộ',
    'Duyên hải Nam Trung Bộ và Tây Nguyên',
    'Đông Nam Bộ',
    'Đồng bằng sông Cửu Long',
  ])
  expect(regions.filter((region, at) => at > 0 && region !== regions[at - 1])).toHaveLength(5)
})

test('every province gone in 2025 keeps its traditional region', () => {
  const regions = new Set(real.filter(({ era }) => era === 'former').map(({ region }) => region))
  expect(regions).toContain('Tây Bắc Bộ')
  expect(regions).not.toContain(null)
})

test('“Toàn quốc” and “Quốc tế” stand last, in force and without a region', () => {
  expect(provinces().slice(-2)).toMatchObject([
    { id: 'toan-quoc', era: 'current', region: null },
    { id: 'quoc-te', era: 'current', region: null },
  ])
})

test('no two units answer to one spelling, but for the two Hậu Giang', () => {
  const owners = provinces().flatMap(({ id, names, aliases }) =>
    [...new Set([...names.map(({ name }) => name), ...aliases].map(foldKey))].map((key) => ({ key, id })),
  )
  const shared = [...new Set(owners.map(({ key }) => key))]
    .map((key) => owners.filter((owner) => owner.key === key))
    .filter((same) => same.length > 1)
  expect(shared.map((same) => same.map(({ id }) => id))).toEqual([['hau-giang', 'hau-giang-1976']])
})

test('well-known cities lie in units, and are no unit themselves', () => {
  const keys = new Set(
    provinces().flatMap(({ names, aliases }) => [...names.map(({ name }) => name), ...aliases].map(foldKey)),
  )
  expect(cities()).toHaveLength(41)
  expect(cities().filter(({ name, province }) => keys.has(foldKey(name)) || !units.has(province))).toEqual([])
})
