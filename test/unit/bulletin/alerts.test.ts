import { describe, expect, test } from 'vitest'

import { nextDue } from '../../../src/bulletin/standing.ts'
import { aMoment, anAlert, anArticle } from '../domain-values.ts'
import { aBulletin } from '../editions.ts'

function liveAt(now: string, ...alerts: readonly ReturnType<typeof anAlert>[]): readonly (string | null)[] {
  return aBulletin([], { now, alerts }).alerts.map(({ title }) => title)
}

describe('an urgent notice is live', () => {
  const alert = anAlert({ title: 'Lũ', from: aMoment('2026-11-24T06:00'), until: aMoment('2026-11-24T18:00') })

  test.each([
    ['2026-11-24T05:59', []],
    ['2026-11-24T06:00', ['Lũ']],
    ['2026-11-24T17:59', ['Lũ']],
    ['2026-11-24T18:00', []],
  ])('at %s: %j', (now, wanted) => {
    expect(liveAt(now, alert)).toEqual(wanted)
  })

  test('never as a draft', () => {
    expect(liveAt('2026-11-24T12:00', { ...alert, draft: true })).toEqual([])
  })

  test('only in its language', () => {
    expect(liveAt('2026-11-24T12:00', { ...alert, lang: 'en' })).toEqual([])
  })
})

test('the most urgent notice stands first, of those the newest', () => {
  const alerts = [
    anAlert({ title: 'thông tin', level: 'thong-tin' }),
    anAlert({ title: 'khẩn cũ', from: aMoment('2026-11-23') }),
    anAlert({ title: 'cảnh báo', level: 'canh-bao' }),
    anAlert({ title: 'khẩn mới' }),
  ]
  expect(liveAt('2026-11-24T12:00', ...alerts)).toEqual(['khẩn mới', 'khẩn cũ', 'cảnh báo', 'thông tin'])
})

describe('a bulletin changes by itself', () => {
  const alert = anAlert({ from: aMoment('2026-11-24T06:00'), until: aMoment('2026-11-24T18:00') })

  test.each([
    ['2026-11-24T00:00', '2026-11-24T06:00'],
    ['2026-11-24T06:00', '2026-11-24T18:00'],
  ])('after %s at %s, when a notice appears or goes', (now, due) => {
    expect(nextDue([anArticle(), alert], aMoment(now).instant)).toBe(aMoment(due).instant)
  })

  test('no more after the last notice, and never for a draft', () => {
    expect(nextDue([alert], aMoment('2026-11-24T18:00').instant)).toBeNull()
    expect(nextDue([{ ...alert, draft: true }], aMoment('2026-11-23').instant)).toBeNull()
  })
})
