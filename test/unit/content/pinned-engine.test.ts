import { expect, test } from 'vitest'

import { otherEngine } from '../../../src/content/pinned-engine.ts'
import { bulletinFolder } from './bulletin-folder.ts'

test('a bulletin that pins another version than the running one says where, which and what to do', () => {
  const root = bulletinFolder({ 'site.yaml': '# Ghi chú\nname: A\nengine: 0.1.0 # ghim\n' })
  expect(otherEngine(root, '0.1.0')).toBeNull()
  expect(otherEngine(root, '0.2.0')).toMatchObject({
    ...{ severity: 'error', code: 'other-engine', file: 'site.yaml', line: 3, column: 1 },
    message: 'Bản tin này ghim Bantin “0.1.0”, còn đang chạy Bantin 0.2.0.',
  })
})

test.each([
  ['without settings', {}],
  ['that pins none', { 'site.yaml': 'name: A\n' }],
  ['whose settings are no settings', { 'site.yaml': '- a\n' }],
  ['whose settings are not UTF-8', { 'site.yaml': Uint8Array.of(0xff, 0xfe, 0x41, 0) }],
  ['that pins what is no version: who reads all settings tells that', { 'site.yaml': 'engine: mới nhất\n' }],
])('any version runs a bulletin %s', (_, files: Readonly<Record<string, string | Uint8Array>>) => {
  expect(otherEngine(bulletinFolder(files), '0.2.0')).toBeNull()
})
