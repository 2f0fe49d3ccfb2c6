import { describe, expect, test } from 'vitest'

import { purgeOf } from '../../../src/cli/purge-settings.ts'

describe('from the environment', () => {
  test('no cache is told of anything when none is named', () => {
    expect(purgeOf({})).toBeNull()
    expect(purgeOf({ CLOUDFLARE_ZONE_ID: '', BANTIN_PURGE_URL: '' })).toBeNull()
  })

  test.each([
    [{ CLOUDFLARE_ZONE_ID: 'vung', CLOUDFLARE_API_TOKEN: 'bi-mat' }],
    [{ BANTIN_PURGE_URL: 'https://xoa.example/' }],
    [{ BANTIN_PURGE_URL: 'https://xoa.example/', BANTIN_PURGE_TOKEN: 'bi-mat' }],
  ])('%o names one', (env) => {
    expect(purgeOf(env)).toBeTypeOf('function')
  })

  test.each([
    [{ CLOUDFLARE_ZONE_ID: 'vung' }, 'CLOUDFLARE_API_TOKEN'],
    [{ CLOUDFLARE_API_TOKEN: 'bi-mat' }, 'CLOUDFLARE_ZONE_ID'],
    [{ BANTIN_PURGE_URL: 'bi-mat' }, 'BANTIN_PURGE_URL'],
  ])('%o names one by half, and no value is told', (env, name) => {
    expect(() => purgeOf(env)).toThrow(name)
    expect(() => purgeOf(env)).not.toThrow('bi-mat')
  })
})
