import { statSync } from 'node:fs'

import { digestOf } from '../domain/digest.ts'
import type { Layouts } from '../eleventy/layouts.ts'
import { type PlannedSite, planSite } from '../routes/plan-site.ts'
import { engineDigest } from './engine.ts'
import type { Options } from './options.ts'
import type { Progress } from './progress.ts'
import { UsageError } from './usage-error.ts'

/** The bulletin that the options name, read and planned. */
export async function readSite(
  { root, baseUrl, now }: Options,
  { layouts, preview, progress }: { readonly layouts: Layouts; readonly preview: boolean; readonly progress: Progress },
): Promise<PlannedSite> {
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new UsageError(`Không có thư mục “${root}”. Sửa lại --root.`)
  }
  return planSite({
    root,
    baseUrl,
    view: { now, preview },
    code: digestOf([engineDigest(), layouts.digest]),
    onProgress: (done, total) => {
      progress('Đọc bài', done, total)
    },
  })
}
