import type { Host } from '../domain/host.ts'
import { caddyFiles } from './caddy.ts'
import { nginxFiles } from './nginx.ts'
import type { ServerSetting } from './server-setting.ts'

/**
 * Files of a server's own configuration, by path in its folder (`/etc/nginx`, `/etc/caddy`); null for hosts that read
 * all from the published folder. They change with settings and with Bantin, never with news.
 */
export function serverFiles(host: Host, setting: ServerSetting): Readonly<Record<string, string>> | null {
  if (host === 'nginx') return nginxFiles(setting)
  return host === 'caddy' ? caddyFiles(setting) : null
}
