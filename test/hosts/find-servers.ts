import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Servers of one's own that Debian has, with the module that sends Brotli and those of Apache. */
export const SERVERS = ['nginx', 'caddy', 'apache'] as const

export type ServerName = (typeof SERVERS)[number]

/** Not part of nginx itself: sends what lies there compressed by Brotli. */
export const NGINX_BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

const PROGRAMS: Readonly<Record<ServerName, readonly string[]>> = {
  nginx: ['/usr/sbin/nginx', NGINX_BROTLI],
  caddy: ['/usr/bin/caddy'],
  apache: ['/usr/sbin/apache2', '/usr/lib/apache2/modules/mod_rewrite.so'],
}

const PACKAGES = ['nginx', 'libnginx-mod-http-brotli-static', 'caddy', 'apache2-bin']

/**
 * The servers of this machine. Where tests run unattended as root, as in CI, those that are missing are installed;
 * elsewhere that would start services that nobody asked for.
 */
export function servers(): readonly ServerName[] {
  if (found().length < SERVERS.length && process.env.CI === 'true' && process.getuid?.() === 0) install()
  const there = found()
  const missing = SERVERS.filter((name) => !there.includes(name))
  if (missing.length > 0) {
    console.error(
      `\n!!! NOT TESTED: how ${missing.join(', ')} answer. They are not on this machine.\n` +
        `!!! To test them: apt-get install --no-install-recommends ${PACKAGES.join(' ')}\n`,
    )
  }
  return there
}

function found(): readonly ServerName[] {
  return SERVERS.filter((name) => PROGRAMS[name].every((path) => existsSync(path)))
}

function install(): void {
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', ...PACKAGES]]) {
    const { status, stderr } = spawnSync('apt-get', args, {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: 180_000,
    })
    if (status !== 0) console.error(`apt-get ${args.join(' ')}: ${stderr.trim().split('\n').slice(-3).join('\n')}`)
  }
}
