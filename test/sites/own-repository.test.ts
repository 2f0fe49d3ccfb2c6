import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { bantin, buildSite, scratchFolder } from './build-site.ts'

const EXAMPLE = join(import.meta.dirname, '../fixtures/own-repository')

/** A copy of the example that the documentation shows, to build and to break. */
function ownRepository(): string {
  const root = join(scratchFolder(), 'ban-tin')
  cpSync(EXAMPLE, root, { recursive: true })
  return root
}

describe('a bulletin in a repository of its own', () => {
  test('prints its own footer around the usual one, and the usual header', async () => {
    const { out } = await buildSite({ root: ownRepository() })
    const home = readFileSync(join(out, 'index.html'), 'utf8')
    expect(home).toContain('Bản tin thực hiện cùng Bưu điện tỉnh. Đường dây nóng: 0215 0000 001')
    expect(home.match(/<footer/gu)).toHaveLength(1)
    expect(home.match(/<header class="masthead"/gu)).toHaveLength(1)
  })

  test('is told of a fault in its layout by file and line, and keeps what was published', async () => {
    const root = ownRepository()
    const { out } = await buildSite({ root })
    const before = readFileSync(join(out, 'index.html'), 'utf8')
    writeFileSync(join(root, 'layouts/shell/footer.tsx'), 'export function Footer() {\n  return <p>\n}\n')
    const { exitCode, stderr } = await bantin(['build', '--root', root, '--out', out])
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(/^layouts\/shell\/footer\.tsx:\d+:\d+: Bố cục không biên dịch được: /u)
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe(before)
  })

  test('may add components of its own beside those that it replaces', async () => {
    const root = ownRepository()
    writeFileSync(join(root, 'layouts/shell/hotline.tsx'), 'export const Hotline = () => <p>Gọi 0215</p>\n')
    writeFileSync(
      join(root, 'layouts/shell/footer.tsx'),
      "import { Hotline } from './hotline.tsx'\nimport { ImprintList } from './imprint-list.tsx'\nimport type { FooterProps } from 'bantin/layouts/shell/footer.tsx'\nexport const Footer = (props: FooterProps) => <footer><Hotline /><ImprintList {...props} /></footer>\n",
    )
    const { out } = await buildSite({ root })
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toMatch(/<footer><p>Gọi 0215<\/p>.*0215 0000 001/su)
  })
})
