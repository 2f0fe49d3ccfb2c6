import { type Crew, crewOf } from '../eleventy/crew.ts'
import type { Options } from './options.ts'
import { pictureCareOf } from './workspace.ts'

/** Does work with as many threads besides this one as the options allow; null for none. They are gone after it. */
export async function withCrew<T>(
  { jobs, root, baseUrl, without }: Options,
  work: (crew: Crew | null) => Promise<T>,
): Promise<T> {
  if (jobs === 1) return work(null)
  const crew = crewOf(jobs - 1, { root, baseUrl, pictureCare: pictureCareOf(without) })
  try {
    return await work(crew)
  } finally {
    await crew.dismiss()
  }
}
