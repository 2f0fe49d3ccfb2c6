import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'

import { deploy, rollBack } from '../../src/deploy/deploy.ts'
import { folderTarget } from '../../src/deploy/folder-target.ts'
import { rcloneTarget } from '../../src/deploy/rclone-target.ts'
import { rsyncTarget } from '../../src/deploy/rsync-target.ts'
import { runnerOf } from '../../src/deploy/run-program.ts'
import { sshCommand } from '../../src/deploy/ssh-command.ts'
import { DeployError, type Target, TargetError } from '../../src/deploy/target.ts'
import { PROJECT } from './build-site.ts'
import { hasProgram, localShell } from './programs.ts'
import {
  emptyFolder,
  filesOf,
  noteOf,
  OPTIONS as USUAL,
  type Pages,
  treeOf,
  watched,
} from '../unit/deploy/small-trees.ts'

/** A lock that beats is a program that runs: not here. */
const OPTIONS = { ...USUAL, lockTimes: { beat: 60_000, patience: 60_000, pause: 0 } }

const SITE: Pages = { '/': 'home', '/2018/06/a/': 'a', '/2018/06/b/': 'b', '/feed.xml': 'feed', '/x.png': 'x' }
const NEXT: Pages = { '/': 'HOME', '/2018/06/a/': 'a', '/2018/06/b/': 'b', '/2018/07/c/': 'c', '/feed.xml': 'FEED' }
const [FIRST, SECOND, THIRD] = [25, 26, 27].map((day) => Date.parse(`2026-11-${String(day)}T08:00:00+07:00`))

function policy(styles: string): string {
  return `~^ "default-src 'none'; style-src ${styles}; script-src 'self'";\n`
}

const [hasRsync, hasRclone] = [hasProgram('rsync'), hasProgram('rclone')]

const KINDS: readonly (readonly [name: string, isThere: boolean, of: (folder: string) => Target])[] = [
  ['a folder', true, folderTarget],
  ['a server by rsync', hasRsync, (folder) => rsyncTarget(`may-chu:${folder}`, localShell(emptyFolder()))],
  ['a store by rclone', hasRclone, rcloneTarget],
]

describe.each(KINDS)('%s', (_, isThere, targetIn) => {
  const testHere = test.skipIf(!isThere)

  testHere('gets the tree, then what is other, then goes back, and ends equal each time', async () => {
    const folder = join(emptyFolder(), 'www')
    const target = targetIn(folder)
    for (const [pages, now = 0] of [[SITE, FIRST] as const, [NEXT, SECOND] as const]) {
      const tree = treeOf(pages)
      await deploy(tree, target, { ...OPTIONS, now })
      expect(filesOf(folder)).toEqual(filesOf(tree.folder))
      expect(noteOf(folder, 'ledger')).toBe(noteOf(tree.folder, 'ledger'))
    }
    await rollBack('20261126T010000000Z', target, { ...OPTIONS, now: THIRD ?? 0 })
    expect(filesOf(folder)).toEqual(filesOf(treeOf(SITE).folder))
    expect(noteOf(folder, 'memory')).toContain('owed /2018/07/c/')
    expect(await target.names('2018')).toEqual(['06'])
  })

  testHere('is taken up where a deployment was cut off, and keeps what is to go back to', async () => {
    const folder = join(emptyFolder(), 'www')
    await deploy(treeOf(SITE), targetIn(folder), OPTIONS)
    const cut = watched(targetIn(folder), (request) => {
      if (request.startsWith('remove x.png')) throw new TargetError('passing', 'mất mạng')
    })
    await expect(deploy(treeOf(NEXT), cut, { ...OPTIONS, now: SECOND ?? 0 })).rejects.toThrow('mất mạng')
    const last = { ...NEXT, '/': 'HOME 2' }
    await deploy(treeOf(last), targetIn(folder), { ...OPTIONS, now: THIRD ?? 0 })
    expect(filesOf(folder)).toEqual(filesOf(treeOf(last).folder))
    await rollBack('20261126T010000000Z', targetIn(folder), OPTIONS)
    expect(filesOf(folder)).toEqual(filesOf(treeOf(SITE).folder))
  })

  testHere(
    'sends a policy for old and new pages while they stand beside each other, and goes back to the old',
    async () => {
      const folder = join(emptyFolder(), 'www')
      const POLICY = '/_host/nginx/policy.map'
      const before = { ...SITE, [POLICY]: policy("'sha256-cu='") }
      await deploy(treeOf(before), targetIn(folder), OPTIONS)
      const sent = new Set<string>()
      const looked = watched(targetIn(folder), (request) => {
        if (/^put (?:index|2018|feed)/u.test(request)) sent.add(readFileSync(join(folder, POLICY), 'utf8'))
      })
      const after = { ...NEXT, [POLICY]: policy("'sha256-moi='") }
      await deploy(treeOf(after), looked, { ...OPTIONS, now: SECOND ?? 0 })
      expect([...sent]).toEqual([policy("'sha256-moi=' 'sha256-cu='")])
      expect(filesOf(folder)).toEqual(filesOf(treeOf(after).folder))
      await rollBack('20261126T010000000Z', targetIn(folder), { ...OPTIONS, now: THIRD ?? 0 })
      expect(filesOf(folder)).toEqual(filesOf(treeOf(before).folder))
    },
  )

  testHere('finds out files that are not as they should be', async () => {
    const folder = emptyFolder()
    const tree = treeOf(SITE)
    await targetIn(folder).put(['x.png', 'feed.xml'], { tree: tree.folder, keep: null, isMissingOnly: false })
    writeFileSync(join(folder, 'x.png'), 'y')
    expect(await targetIn(folder).differing(['x.png', 'feed.xml', 'index.html'], tree.folder)).toEqual(
      expect.arrayContaining(['x.png', 'index.html']),
    )
    expect(await targetIn(folder).differing(['feed.xml'], tree.folder)).toEqual([])
  })

  testHere('keeps nothing of what is withdrawn', async () => {
    const folder = join(emptyFolder(), 'www')
    await deploy(treeOf(SITE), targetIn(folder), OPTIONS)
    await deploy(treeOf({ ...SITE, '/': 'HOME' }), targetIn(folder), { ...OPTIONS, now: SECOND ?? 0 })
    const without = Object.fromEntries(Object.entries(SITE).filter(([url]) => url !== '/2018/06/b/'))
    const options = { ...OPTIONS, withdrawn: ['/2018/06/b/'], now: THIRD ?? 0 }
    await deploy(treeOf(without), targetIn(folder), options)
    expect(await targetIn(folder).names('.bantin')).toEqual(['ledger', 'memory'])
    expect(filesOf(folder)).toEqual(filesOf(treeOf(without).folder))
  })

  testHere('with files of someone else is refused', async () => {
    const folder = emptyFolder()
    mkdirSync(join(folder, 'luan-van'))
    await expect(deploy(treeOf(SITE), targetIn(folder), OPTIONS)).rejects.toThrow(/ví dụ “luan-van”/u)
  })
})

