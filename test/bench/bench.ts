import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { contestIn } from './contest.ts'
import { type Save, savesIn } from './dev.ts'
import { benchOptions } from './options.ts'
import { report } from './report.ts'
import { ASIDE, resetLayout, run } from './run.ts'

/** `npm run bench -- --articles 20000`: see README.md beside this file. */
const options = benchOptions(process.argv.slice(2))
const folder = options.folder === null ? mkdtempSync(join(tmpdir(), 'bantin-bench-')) : resolve(options.folder)
mkdirSync(folder, { recursive: true })

console.error(`${String(options.articles)} articles in ${folder}`)
const contest = contestIn(folder, options)
const { tools, articles, without } = contest
const results = run(contest, {
  rounds: options.rounds,
  steps: ['full', ...options.steps.filter((step) => step !== 'full' && step !== 'dev')],
  tell: ({ tool, step, measure: { cpu, wall, peak } }) => {
    console.error(`${step} ${tool}: ${cpu.toFixed(2)} s CPU, ${wall.toFixed(2)} s, ${(peak / 1e6).toFixed(0)} MB`)
  },
})
const saves: Save[] = []
const [middle] = articles.slice(articles.length >> 1)
for (const [place, tool] of options.steps.includes('dev') ? tools.entries() : []) {
  if (middle === undefined) continue
  resetLayout(tool)
  const tell = ({ wall, cpu }: Save): void => {
    console.error(`dev ${tool.name}: ${cpu.toFixed(2)} s CPU, ${wall.toFixed(2)} s`)
  }
  saves.push(...(await savesIn(tool, middle, { port: 18_080 + place, saves: options.saves, tell })))
}
const text = report({ options, without, tools, results, saves })
console.log(text)
if (options.report !== null) writeFileSync(options.report, text)
rmSync(options.folder === null ? folder : join(folder, ASIDE), { recursive: true })
