import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

import { bantin } from '../sites/build-site.ts'
import { NGINX_BROTLI, type ServerName } from './find-servers.ts'

/** A real server that serves a published folder. */
export interface Server {
  /** `http://127.0.0.1:41234`. */
  readonly origin: string
  /** Reads the configuration again, as an administrator's `systemctl reload` does. */
  reload(): Promise<void>
  stop(): Promise<void>
}

/** A bulletin and where it is published. */
export interface Site {
  readonly root: string
  readonly out: string
  /** Path of the base URL. */
  readonly prefix: string
}

/** How a server is set up in a folder of its own: what a guide for administrators tells, and a port. */
interface Setup {
  readonly command: readonly [program: string, ...args: readonly string[]]
  readonly config: string
}

/**
 * Serves a published folder with the configuration that `bantin host` writes.
 *
 * @throws Error with what the server said when it does not start.
 */
export async function serve(name: ServerName, site: Site): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), `bantin-${name}-`))
  chmodSync(folder, 0o755)
  const port = await freePort()
  const host = await bantin([
    'host',
    '--root',
    site.root,
    '--out',
    site.out,
    '--host',
    name,
    '--to',
    folder,
    ...['--base-url', `https://host.example${site.prefix}`],
  ])
  if (host.exitCode !== 0) throw new Error(host.stderr)
  const { command, config } = SETUPS[name](folder, port, site)
  writeFileSync(join(folder, 'config'), config)
  const [program, ...args] = command
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, HOME: folder } })
  const said: string[] = []
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  if (!(await listens(port, child))) throw new Error(`${name} does not start:\n${said.join('')}`)
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    reload: async () => {
      child.kill(name === 'apache' ? 'SIGUSR1' : 'SIGHUP')
      await setTimeout(500)
    },
    stop: async () => {
      await ended(child)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const SETUPS: Readonly<Record<ServerName, (folder: string, port: number, site: Site) => Setup>> = {
  nginx: (folder, port) => ({
    command: ['/usr/sbin/nginx', '-p', folder, '-c', join(folder, 'config'), '-e', 'stderr'],
    config: [
      ...[
        'user root;',
        'daemon off;',
        `pid ${folder}/pid;`,
        `load_module ${NGINX_BROTLI};`,
        'events {}',
        'http {',
        'access_log off;',
      ],
      ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((each) => `${each}_temp_path ${folder}/${each};`),
      ...[`include ${folder}/conf.d/*.conf;`, 'server {', `listen 127.0.0.1:${String(port)};`],
      ...[`include ${folder}/snippets/*.conf;`, '}', '}', ''],
    ].join('\n'),
  }),
  caddy: (folder, port) => ({
    command: ['/usr/bin/caddy', 'run', '--config', join(folder, 'config'), '--adapter', 'caddyfile'],
    config: `{\nadmin off\nauto_https off\n}\nhttp://127.0.0.1:${String(port)} {\nimport ${folder}/bantin.caddy\n}\n`,
  }),
  apache: (folder, port, site) => ({
    command: ['/usr/sbin/apache2', '-f', join(folder, 'config'), '-DFOREGROUND'],
    config: apacheConfig(folder, port, site),
  }),
}

const APACHE_MODULES = [
  ...['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite', 'alias', 'filter', 'deflate', 'negotiation'],
]

function apacheConfig(folder: string, port: number, { out, prefix }: Site): string {
  const place =
    prefix === '/'
      ? [`DocumentRoot ${out}`]
      : [`DocumentRoot ${folder}`, `Alias ${prefix} ${out}/`, `Alias ${prefix.slice(0, -1)} ${out}`]
  return [
    ...APACHE_MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
    ...['User www-data', 'Group www-data', 'ServerName localhost', `ServerRoot ${folder}`, `PidFile ${folder}/pid`],
    ...[`ErrorLog "|/bin/cat >&2"`, `DefaultRuntimeDir ${folder}`, `Listen 127.0.0.1:${String(port)}`],
    ...['TypesConfig /etc/mime.types', 'AllowEncodedSlashes On', ...place],
    ...[`<Directory ${out}>`, 'AllowOverride All', 'Require all granted', '</Directory>', ''],
  ].join('\n')
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('No port')
  return address.port
}

/** Waits until a server takes connections; false when it ends before, or never does. */
async function listens(port: number, child: ChildProcess): Promise<boolean> {
  for (let attempt = 0; attempt < 200 && child.exitCode === null; attempt++) {
    if (await connects(port)) return true
    await setTimeout(50)
  }
  return false
}

function connects(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => {
      resolve(false)
    })
  })
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  await new Promise((resolve) => {
    child.on('exit', resolve)
    child.kill('SIGTERM')
  })
}
