import { expect, test } from 'vitest'

import type { Measurement } from '../../src/domain/site.ts'
import { statementsEn } from '../../layouts/text/statements-en.ts'
import { statementsVi } from '../../layouts/text/statements-vi.ts'

const IMPRINT = { responsible: null, licence: null, address: null, phone: null, hotline: null, email: null }

const MEASURED: Measurement = { name: 'Trung tâm đo lường', script: 'https://do-luong.example.vn/do.js' }

test.each([
  ['Vietnamese', statementsVi, /không theo dõi|không tải bất cứ/iu, /không đặt cookie/iu],
  ['English', statementsEn, /does not follow|nothing is loaded from another/iu, /sets no cookies/iu],
])('the %s privacy page promises for the code of others nothing', (_, { privacy }, promises, ownPromise) => {
  const about = (measurement: Measurement | null): string =>
    privacy
      .parts({ siteName: 'Bản tin', imprint: IMPRINT, measurement, isKept: true })
      .flatMap(({ paragraphs }) => paragraphs)
      .join('\n')
  expect(about(null).match(new RegExp(promises, 'giu'))).toHaveLength(2)
  expect(about(null)).toMatch(ownPromise)
  expect(about(MEASURED)).not.toMatch(promises)
  expect(about(MEASURED)).toContain('Trung tâm đo lường')
  expect(about(MEASURED)).toContain('do-luong.example.vn')
})
