import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import { describe, expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const WORKFLOWS = join(ROOT, 'docs/workflows')
const SERVER = join(WORKFLOWS, 'server')

function read(path: string): string {
  return readFileSync(join(WORKFLOWS, path), 'utf8')
}

const files = readdirSync(WORKFLOWS).filter((name) => name.endsWith('.yml'))

/** What the steps of a workflow run, each with the place where it stands. */
function scriptsIn(value: unknown, place = ''): readonly (readonly [place: string, script: string])[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = `${place}/${key}`
    if (key === 'run' && typeof inner === 'string') return [[here, inner] as const]
    if (/^(?:before_)?script$/u.test(key)) return [[here, z.array(z.string()).parse(inner).join('\n')] as const]
    return scriptsIn(inner, here)
  })
}

function scriptAt(file: string, place: string): string {
  return new Map(scriptsIn(parse(read(file)))).get(place) ?? ''
}

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bantin-workflow-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

describe.each(files)('the workflow %s', (file) => {
  const text = read(file)

  test('is YAML, and all that it runs is a script that bash reads', () => {
    const scripts = scriptsIn(parse(text))
    for (const [, script] of scripts) {
      execFileSync('bash', ['-n'], { input: script, stdio: 'pipe' })
    }
    expect(scripts.length).toBeGreaterThan(3)
  })

  test('puts nothing that others write into a script: names and titles come as variables', () => {
    for (const [place, script] of scriptsIn(parse(text))) expect([place, script]).not.toContainEqual(matching('${{'))
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
    const scripts = text + ['publish', 'review', 'check-clean'].map((name) => read(`server/${name}`)).join('\n')
    const commands = [...scripts.matchAll(/(?:npx bantin|node "\$BANTIN") (\w+)/gu)].map(([, command]) => command)
    for (const command of commands) expect(cli).toContain(`command('${command ?? ''}'`)
    expect(commands.length).toBeGreaterThan(1)
  })
})

describe('on GitHub', () => {
  const jobs = z.record(z.string(), z.looseObject({ steps: z.array(z.looseObject({})) }))
  const workflow = z.looseObject({ permissions: z.unknown(), jobs }).parse(parse(read('github.yml')))

  test('a job may write only what it is there for, and none that runs what a pull request brings', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' })
    const allowed = Object.entries(workflow.jobs).flatMap(([name, job]) =>
      job.permissions === undefined ? [] : [[name, job.permissions]],
    )
    expect(Object.fromEntries(allowed)).toEqual({
      comment: { 'pull-requests': 'write', actions: 'read' },
      publish: { pages: 'write', 'id-token': 'write' },
      done: { actions: 'read' },
    })
    for (const name of ['comment', 'publish', 'done']) {
      expect(JSON.stringify(workflow.jobs[name]?.steps)).not.toMatch(/checkout|npm ci|npx|setup-node/u)
    }
  })

  test('only the default branch publishes, and keeps what other runs begin with', () => {
    const kept = [...read('github.yml').matchAll(/actions\/cache\/save@/gu)]
    const guarded = [...read('github.yml').matchAll(/default_branch\s+&&\s+github\.event_name != 'pull_request'/gu)]
    expect(kept).toHaveLength(2)
    expect(guarded.length).toBeGreaterThanOrEqual(5)
    for (const job of ['publish', 'done']) {
      expect(workflow).toHaveProperty(`jobs.${job}.if`, matching("github.event_name != 'pull_request' &&"))
    }
    const saves = Object.values(workflow.jobs).flatMap(({ steps }) =>
      steps.filter(({ uses }) => String(uses).startsWith('actions/cache/save')),
    )
    expect(saves[0]).toHaveProperty('if', matching('github.event.repository.default_branch'))
  })

  test('what comes from a fork is not commented on', () => {
    const own = 'github.event.pull_request.head.repo.full_name == github.repository'
    expect(workflow).toHaveProperty('jobs.comment.if', matching(own))
  })

  test.each([
    [
      'a quarter of an hour without anything due ends at once',
      'abc 4102444800 hash',
      'true',
      'needed=false\npublished=hash\n',
    ],
    ['what is due is built', 'abc 1000 hash', 'true', 'needed=true\npublished=hash\n'],
    ['another commit is built', 'other 4102444800 hash', 'true', 'needed=true\npublished=hash\n'],
    ['what is held is told again', 'abc 0 hash', 'true', 'needed=true\npublished=hash\n'],
    ['a push is built', 'abc 4102444800 hash', 'false', 'needed=true\npublished=hash\n'],
    ['the first run is built', null, 'true', 'needed=true\npublished=none\n'],
  ])('%s', (_, due, isQuarter, outputs) => {
    const folder = scratch()
    if (due !== null) writeFileSync(join(folder, 'due.txt'), `${due}\n`)
    const env = { ...process.env, IS_QUARTER: isQuarter, GITHUB_SHA: 'abc', GITHUB_OUTPUT: join(folder, 'outputs') }
    const script = scriptAt('github.yml', '/jobs/due/steps/1/run')
    execFileSync('bash', ['-e', '-c', script], { cwd: folder, env, stdio: 'pipe' })
    expect(readFileSync(join(folder, 'outputs'), 'utf8')).toBe(outputs)
  })
})

