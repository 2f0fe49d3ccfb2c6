import { describe, expect, test } from 'vitest'

import { checkLimits, checkWeight, type SiteFacts } from '../../../src/hosting/check-limits.ts'
import { formatProblem } from '../../../src/domain/problem.ts'
import { moves } from './host-values.ts'

const MB = 1024 * 1024

const facts = (fields: Partial<SiteFacts> = {}): SiteFacts => ({
  files: 100,
  sources: [],
  redirects: { prefix: '/', moves: [] },
  ...fields,
})

describe('before anything is sent', () => {
  test('a bulletin within all limits has no problem', () => {
    expect(checkLimits('cloudflare', facts({ files: 20_000, redirects: { prefix: '/', moves: moves(500) } }))).toEqual(
      [],
    )
  })

  test('too many files are an error', () => {
    expect(checkLimits('cloudflare', facts({ files: 20_001 })).map(formatProblem)).toEqual([
      'site.yaml:1:1: Trang web có 20001 tệp, Cloudflare Pages chỉ nhận 20000. Đăng ở máy chủ khác (nginx không có giới hạn này), hoặc tách bản tin thành nhiều trang web.',
    ])
  })

  test('a file that is too large is an error, told at that file', () => {
    const sources = [
      { source: 'articles/phim.mp4', bytes: 26 * MB },
      { source: 'articles/nho.mp4', bytes: 25 * MB },
    ]
    const [problem, ...others] = checkLimits('cloudflare', facts({ sources }))
    expect(others).toEqual([])
    expect(problem).toMatchObject({ severity: 'error', file: 'articles/phim.mp4', code: 'file-too-large' })
    expect(problem?.message).toBe('Tệp nặng 26 MB, Cloudflare Pages chỉ nhận tệp đến 25 MB.')
  })

  test.each([
    ['cloudflare', 3000],
    ['gitlab', 1500],
    ['apache', 1500],
    ['iis', 3000],
    ['netlify', 10_500],
  ] as const)('%s is told to have no room for all of %i former addresses', (host, count) => {
    const [problem] = checkLimits(host, facts({ redirects: { prefix: '/', moves: moves(count) } }))
    expect(problem).toMatchObject({ severity: 'notice', code: 'redirects-left-out' })
  })

  test.each(['nginx', 'caddy', 'github', null] as const)('%s has no such limit', (host) => {
    const many = { files: 1_000_000, redirects: { prefix: '/', moves: moves(30_000) } }
    expect(checkLimits(host, facts(many))).toEqual([])
  })
})

test('a site that weighs more than its host takes is told once it is built', () => {
  expect(checkWeight('github', 1025 * MB).map(({ message }) => message)).toEqual([
    'Trang web nặng 1025 MB, GitHub Pages chỉ nhận 1024 MB.',
  ])
  expect(checkWeight('github', 1024 * MB)).toEqual([])
  expect(checkWeight('nginx', 5000 * MB)).toEqual([])
  expect(checkWeight(null, 5000 * MB)).toEqual([])
})
