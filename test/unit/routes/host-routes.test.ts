import { describe, expect, test } from 'vitest'

import { anArticle, aSite } from '../domain-values.ts'
import { aPlan, textAt } from './plans.ts'

const MOVED = anArticle({ path: 'articles/moi.md', aliases: ['/2018/06/cu/'] })

function urls(site: Parameters<typeof aSite>[0]): readonly string[] {
  return aPlan([MOVED], { site: aSite(site) }).routes.map(({ url }) => url)
}

describe('a former address', () => {
  test('has a small page on every host, also where the server leads on by itself', () => {
    for (const host of [null, 'nginx', 'apache', 'cloudflare', 'github'] as const) {
      expect(urls({ host })).toContain('/2018/06/cu/')
    }
  })

  test('has none on GitLab Pages, which would not look at its rule then', () => {
    expect(urls({ host: 'gitlab' })).not.toContain('/2018/06/cu/')
    expect(urls({ host: 'gitlab' })).toContain('/_redirects')
  })

  test('leads from path to path, with the prefix of the bulletin', () => {
    const site = aSite({ host: 'nginx', baseUrl: 'https://host/ban-tin/' })
    expect(textAt(aPlan([MOVED], { site }), '/_host/nginx/moved.map')).toEqual({
      kind: 'asset',
      content: `/ban-tin/2018/06/cu/ /ban-tin${MOVED.url};\n`,
    })
  })
})

describe('what was withdrawn', () => {
  test('is told to the host, and has a page that says so', () => {
    const site = aSite({ host: 'nginx', withdrawn: ['/2018/06/da-go/'] })
    const plan = aPlan([MOVED], { site })
    expect(textAt(plan, '/_host/nginx/moved.map')).toMatchObject({
      content: `/2018/06/cu/ ${MOVED.url};\n/2018/06/da-go/ gone;\n`,
    })
    expect(plan.routes.map(({ url, kind }) => [url, kind])).toContainEqual(['/410.html', 'gone'])
  })

  test('needs no page as long as nothing was', () => {
    expect(urls({ host: 'nginx' })).not.toContain('/410.html')
  })
})