test('on GitLab faults stand beside their lines', () => {
  const folder = scratch()
  const problem = {
    severity: 'error',
    code: 'x',
    file: 'articles/a.md',
    line: 3,
    column: 1,
    message: 'Sai.',
    remedy: 'Sửa.',
  }
  writeFileSync(join(folder, 'check.json'), JSON.stringify({ version: 1, problems: [problem] }))
  const script = /node -e '[^']*gl-code-quality[^']*'/u.exec(scriptAt('gitlab.yml', '/check/script'))?.[0] ?? ''
  const said = execFileSync('bash', ['-e', '-c', script], { cwd: folder, encoding: 'utf8' })
  expect(said).toBe('articles/a.md:3: Sai. Sửa.\n')
  const [report] = z
    .array(z.unknown())
    .parse(JSON.parse(readFileSync(join(folder, 'gl-code-quality-report.json'), 'utf8')))
  expect(report).toMatchObject({
    ...{ description: 'Sai. Sửa.', check_name: 'x', severity: 'blocker' },
    location: { path: 'articles/a.md', lines: { begin: 3 } },
  })
})

test('on GitLab only the job that publishes writes what other runs begin with', () => {
  const workflow = z.record(z.string(), z.unknown()).parse(parse(read('gitlab.yml')))
  const writing = Object.entries(workflow).filter(([, job]) => JSON.stringify(job).includes('"policy":"pull-push"'))
  expect(writing.map(([name]) => name)).toEqual(['pages'])
})

test('on a forge of its own, nothing of a fork runs on the server', () => {
  expect(parse(read('forgejo.yml'))).toHaveProperty(
    'jobs.review.if',
    matching('github.event.pull_request.head.repo.full_name == github.repository'),
  )
})

/** A forge that knows one pull request with these comments; what it is asked, it notes. */
async function forge(comments: readonly unknown[]): Promise<{ readonly api: string; readonly asked: string[] }> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { authorization = '' } = request.headers
      asked.push([request.method, request.url, authorization, Buffer.concat(chunks).toString()].join(' ').trim())
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify(request.method === 'GET' ? comments : {}))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  return { api: `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : '')}`, asked }
}

test.each([
  ['is a new one beside what others wrote', [{ id: 1, body: 'Hay quá' }], 'POST /repos/tinh/ban-tin/issues/7/comments'],
  [
    'takes the place of the last one',
    [{ id: 5, body: '<!-- bantin -->\ncũ' }],
    'PATCH /repos/tinh/ban-tin/issues/comments/5',
  ],
])('the comment of a pull request %s', async (_, comments, request) => {
  const { api, asked } = await forge(comments)
  const file = join(scratch(), 'comment.md')
  writeFileSync(file, '<!-- bantin -->\nmới')
  const env = { ...process.env, API: api, REPO: 'tinh/ban-tin', NUMBER: '7', TOKEN: 'bi-mat' }
  await promisify(execFile)(join(SERVER, 'comment'), [file], { env })
  expect(asked).toEqual([
    'GET /repos/tinh/ban-tin/issues/7/comments token bi-mat',
    `${request} token bi-mat {"body":"<!-- bantin -->\\nmới"}`,
  ])
})

function matching(part: string): unknown {
  return expect.stringContaining(part)
}

describe('of the plain server', () => {
  const scripts = ['publish', 'post-receive', 'check-clean', 'review', 'comment']

  test.each(scripts)('%s is a script that bash reads, and may be run', (name) => {
    execFileSync('bash', ['-n', join(SERVER, name)])
    expect(statSync(join(SERVER, name)).mode & 0o111).toBe(0o111)
  })

  test('a review takes no name that leads elsewhere', () => {
    const settings = join(scratch(), 'settings')
    writeFileSync(settings, `STATE=${scratch()}\nBRANCH=main\n`)
    for (const name of ['../x', '.x', 'a/b', '']) {
      const env = { ...process.env, BANTIN_SETTINGS: settings }
      expect(spawnSync(join(SERVER, 'review'), ['refs/heads/x', name], { env }).status).toBe(2)
    }
  })

  test.each(readdirSync(SERVER).filter((name) => name.endsWith('.service')))('%s starts what there is', (name) => {
    const started = [...read(`server/${name}`).matchAll(/^ExecStart=\/opt\/bantin\/(\S+)$/gmu)]
    for (const [, path = ''] of started) expect(statSync(join(ROOT, path)).isFile()).toBe(true)
    const partner = name.replace('.service', name === 'bantin-nginx.service' ? '.path' : '.timer')
    expect(read(`server/${partner}`)).toContain('[Install]')
  })
})
