import { expect, test } from 'vitest'

import { buildSite } from '../sites/build-site.ts'
import { copyOf, killBuild, replacing, timeOf } from '../sites/killed-build.ts'
import { differences } from '../sites/published-site.ts'

/** Moments of a build at which it is killed, as shares of the time that it takes; pages are moved near its end. */
const MOMENTS = [0.2, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.98]

const site = await replacing(400)
const duration = await timeOf(site)

test.each(MOMENTS)('a build killed after %d of its time is made right by the next', async (share) => {
  const out = copyOf(site.published)
  await killBuild({ root: site.root, out }, share * duration)
  await buildSite({ root: site.root, out })
  expect(differences(out, site.wanted)).toEqual([])
})
