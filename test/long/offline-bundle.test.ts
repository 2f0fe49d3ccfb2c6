import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import manifest from '../../package.json' with { type: 'json' }
import { article, PNG } from '../sites/articles.ts'
import { PROJECT, scratchFolder, writeFiles } from '../sites/build-site.ts'

/** A process that sees no network, not even of its own machine. */
const ALONE = ['unshare', '--user', '--map-root-user', '--net'] as const
const canBeAlone = spawnSync(ALONE[0], [...ALONE.slice(1), 'true']).status === 0
if (!canBeAlone) process.stderr.write('\nNo network namespaces here: the tests of the offline bundle are SKIPPED.\n')

const NAME = `bantin-${manifest.version}`

function alone(cwd: string, ...command: readonly string[]): string {
  return execFileSync(ALONE[0], [...ALONE.slice(1), ...command], { cwd, encoding: 'utf8', stdio: 'pipe' })
}

describe.skipIf(!canBeAlone)('the offline bundle', () => {
  const folder = scratchFolder()
  const site = join(folder, 'ban-tin')
  writeFiles(site, {
    'package.json': '{ "private": true, "type": "module" }\n',
    'site.yaml': 'name: Bản tin thử\nurl: https://ban-tin.example.vn/\n',
    'articles/mot.md': article({}, 'Nội dung.'),
  })
  execFileSync(join(PROJECT, '.ci/bundle'), [folder], { stdio: 'pipe' })
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? ''

  test('has the sum that stands beside it, is unpacked, has the sums of its files, and builds', () => {
    execFileSync('sha256sum', ['--check', `${archive}.sha256`], { cwd: folder })
    execFileSync('tar', ['-xzf', archive], { cwd: folder })
    execFileSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: join(folder, NAME) })
    const out = join(folder, 'dist')
    const said = alone(site, process.execPath, join(folder, NAME, manifest.bin.bantin), 'build', '--out', out)
    expect(said).toMatch(/^Đã dựng 1 bài/u)
    expect(existsSync(join(out, '2018/06/mot/index.html'))).toBe(true)
    for (const file of ['docs/workflows/server/publish', 'docs/huong-dan-quan-tri.md', 'SECURITY.md', 'LICENSE'])
      expect([file, existsSync(join(folder, NAME, file))]).toEqual([file, true])
  })

  test('lists all that it is made of, and no more', () => {
    const parts = z.object({ components: z.array(z.object({ name: z.string(), purl: z.string() })) })
    const { components } = parts.parse(JSON.parse(readFileSync(join(folder, NAME, 'sbom.json'), 'utf8')))
    const installed = z.object({ packages: z.record(z.string(), z.unknown()) })
    const { packages } = installed.parse(
      JSON.parse(readFileSync(join(folder, NAME, 'node_modules/.package-lock.json'), 'utf8')),
    )
    expect(components.length).toBeGreaterThan(100)
    expect(new Set(components.map(({ name }) => name))).toEqual(
      new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//u, ''))),
    )
  })

  test('of another system says so at the first picture, and publishes nothing', () => {
    const elsewhere = join(folder, 'elsewhere')
    cpSync(join(folder, NAME), elsewhere, { recursive: true })
    rmSync(join(elsewhere, 'node_modules/@img'), { recursive: true })
    const root = join(folder, 'co-anh')
    writeFiles(root, { 'articles/mot.md': article({}, '![Ruộng](a.png)'), 'articles/a.png': PNG })
    const args = [join(elsewhere, manifest.bin.bantin), 'build', '--out', join(root, 'dist')]
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
    expect([status, stderr]).toEqual([
      70,
      expect.stringMatching(/^Bộ xử lý ảnh \(sharp\) không chạy được trên máy này/u),
    ])
    expect(existsSync(join(root, 'dist/index.html'))).toBe(false)
  })

  test('is installed by npm without registry and cache, and again by what npm has noted', () => {
    const npm = (...args: readonly string[]): string =>
      alone(site, 'npm', ...args, '--offline', '--cache', join(scratchFolder(), 'npm'))
    npm('install', '--save-exact', join('..', archive))
    expect(alone(site, 'npx', '--offline', 'bantin', '--version')).toBe(`${manifest.version}\n`)
    npm('ci')
    expect(alone(site, 'npx', '--offline', 'bantin', 'build')).toMatch(/^Đã dựng 1 bài/u)
  })
})
