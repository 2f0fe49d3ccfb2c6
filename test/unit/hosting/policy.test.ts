import { describe, expect, test } from 'vitest'

import { headerPolicy, pagePolicy } from '../../../src/hosting/policy.ts'
import { headersFile } from '../../../src/hosting/headers-file.ts'
import { secureHeaders } from '../../../src/hosting/secure-headers.ts'

const SHEET = 'a{color:red}'
const policy = pagePolicy({ sheet: SHEET, measurement: null })

describe('the policy of a page', () => {
  test('allows what lies beside it, its one stylesheet, and nothing else', () => {
    expect(policy).toBe(
      [
        "default-src 'none'",
        "style-src 'sha256-6hWWMOcF+mJesSJGYhmK2lkIIEw9Xc5XKGLPVzh8yxs='",
        ...["script-src 'self'", "img-src 'self'", "media-src 'self'", "connect-src 'self'"],
        ...["manifest-src 'self'", "worker-src 'self'", "form-action 'self'", "base-uri 'none'"],
      ].join('; '),
    )
  })

  test('changes with the stylesheet', () => {
    expect(pagePolicy({ sheet: `${SHEET} `, measurement: null })).not.toBe(policy)
  })

  test('names exactly one host more when visits are counted', () => {
    const measured = pagePolicy({ sheet: SHEET, measurement: 'https://do-luong.example.vn' })
    expect(measured.replaceAll(' https://do-luong.example.vn', '')).toBe(policy)
    expect(measured).toContain("script-src 'self' https://do-luong.example.vn;")
  })

  test('forbids frames only as a header: pages cannot say so themselves', () => {
    expect(policy).not.toContain('frame-ancestors')
    expect(headerPolicy(policy)).toBe(`${policy}; frame-ancestors 'none'`)
  })
})

describe('secure headers', () => {
  const headers = new Map(secureHeaders({ policy, isWholeHost: true, isMeasured: false }))

  test('are those of the OWASP list, without the two that forbid keeping pages', () => {
    expect([...headers.keys()].sort()).toEqual([
      ...['Content-Security-Policy', 'Cross-Origin-Embedder-Policy', 'Cross-Origin-Opener-Policy'],
      ...['Cross-Origin-Resource-Policy', 'Permissions-Policy', 'Referrer-Policy', 'Strict-Transport-Security'],
      ...['X-Content-Type-Options', 'X-DNS-Prefetch-Control', 'X-Frame-Options', 'X-Permitted-Cross-Domain-Policies'],
    ])
  })

  test('leave the page what it uses: sharing, copying, a film on the whole screen', () => {
    const rules = headers.get('Permissions-Policy')?.split(', ') ?? []
    expect(rules.filter((rule) => !rule.endsWith('=()'))).toEqual([
      'clipboard-write=(self)',
      'fullscreen=(self)',
      'web-share=(self)',
    ])
    expect(rules).toContain('geolocation=()')
  })

  test('speak for the hosts below only where the bulletin has its host to itself', () => {
    const under = new Map(secureHeaders({ policy, isWholeHost: false, isMeasured: false }))
    expect(headers.get('Strict-Transport-Security')).toBe('max-age=63072000; includeSubDomains')
    expect(under.get('Strict-Transport-Security')).toBe('max-age=63072000')
  })

  test('let a script that counts visits run', () => {
    const measured = new Map(secureHeaders({ policy, isWholeHost: true, isMeasured: true }))
    expect(measured.get('Cross-Origin-Embedder-Policy')).toBe('credentialless')
  })
})

test('a headers file has a pattern a line, its headers indented under it', () => {
  const rules = [
    { pattern: '/*', headers: [['X-Frame-Options', 'DENY'] as const, ['Referrer-Policy', 'no-referrer'] as const] },
    { pattern: '/sw.js', headers: [['Cache-Control', 'no-cache'] as const] },
  ]
  expect(headersFile(rules)).toBe(
    '/*\n  X-Frame-Options: DENY\n  Referrer-Policy: no-referrer\n/sw.js\n  Cache-Control: no-cache\n',
  )
})
