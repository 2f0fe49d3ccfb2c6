import { describe, expect, test } from 'vitest'

import type { Locality } from '../../../src/domain/site.ts'
import { type PlaceLookup, findPlace } from '../../../src/gazetteer/find-place.ts'
import { localityUnits } from '../../../src/gazetteer/localities.ts'
import { placeIndex } from '../../../src/gazetteer/place-index.ts'

const NOTHING = { from: null, to: null, became: [], aliases: [] }

const LOCALITIES: readonly Locality[] = [
  { ...NOTHING, id: 'huyen-tuan-giao', name: 'Tuần Giáo', kind: 'huyện', to: '2025-06-30' },
  {
    ...NOTHING,
    id: 'thi-tran-tuan-giao',
    name: 'Thị trấn Tuần Giáo',
    kind: 'thị trấn',
    to: '2025-06-30',
    became: ['tuan-giao'],
  },
  { ...NOTHING, id: 'quai-cang', name: 'Quài Cang', kind: 'xã', to: '2025-06-30', became: ['tuan-giao'] },
  { ...NOTHING, id: 'tuan-giao', name: 'Tuần Giáo', kind: 'xã', from: '2025-07-01' },
  { ...NOTHING, id: 'muong-thanh', name: 'Mường Thanh', kind: 'phường', aliases: ['Mường Then'] },
  { ...NOTHING, id: 'thanh-an', name: 'Thanh An', kind: 'xã' },
  { ...NOTHING, id: 'thanh-an-2', name: 'Thành An', kind: 'xã', to: '2019-12-31', became: ['thanh-an-3'] },
  { ...NOTHING, id: 'thanh-an-3', name: 'Thành An', kind: 'xã', to: '2024-12-31', became: ['thanh-an-2'] },
  { ...NOTHING, id: 'quan-son', name: 'Quan Sơn', kind: 'xã' },
]

const units = localityUnits(LOCALITIES)
const index = placeIndex(units)

function find(written: string, day: string): PlaceLookup {
  return findPlace(index, written, day)
}

describe('a locality of site.yaml', () => {
  test('becomes a unit with its kind in the official name', () => {
    expect(units.at(4)).toEqual({
      id: 'muong-thanh',
      names: [{ name: 'Mường Thanh', officialName: 'Phường Mường Thanh', kind: 'phường', from: null, to: null }],
      aliases: ['Mường Then'],
      became: null,
      madeOf: null,
      splitFrom: null,
      splitInto: null,
      region: null,
      era: 'current',
    })
  })

  test('does not get its kind twice when the owner wrote it into the name', () => {
    expect(units.at(1)?.names).toMatchObject([{ name: 'Thị trấn Tuần Giáo', officialName: 'Thị trấn Tuần Giáo' }])
  })

  test('that ended became others on the next day, and they know it', () => {
    expect(units.at(2)).toMatchObject({ era: 'former', became: { from: '2025-07-01', ids: ['tuan-giao'] } })
    expect(units.at(3)).toMatchObject({ madeOf: { from: '2025-07-01', ids: ['thi-tran-tuan-giao', 'quai-cang'] } })
  })
})

test.each([
  ['Tuần Giáo', '2026-01-01', 'tuan-giao'],
  ['xã Tuần Giáo', '2026-01-01', 'tuan-giao'],
  ['huyện Tuần Giáo', '2024-01-01', 'huyen-tuan-giao'],
  ['TT. Tuần Giáo', '2024-01-01', 'thi-tran-tuan-giao'],
  ['P. Muong Thanh', '2026-01-01', 'muong-thanh'],
  ['Mường Then', '2026-01-01', 'muong-thanh'],
  ['Thanh An', '2018-01-01', 'thanh-an'],
  ['Quan Sơn', '2026-01-01', 'quan-son'],
])('%s on %s is %s', (written, day, id) => {
  expect(find(written, day)).toMatchObject({ kind: 'found', place: { id }, notice: null })
})

test('of two that bear a name on the day the editor is asked which', () => {
  expect(find('Tuần Giáo', '2024-01-01')).toEqual({
    kind: 'ambiguous',
    candidates: [
      { id: 'huyen-tuan-giao', name: 'Tuần Giáo', officialName: 'Huyện Tuần Giáo' },
      { id: 'thi-tran-tuan-giao', name: 'Thị trấn Tuần Giáo', officialName: 'Thị trấn Tuần Giáo' },
    ],
  })
})

test('an id tells apart what one official name cannot', () => {
  expect(find('xã Thành An', '2018-01-01')).toMatchObject({
    kind: 'ambiguous',
    candidates: [{ id: 'thanh-an-2' }, { id: 'thanh-an-3' }],
  })
  expect(find('thanh-an-3', '2018-01-01')).toMatchObject({ kind: 'found', place: { id: 'thanh-an-3' } })
})

test('names that differ only in marks are asked about when no marks are written', () => {
  expect(find('xa thanh an', '2020-01-01')).toMatchObject({ kind: 'ambiguous' })
})

test('a former locality stays itself, and the notice names its heir', () => {
  expect(find('huyện Tuần Giáo', '2026-01-01')).toMatchObject({
    place: { id: 'huyen-tuan-giao' },
    notice: { kind: 'former', until: '2025-06-30', now: [] },
  })
  expect(find('Quài Cang', '2026-01-01')).toMatchObject({
    place: { id: 'quai-cang' },
    notice: { kind: 'former', until: '2025-06-30', now: [{ id: 'tuan-giao', officialName: 'Xã Tuần Giáo' }] },
  })
})

test('a locality that is not there yet is found with a notice', () => {
  expect(find('xã Tuần Giáo', '2024-01-01')).toMatchObject({
    place: { id: 'tuan-giao' },
    notice: { kind: 'early', from: '2025-07-01' },
  })
})

test('localities that name each other as heirs do no harm', () => {
  expect(find('thanh-an-3', '2026-01-01')).toMatchObject({ notice: { kind: 'former', now: [] } })
})

test('a locality of another kind than written is asked about', () => {
  expect(find('xã Mường Thanh', '2026-01-01')).toMatchObject({
    kind: 'ambiguous',
    candidates: [{ officialName: 'Phường Mường Thanh' }],
  })
})

test('a bulletin without localities knows no name', () => {
  expect(findPlace(placeIndex([]), 'Mường Thanh', '2026-01-01')).toEqual({
    kind: 'none',
    isPart: false,
    suggestions: [],
  })
})
