import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

import { expect, test } from 'vitest'

import { bundleScript } from '../../src/eleventy/bundle-script.ts'

const home = fileURLToPath(new URL('../../layouts', import.meta.url))

test('the script of every page has at most 4 KB compressed, and of the fixed strings only those that it says', async () => {
  const script = await bundleScript('page', {
    home,
    format: 'esm',
    ownFiles: [{ name: 'none', setup: () => undefined }],
  })
  expect(gzipSync(script).length).toBeLessThanOrEqual(4_000)
  expect(script).toContain('Thông báo khẩn')
  expect(script).not.toContain('Chuyển đến nội dung chính')
})
