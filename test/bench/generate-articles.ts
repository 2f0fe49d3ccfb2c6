import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'

import { generatedBulletin } from './generated-bulletin.ts'

/** `node --import tsx test/bench/generate-articles.ts --articles 20000 --out DIR [--seed 1]` */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
  },
})

if (values.out === undefined) throw new Error('Say where to: --out DIR')
const { out } = values
for (const { path, text } of generatedBulletin({ articles: Number(values.articles), seed: Number(values.seed) })) {
  mkdirSync(dirname(join(out, path)), { recursive: true })
  writeFileSync(join(out, path), text)
}
console.log(`${values.articles} articles in ${out}`)
