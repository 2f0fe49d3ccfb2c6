import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { parse } from 'yaml'
import { z } from 'zod'

import type { OracleCategory } from './oracle.ts'

const category: z.ZodType<OracleCategory> = z.lazy(() =>
  z.object({
    id: z.string(),
    name: z.string(),
    formerly: z.array(z.string()).optional(),
    children: z.array(category).optional(),
  }),
)

/** The categories that a bulletin's `site.yaml` declares. */
export function declaredCategories(root: string): readonly OracleCategory[] {
  const settings: unknown = parse(readFileSync(join(root, 'site.yaml'), 'utf8'))
  return z.object({ categories: z.array(category) }).parse(settings).categories
}
