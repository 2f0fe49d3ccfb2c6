import { describe, expect, test } from 'vitest'

import { serverFiles } from '../../../src/hosting/server-files.ts'

const SETTING = {
  name: 'dien_bien',
  prefix: '/ban-tin/',
  lang: 'vi',
  folder: '/srv/dien-bien',
  headers: [['X-Frame-Options', 'DENY']],
} as const

describe('what the administrator of nginx installs', () => {
  const files = serverFiles('nginx', SETTING) ?? {}
  const inServer = files['snippets/dien_bien.conf'] ?? ''

  test('is what stands outside the server block, and what stands in it', () => {
    expect(Object.keys(files)).toEqual(['conf.d/bantin-hash.conf', 'conf.d/dien_bien.conf', 'snippets/dien_bien.conf'])
  })

  test('includes what is deployed as values of maps, and nothing of it elsewhere', () => {
    const including = [...(files['conf.d/dien_bien.conf'] ?? '').matchAll(/map [^{]+\{([^{}]+)\}/gu)].map(
      ([, inside = '']) => inside.match(/include \S+;/gu)?.length ?? 0,
    )
    // The first of the maps tells paths with capitals apart.
    expect(including).toEqual([0, 1, 1, 1])
    expect(inServer).not.toContain('include')
  })

  test('names its variables after the bulletin, so that two stand on one server', () => {
    expect(inServer).toContain('if ($dien_bien_moved = gone) { return 410; }')
    expect(inServer).not.toContain('$bantin_')
  })

  test('leaves the policy to what is deployed', () => {
    expect(inServer).toContain('add_header X-Frame-Options "DENY" always;')
    expect(inServer).toContain('add_header Content-Security-Policy "$dien_bien_policy" always;')
  })

  test('has no redirect to itself where the bulletin has its host to itself', () => {
    expect(inServer).toContain('location = /ban-tin { return 301 /ban-tin/; }')
    expect(serverFiles('nginx', { ...SETTING, prefix: '/' })?.['snippets/dien_bien.conf']).not.toContain('location =')
  })
})

test('Caddy gets one file to import', () => {
  const text = serverFiles('caddy', SETTING)?.['dien_bien.caddy'] ?? ''
  expect(text).toContain('handle /ban-tin/* {')
  expect(text).toContain('uri strip_prefix /ban-tin')
  const whole = serverFiles('caddy', { ...SETTING, prefix: '/' })?.['dien_bien.caddy'] ?? ''
  expect(whole).toContain('handle /* {')
  expect(whole).not.toMatch(/strip_prefix|^redir/mu)
})

test.each(['apache', 'iis', 'cloudflare', 'netlify', 'github', 'gitlab'] as const)(
  '%s reads all from the published folder',
  (host) => {
    expect(serverFiles(host, SETTING)).toBeNull()
  },
)
