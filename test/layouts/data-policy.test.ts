import { expect, test } from 'vitest'

import { dataPolicy } from '../../layouts/shell/data-policy.ts'

test('the policy of one page allows the scripts of all pages, and its own scripts and data by hash', () => {
  const policy = "default-src 'none'; script-src 'self' https://do-luong.example.vn; img-src 'self'"
  expect(dataPolicy({ policy, integrity: ['sha256-abc'], blocks: ['{}'] })).toBe(
    "script-src 'self' https://do-luong.example.vn 'sha256-abc' 'sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o='",
  )
})

test('where no page may run a script, none may', () => {
  expect(dataPolicy({ policy: "default-src 'none'", integrity: [], blocks: [] })).toBe("script-src 'none'")
})
