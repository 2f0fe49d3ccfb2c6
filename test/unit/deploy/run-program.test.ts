import { expect, test } from 'vitest'

import { rcloneTarget } from '../../../src/deploy/rclone-target.ts'
import { type Program, programError, withoutSecrets } from '../../../src/deploy/run-program.ts'

const STORE = `:webdav,url='https://kho.example:8443/dav',user=bt,pass="a,b ""c""":ban-tin`
const PROGRAM: Program = { name: 'rclone', faults: [], passing: new Set() }

test('a target is named without what logs in there', () => {
  expect(withoutSecrets(STORE)).toBe(`:webdav,url='https://kho.example:8443/dav',user=***,pass=***:ban-tin`)
  expect(rcloneTarget(':s3,provider=Minio,access_key_id=AK,secret_access_key=SK:kho').name).toBe(
    'rclone::s3,provider=Minio,access_key_id=***,secret_access_key=***:kho',
  )
  expect(withoutSecrets('rclone:kho:ban-tin')).toBe('rclone:kho:ban-tin')
  expect(withoutSecrets('ftp://bt:mat-khau@kho.example/x')).toBe('ftp://***@kho.example/x')
})

test('nor do the last words of a program tell it', () => {
  const { message } = programError(PROGRAM, { code: 1, stdout: '', stderr: `Failed to create "${STORE}": 401` })
  expect(message).toContain('401')
  expect(message).not.toMatch(/b "c|bt/u)
})
