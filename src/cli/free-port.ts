import { once } from 'node:events'
import { createServer } from 'node:net'

import { hasCode } from '../domain/system-error.ts'
import { UsageError } from './usage-error.ts'

/** Ports to try, the wanted one and those after it. */
const TRIES = 10

/**
 * The first port from the wanted one on that no other program uses.
 *
 * @throws UsageError when there is none nearby.
 */
export async function freePort(wanted: number): Promise<number> {
  const last = Math.min(wanted + TRIES - 1, 65_535)
  for (let port = wanted; port <= last; port += 1) if (await isFree(port)) return port
  throw new UsageError(
    `Các cổng từ ${String(wanted)} đến ${String(last)} đều đang được dùng. Chọn cổng khác bằng --port.`,
  )
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer()
  try {
    server.listen({ port })
    await once(server, 'listening')
    return true
  } catch (error) {
    if (hasCode(error, 'EADDRINUSE')) return false
    throw error
  } finally {
    server.close()
  }
}
