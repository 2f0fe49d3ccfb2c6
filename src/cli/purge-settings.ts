import { cloudflarePurge, type Purge, webhookPurge } from '../deploy/purge.ts'
import { UsageError } from './usage-error.ts'

/**
 * Caches that are told of changes, from the environment alone, so that no secret stands in a file or a list of
 * processes; null when there is none.
 *
 * @throws UsageError when one is named by half.
 */
export function purgeOf(env: NodeJS.ProcessEnv): Purge | null {
  const purges = [cloudflare(env), webhook(env)].filter((purge) => purge !== null)
  if (purges.length === 0) return null
  return async (addresses) => {
    for (const purge of purges) await purge(addresses)
  }
}

function cloudflare({
  CLOUDFLARE_ZONE_ID: zone = '',
  CLOUDFLARE_API_TOKEN: token = '',
}: NodeJS.ProcessEnv): Purge | null {
  if (zone === '' && token === '') return null
  if (zone !== '' && token !== '') return cloudflarePurge({ zone, token })
  throw new UsageError('Cần cả hai biến môi trường CLOUDFLARE_ZONE_ID và CLOUDFLARE_API_TOKEN.')
}

function webhook({ BANTIN_PURGE_URL: url = '', BANTIN_PURGE_TOKEN: token = '' }: NodeJS.ProcessEnv): Purge | null {
  if (url === '') return null
  if (URL.canParse(url)) return webhookPurge({ url, token: token === '' ? null : token })
  throw new UsageError('Biến môi trường BANTIN_PURGE_URL không phải là một địa chỉ https://…')
}