describe.skipIf(!hasRsync)('rsync', () => {
  test.each([
    ['Permission denied (publickey)', 255, 'credentials'],
    ['connect to host may-chu port 22: Connection timed out', 255, 'passing'],
    ['write failed: No space left on device (28)', 11, 'full'],
    ['bị hỏng', 3, 'passing'],
  ])('that says “%s” with %d is a target with the fault %s', async (words, code, fault) => {
    const shell = join(emptyFolder(), 'shell')
    writeFileSync(shell, `#!/bin/sh\necho '${words}' >&2\nexit ${String(code)}\n`)
    chmodSync(shell, 0o755)
    const failing = rsyncTarget('may-chu:/srv', shell).names('x')
    await expect(failing).rejects.toBeInstanceOf(TargetError)
    await expect(failing).rejects.toMatchObject({ fault })
  })
})

/** Whether a server of SSH can be run here: only root may let others in. */
const hasSshd = hasRsync && process.getuid?.() === 0 && hasProgram('sshd', 'openssh-server') && hasProgram('ssh-keygen')

test.skipIf(!hasSshd)('rsync publishes over one connection of SSH, and tells of a key that is not let in', async () => {
  const [keys, folder] = [emptyFolder(), join(emptyFolder(), 'www')]
  for (const name of ['host', 'own', 'stranger']) {
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(keys, name)])
  }
  copyFileSync(join(keys, 'own.pub'), join(keys, 'let-in'))
  mkdirSync('/run/sshd', { recursive: true })
  const port = String(20_000 + ((process.pid + 7) % 20_000))
  const settings = [`AuthorizedKeysFile=${join(keys, 'let-in')}`, 'StrictModes=no', 'UsePAM=no', 'PidFile=none']
  const server = spawn(
    '/usr/sbin/sshd',
    ['-D', '-e', '-f', '/dev/null', '-p', port, '-h', join(keys, 'host'), ...settings.flatMap((each) => ['-o', each])],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  onTestFinished(() => void server.kill())
  let log = ''
  server.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()))
  await new Promise((resolve) => server.stderr.once('data', resolve))
  const shell = (key: string): string =>
    `ssh -p ${port} -i ${join(keys, key)} -o IdentitiesOnly=yes -o BatchMode=yes -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null`
  await deploy(treeOf(SITE), rsyncTarget(`127.0.0.1:${folder}`, sshCommand(shell('own'), emptyFolder())), OPTIONS)
  expect(filesOf(folder)).toEqual(filesOf(treeOf(SITE).folder))
  expect(log.match(/Accepted publickey/gu)).toHaveLength(1)
  const refused = rsyncTarget(`127.0.0.1:${folder}`, shell('stranger')).names('')
  await expect(refused).rejects.toMatchObject({ fault: 'credentials' })
})

