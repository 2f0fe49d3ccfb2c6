import { describe, expect, test } from 'vitest'

import { checkBuilt, checkLimits, type SiteFacts } from '../../../src/hosting/check-limits.ts'
import { formatProblem } from '../../../src/domain/problem.ts'
import { moves } from './host-values.ts'

const MB = 1024 * 1024

const pages = (count: number): readonly string[] => Array.from({ length: count }, (_, place) => `/${String(place)}/`)

const facts = (fields: Partial<SiteFacts> = {}): SiteFacts => ({
  urls: pages(100),
  sources: [],
  redirects: { prefix: '/', moves: [] },
  ...fields,
})

describe('before anything is sent', () => {
  test('a bulletin within all limits has no problem', () => {
    expect(
      checkLimits('cloudflare', facts({ urls: pages(20_000), redirects: { prefix: '/', moves: moves(500) } })),
    ).toEqual([])
  })

  test('too many files are an error', () => {
    expect(checkLimits('cloudflare', facts({ urls: pages(20_001) })).map(formatProblem)).toEqual([
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
    const many = { urls: pages(300_000), redirects: { prefix: '/', moves: moves(30_000) } }
    expect(checkLimits(host, facts(many))).toEqual([])
  })

  test('compressed copies count, and the folders of pages where the host counts them', () => {
    const urls = [...pages(99_999), '/a/b/c.png', '/0/index.html.br']
    const [problem, ...others] = checkLimits('gitlab', facts({ urls }))
    expect(others).toEqual([])
    expect(problem?.code).toBe('too-many-files')
    expect(problem?.remedy).toMatch(/^Bỏ precompress bớt được 1 tệp\. /u)
    expect(problem?.message).toBe('Trang web có 200002 tệp và thư mục, GitLab Pages chỉ nhận 200000.')
    expect(checkLimits('gitlab', facts({ urls: urls.slice(3) }))).toEqual([])
  })
})

describe('of a site as it was built', () => {
  const weighing = (...sizes: readonly number[]) =>
    new Map(sizes.map((size, place) => [`/${String(place)}/`, { size }]))

  test('what it weighs is told where the host takes less', () => {
    const [problem, ...others] = checkBuilt('github', weighing(1000 * MB, 25 * MB))
    expect([problem, others]).toEqual([expect.objectContaining({ severity: 'notice', code: 'site-too-large' }), []])
    expect(problem?.message).toBe('Trang web nặng 1025 MB, GitHub Pages chỉ nhận 1024 MB.')
    expect(checkBuilt('github', weighing(1024 * MB))).toEqual([])
    expect(checkBuilt('nginx', weighing(5000 * MB))).toEqual([])
    expect(checkBuilt(null, weighing(5000 * MB))).toEqual([])
  })

  test('each file that its host refuses is an error', () => {
    const codes = checkBuilt('cloudflare', weighing(26 * MB, MB, 27 * MB)).map(({ code, file }) => [code, file])
    expect(codes).toEqual([
      ['file-too-large', '0/'],
      ['file-too-large', '2/'],
    ])
  })
})
