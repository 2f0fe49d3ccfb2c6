import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const WORKFLOWS = join(ROOT, 'docs/workflows')
const SERVER = join(WORKFLOWS, 'server')

function read(path: string): string {
  return readFileSync(join(WORKFLOWS, path), 'utf8')
}

const files = readdirSync(WORKFLOWS).filter((name) => name.endsWith('.yml'))

describe.each(files)('the workflow %s', (file) => {
  const text = read(file)

  test('is YAML', () => {
    expect(parse(text)).toBeTypeOf('object')
  })

  test('runs only actions whose every byte is known', () => {
    const used = [...text.matchAll(/uses: (\S+)(.*)$/gmu)]
    for (const [, action, rest] of used) {
      expect(action).toMatch(/@[0-9a-f]{40}$/u)
      expect(rest).toMatch(/^ # v\d+\.\d+\.\d+$/u)
    }
    expect(used.length > 0).toBe(file === 'github.yml')
  })

  test('asks for no secret', () => {
    expect(text).not.toMatch(/secrets[.[]|pull_request_target/u)
  })

  test('uses commands that there are', () => {
    const cli = readFileSync(join(ROOT, 'src/cli/bantin.ts'), 'utf8')
    const commands = [...text.matchAll(/(?:npx bantin|node "\$BANTIN") (\w+)/gu)].map(([, command]) => command)
    for (const command of commands) expect(cli).toContain(`command('${command ?? ''}'`)
    expect(commands.length).toBeGreaterThan(1)
  })
})

test('on GitHub only the job that publishes may write, and never for a pull request', () => {
  const workflow: unknown = parse(read('github.yml'))
  expect(workflow).toMatchObject({
    permissions: { contents: 'read' },
    jobs: { publish: { permissions: { pages: 'write', 'id-token': 'write' } } },
  })
  expect(workflow).not.toHaveProperty('jobs.build.permissions')
  expect(workflow).toHaveProperty('jobs.publish.if', matching("github.event_name != 'pull_request' &&"))
})

test('on a forge of its own, nothing of a fork runs on the server', () => {
  expect(parse(read('forgejo.yml'))).toHaveProperty(
    'jobs.check.if',
    matching('github.event.pull_request.head.repo.full_name == github.repository'),
  )
})

function matching(part: string): unknown {
  return expect.stringContaining(part)
}

describe('of the plain server', () => {
  test.each(['publish', 'post-receive', 'check-clean'])('%s is a script that bash reads, and may be run', (name) => {
    execFileSync('bash', ['-n', join(SERVER, name)])
    expect(statSync(join(SERVER, name)).mode & 0o111).toBe(0o111)
  })

  test.each(readdirSync(SERVER).filter((name) => name.endsWith('.service')))('%s starts what there is', (name) => {
    const started = [...read(`server/${name}`).matchAll(/^ExecStart=\/opt\/bantin\/(\S+)$/gmu)]
    for (const [, path = ''] of started) expect(statSync(join(ROOT, path)).isFile()).toBe(true)
    const partner = name.replace('.service', name === 'bantin-nginx.service' ? '.path' : '.timer')
    expect(read(`server/${partner}`)).toContain('[Install]')
  })
})