describe('rclone', () => {
  test.each([
    ['ERROR : tim-kiem/401.json: Failed to copy: preallocate: file too big for remaining disk space', 'full'],
    ['ERROR : tim-kiem/401.json.br: Failed to copy: Put "http://kho/507.json": connect: connection refused', 'passing'],
    ['ERROR : bai/quota/index.html: Failed to copy: 401 Unauthorized', 'credentials'],
    ['ERROR : tim-kiem/503.json: Failed to copy: unknown', 'other'],
  ])('that says “%s” is a target with the fault %s', async (words, fault) => {
    const folder = emptyFolder()
    const program = join(folder, 'rclone')
    writeFileSync(program, `#!/bin/sh\necho '2026/12/01 03:22:23 ${words}' >&2\nexit 1\n`)
    chmodSync(program, 0o755)
    vi.stubEnv('PATH', `${folder}:${process.env.PATH ?? ''}`)
    onTestFinished(() => void vi.unstubAllEnvs())
    await expect(rcloneTarget('kho:').names('x')).rejects.toMatchObject({ fault })
  })
})

describe.skipIf(!hasRclone)('rclone over WebDAV', () => {
  test('publishes, and tells of a password that is no longer right', async () => {
    const folder = emptyFolder()
    const port = 20_000 + (process.pid % 20_000)
    const serving = ['serve', 'webdav', folder, '--addr', `127.0.0.1:${String(port)}`, '--user', 'a', '--pass', 'b']
    const server = spawn('rclone', serving, { stdio: ['ignore', 'ignore', 'pipe'] })
    onTestFinished(() => void server.kill())
    await new Promise((resolve) => server.stderr.once('data', resolve))
    const store = (user: string): string =>
      `:webdav,url='http://127.0.0.1:${String(port)}',user=${user},pass=${obscured}:`
    await deploy(treeOf(SITE), rcloneTarget(store('a')), OPTIONS)
    expect(filesOf(folder)).toEqual(filesOf(treeOf(SITE).folder))
    await rcloneTarget(store('a')).clear('.bantin/earlier')
    const without = Object.fromEntries(Object.entries(SITE).filter(([url]) => url !== '/2018/06/b/'))
    await deploy(treeOf(without), rcloneTarget(store('a')), { ...OPTIONS, withdrawn: ['/2018/06/b/'] })
    expect(filesOf(folder)).toEqual(filesOf(treeOf(without).folder))
    await expect(rcloneTarget(store('x')).names('')).rejects.toMatchObject({ fault: 'credentials' })
  })
})

/** “b”, as rclone wants passwords written. */
const obscured = 'wg7aP2SSXWI3FqPGc3e1hfI'

test('a program that is not installed is told with what to do', async () => {
  const running = runnerOf({ name: 'khong-co-lenh', faults: [], passing: new Set() })([])
  await expect(running).rejects.toBeInstanceOf(DeployError)
  await expect(running).rejects.toThrow(/apt-get install khong-co-lenh/u)
})

test.skipIf(!hasProgram('setpriv'))('a program that carries files ends with who started it', async () => {
  const folder = emptyFolder()
  const [program, starter] = [join(folder, 'program'), join(folder, 'starter.ts')]
  writeFileSync(program, '#!/bin/sh\n[ "$1" = --version ] || { echo $$ >"$1"; exec sleep 60; }\n')
  chmodSync(program, 0o755)
  const run = `runnerOf({ name: '${program}', faults: [], passing: new Set() })(['${join(folder, 'pid')}'])`
  writeFileSync(starter, `import { runnerOf } from '${join(PROJECT, 'src/deploy/run-program.ts')}'\nvoid ${run}\n`)
  const child = spawn(process.execPath, ['--import', 'tsx', starter], { cwd: PROJECT })
  const pid = await vi.waitFor(() => {
    const text = readFileSync(join(folder, 'pid'), 'utf8')
    expect(text).toMatch(/^\d+\n$/u)
    return Number(text)
  }, 20_000)
  child.kill('SIGKILL')
  await vi.waitFor(() => {
    expect(() => process.kill(pid, 0)).toThrow('ESRCH')
  }, 5000)
})
