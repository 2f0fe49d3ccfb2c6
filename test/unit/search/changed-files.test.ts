import { expect, test } from 'vitest'

import type { Route } from '../../../src/routes/route.ts'
import { generatedBulletin } from '../../bench/generated-bulletin.ts'
import { bytesOf, searchFiles, type Written } from './libraries.ts'

/** Some 2,000 articles; the words are those of generated ones, the days are spread over nine years. */
const archive: readonly Written[] = [...generatedBulletin({ articles: 2000, seed: 1 })]
  .filter(({ path }) => path.endsWith('.md'))
  .map(({ text }, place) => ({
    slug: `tin-${String(place)}`,
    title: /title: (.*)/u.exec(text)?.[1] ?? 'Tin',
    text: text.split('---\n').slice(2).join(''),
    day: new Date(Date.UTC(2010, 0, 1 + Math.floor(place * 1.6))).toISOString().slice(0, 10),
  }))

const lastDay = archive.at(-1)?.day ?? ''
const text = 'Hội chợ trái cây ở Mường Ảng khai mạc, khách mua mận và đào.'

const published = new Map(searchFiles(archive).map((file) => [file.url, file]))

function isChanged(file: Route): boolean {
  const before = published.get(file.url)
  return before === undefined || !Buffer.from(bytesOf(before)).equals(bytesOf(file))
}

/** Files of the index that are planned otherwise than before, once the archive is another. */
function staleIn(written: readonly Written[]): readonly Route[] {
  return searchFiles(written).filter(({ url, fingerprint }) => published.get(url)?.fingerprint !== fingerprint)
}

test('a newest article makes 25 files of the index anew at most, all of its month', () => {
  const urls = staleIn([...archive, { slug: 'moi', title: 'Hội chợ', text, day: lastDay }]).map(({ url }) => url)
  expect(urls.length).toBeGreaterThan(0)
  expect(urls.length).toBeLessThanOrEqual(25)
  const month = lastDay.slice(0, 7).replace('-', '/')
  expect(urls.filter((url) => !/^\/tim-kiem\/(thang|tin\/MONTH)\//u.test(url.replace(month, 'MONTH')))).toEqual([])
})

test('a back-dated article changes few files', () => {
  const changed = staleIn([...archive, { slug: 'cu', title: 'Hội chợ', text, day: '2012-03-04' }]).filter(isChanged)
  expect(changed.length).toBeGreaterThan(1)
  expect(changed.length).toBeLessThan(60)
})

test('equal fingerprints mean equal bytes', () => {
  const edited = archive.map((written, place) => (place === 1995 ? { ...written, text: `${text} Sửa.` } : written))
  const stale = new Set(staleIn(edited).map(({ url }) => url))
  const same = searchFiles(edited).filter(({ url }) => !stale.has(url))
  expect(same.length).toBeGreaterThan(200)
  expect(same.filter(isChanged).map(({ url }) => url)).toEqual([])
})
