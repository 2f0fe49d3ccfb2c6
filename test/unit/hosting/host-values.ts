import type { HostRules, Move } from '../../../src/hosting/host-rules.ts'
import { pagePolicy } from '../../../src/hosting/policy.ts'
import { secureHeaders } from '../../../src/hosting/secure-headers.ts'

/** The rules of a bulletin with a host to itself, in Vietnamese alone, with one former address and one that is gone. */
export function hostRules(fields: Partial<HostRules> = {}): HostRules {
  return {
    prefix: '/',
    headers: secureHeaders({
      policy: pagePolicy({ sheet: 'a{}', measurement: null }),
      isWholeHost: true,
      isMeasured: false,
    }),
    languages: [{ home: '/', lang: 'vi' }],
    moves: [{ from: '/2018/06/cu/', to: '/2018/06/moi/' }],
    gone: ['/2018/06/da-go/'],
    ...fields,
  }
}

/** Former addresses, as long as those of another system are. */
export function moves(count: number): readonly Move[] {
  return Array.from({ length: count }, (_, number) => ({
    from: `/vi/news/tin-tuc/tin-cu-${String(number).padStart(5, '0')}.html`,
    to: `/2018/06/tin-${String(number).padStart(5, '0')}/`,
  }))
}
