import { describe, expect, test } from 'vitest'

import { provinces } from '../../../src/gazetteer/provinces.ts'
import type { PlaceHistory } from '../../../src/routes/props.ts'
import { aLocality, aSite } from '../domain-values.ts'
import { aPlan, pageAt } from './plans.ts'

const plan = aPlan([], {
  site: aSite({
    baseUrl: 'https://host/ban-tin/',
    localities: [
      aLocality('Quài Cang', { kind: 'xã', to: '2025-06-30', became: ['tuan-giao'] }),
      aLocality('Tuần Giáo', { kind: 'xã', from: '2025-07-01' }),
    ],
  }),
})

function historyOf(url: string): PlaceHistory {
  const { history } = pageAt(plan, url, url.startsWith('/tinh/') ? 'province' : 'locality')
  if (history === null) throw new Error(`No history at ${url}`)
  return history
}

const HUNG_YEN = { name: 'Hưng Yên', officialName: 'Tỉnh Hưng Yên', href: '/ban-tin/tinh/hung-yen/' }
const THAI_BINH = { name: 'Thái Bình', officialName: 'Tỉnh Thái Bình', href: '/ban-tin/tinh/thai-binh/' }

describe('the page of a province', () => {
  test('that is gone says what it became, and on which day', () => {
    expect(historyOf('/tinh/thai-binh/')).toMatchObject({
      names: [{ officialName: 'Tỉnh Thái Bình', from: null, to: '2025-06-30' }],
      became: { from: '2025-07-01', units: [HUNG_YEN] },
      madeOf: null,
    })
  })

  test('that grew says what it was made of, itself included', () => {
    expect(historyOf('/tinh/hung-yen/')).toMatchObject({
      became: null,
      madeOf: { from: '2025-07-01', units: [HUNG_YEN, THAI_BINH] },
    })
  })

  test('that was renamed has all its names and is listed under the newest', () => {
    expect(historyOf('/tinh/hue/').names).toEqual([
      { officialName: 'Tỉnh Thừa Thiên Huế', from: null, to: '2024-12-31' },
      { officialName: 'Thành phố Huế', from: '2025-01-01', to: null },
    ])
    expect(pageAt(plan, '/tinh/hue/', 'province').name).toBe('Huế')
  })

  test('names others as they were called at the change, not as they are now', () => {
    expect(historyOf('/tinh/binh-tri-thien/').became?.units.map(({ officialName }) => officialName)).toEqual([
      ...['Tỉnh Quảng Bình', 'Tỉnh Quảng Trị', 'Tỉnh Thừa Thiên Huế'],
    ])
    expect(historyOf('/tinh/can-tho/').madeOf?.units.map(({ officialName }) => officialName)).toEqual([
      ...['Thành phố Cần Thơ', 'Tỉnh Hậu Giang', 'Tỉnh Sóc Trăng'],
    ])
  })

  test('that was split from another says from which, and the other into what it was divided', () => {
    const DIEN_BIEN = { name: 'Điện Biên', officialName: 'Tỉnh Điện Biên', href: '/ban-tin/tinh/dien-bien/' }
    const LAI_CHAU = { name: 'Lai Châu', officialName: 'Tỉnh Lai Châu', href: '/ban-tin/tinh/lai-chau/' }
    expect(historyOf('/tinh/dien-bien/')).toMatchObject({
      names: [{ officialName: 'Tỉnh Điện Biên', from: '2004-01-01', to: null }],
      splitFrom: { from: '2004-01-01', units: [LAI_CHAU] },
      splitInto: null,
    })
    expect(historyOf('/tinh/lai-chau/').splitInto).toEqual({ from: '2004-01-01', units: [LAI_CHAU, DIEN_BIEN] })
    expect(historyOf('/tinh/hau-giang/').splitFrom?.units).toMatchObject([{ officialName: 'Tỉnh Cần Thơ' }])
    expect(historyOf('/tinh/can-tho/').splitInto?.units).toMatchObject([
      { officialName: 'Thành phố Cần Thơ' },
      { officialName: 'Tỉnh Hậu Giang' },
    ])
  })

  test('that was divided names every part', () => {
    expect(historyOf('/tinh/ha-nam-ninh/').became?.units.map(({ name }) => name)).toEqual([
      ...['Hà Nam', 'Nam Định', 'Ninh Bình'],
    ])
  })
})

test('a locality has its history from the settings', () => {
  expect(historyOf('/dia-phuong/quai-cang/').became).toEqual({
    from: '2025-07-01',
    units: [{ name: 'Tuần Giáo', officialName: 'Xã Tuần Giáo', href: '/ban-tin/dia-phuong/tuan-giao/' }],
  })
  expect(historyOf('/dia-phuong/tuan-giao/').madeOf).toEqual({
    from: '2025-07-01',
    units: [{ name: 'Quài Cang', officialName: 'Xã Quài Cang', href: '/ban-tin/dia-phuong/quai-cang/' }],
  })
})

test('what a province became says that it was made of it, wherever both stood at one change', () => {
  const gone = provinces().filter(({ became }) => became?.from === '2025-07-01')
  expect(gone).toHaveLength(29)
  for (const { id } of gone) {
    const [heir] = historyOf(`/tinh/${id}/`).became?.units ?? []
    const parts = historyOf(heir?.href.replace('/ban-tin', '') ?? '').madeOf?.units ?? []
    expect(parts.map(({ href }) => href)).toContain(`/ban-tin/tinh/${id}/`)
  }
})

test('every unit that a history names has a page', () => {
  const urls = new Set(plan.routes.map(({ url }) => url))
  const named = provinces().flatMap(({ id }) => {
    const { became, madeOf } = historyOf(`/tinh/${id}/`)
    return [...(became?.units ?? []), ...(madeOf?.units ?? [])]
  })
  expect(named.length).toBeGreaterThan(80)
  expect(named.filter(({ href }) => !urls.has(href.replace('/ban-tin', '')))).toEqual([])
})

describe('the list of provinces', () => {
  const { groups } = pageAt(plan, '/tinh/', 'provinces')

  test('has the six regions, then the whole country, then what is gone', () => {
    expect(groups.map(({ name }) => name).slice(-3)).toEqual([
      ...[{ word: 'nationwide' }, { word: 'formerProvinces' }, { word: 'olderProvinces' }],
    ])
    expect(groups.slice(0, -3).every(({ name }) => typeof name === 'string')).toBe(true)
    expect(groups.slice(0, -3).flatMap(({ entries }) => entries)).toHaveLength(34)
  })

  test('names every province once', () => {
    const hrefs = groups.flatMap(({ entries }) => entries.map(({ href }) => href))
    expect([...hrefs].sort()).toEqual(
      provinces()
        .map(({ id }) => `/ban-tin/tinh/${id}/`)
        .sort(),
    )
  })

  test('stands in Vietnamese order within a group', () => {
    const [former] = groups.filter(({ name }) => typeof name === 'object' && name?.word === 'formerProvinces')
    expect(former?.entries.map(({ name }) => name).slice(0, 5)).toEqual([
      ...['Bà Rịa - Vũng Tàu', 'Bạc Liêu', 'Bắc Giang', 'Bắc Kạn', 'Bến Tre'],
    ])
  })
})
