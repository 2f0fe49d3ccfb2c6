import { join } from 'node:path'

import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { article } from './articles.ts'
import { bantin, buildSite, bulletin, type Files, type Outcome, scratchFolder, writeFiles } from './build-site.ts'

const FILES = {
  'site.yaml': 'schema: 1\nname: Bản tin thử\nurl: https://ban-tin.example/\n',
  'articles/cu.md': article(),
  'articles/hen-gio.md': article({ title: 'Tin hẹn giờ', date: '2026-11-24 10:00' }),
  'articles/mai.md': article({ title: 'Tin ngày mai', date: '2026-11-25' }),
}

const ALERT = '---\nkind: alert\nlevel: khan\ntitle: Bão số 9\nfrom: 2026-11-24 10:00\nuntil: 2026-11-30\n---\n'

interface Site {
  readonly root: string
  readonly out: string
}

async function builtAt(now: string, files: Files = FILES): Promise<Site> {
  const site = { root: bulletin(files), out: join(scratchFolder(), 'dist') }
  await buildSite({ ...site, now: `2026-11-24T${now}:00+07:00` })
  return site
}

function status({ root, out }: Site, now: string, ...args: readonly string[]): Promise<Outcome> {
  const places = ['--root', root, '--out', out, '--cache', join(out, '../cache')]
  return bantin(['status', ...places, '--now', `2026-11-24T${now}:00+07:00`, ...args], { env: { BANTIN_TARGET: null } })
}

describe('status', () => {
  test('tells what is due next, as an instant only', async () => {
    const { exitCode, stdout } = await status(await builtAt('08:00'), '09:00', '--overdue')
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^Mọi mục đến lúc đều đã có ở .*\nLần thay đổi kế tiếp theo lịch: 10:00, 24\/11\/2026\.\n$/u)
  })

  test('fails once something should be out and is not, and names it; a build mends it', async () => {
    const site = await builtAt('08:00')
    expect((await status(site, '10:20', '--overdue')).exitCode).toBe(0)
    const late = await status(site, '10:31', '--overdue')
    expect(late.exitCode).toBe(1)
    expect(late.stdout).toContain('Quá hạn từ 10:00, 24/11/2026: articles/hen-gio.md chưa ra ở /2026/11/hen-gio/\n')
    expect((await status(site, '10:31')).exitCode).toBe(0)
    await buildSite({ ...site, now: '2026-11-24T10:31:00+07:00' })
    expect((await status(site, '10:31', '--overdue')).exitCode).toBe(0)
  })

  test('knows of urgent notices that no page tells', async () => {
    const site = await builtAt('08:00', { ...FILES, 'articles/bao.md': ALERT })
    const { stdout } = await status(site, '11:00', '--format', 'json')
    const told = z.object({ due: z.string(), overdue: z.array(z.object({ path: z.string(), since: z.string() })) })
    expect(told.parse(JSON.parse(stdout))).toEqual({
      due: '2026-11-25T00:00:00.000+07:00',
      overdue: [
        { path: 'articles/bao.md', since: '2026-11-24T10:00:00.000+07:00' },
        { path: 'articles/hen-gio.md', since: '2026-11-24T10:00:00.000+07:00' },
      ],
    })
  })

  test('asks the target, where one is named', async () => {
    const [site, target] = [await builtAt('11:00'), scratchFolder()]
    expect((await status(site, '11:30', '--overdue', '--target', target)).exitCode).toBe(1)
    await bantin(['deploy', '--root', site.root, '--out', site.out, '--target', target])
    expect((await status(site, '11:30', '--overdue', '--target', target)).exitCode).toBe(0)
  })

  test('fails for what is due and has faults', async () => {
    const site = await builtAt('11:00')
    writeFiles(site.root, { 'articles/hong.md': article({ province: 'Điện Biêm' }) })
    const { exitCode, stdout } = await status(site, '11:30', '--overdue')
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/articles\/hong\.md:3:11: .*\n1 lỗi, 0 điều cần xem lại\. Bài có lỗi chưa ra được\.$/mu)
  })
})
