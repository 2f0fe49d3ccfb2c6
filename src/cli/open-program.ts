import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Script } from 'node:vm'

import type { Opened } from '../content/file-reader.ts'
import { digest } from '../domain/digest.ts'
import { lazy } from '../domain/lazy.ts'
import { isMissing } from '../domain/system-error.ts'
import type { ReadingWork } from '../eleventy/crew.ts'
import type { GatheredPass } from '../eleventy/pass.ts'
import type { Printed } from '../press/order.ts'

/** What `compile.ts` makes one script of. */
export interface Program {
  /** The command line. */
  readonly main: () => Promise<void>
  /** What a worker thread does: one pass at a time. */
  readonly renderWorker: (pass: GatheredPass) => Promise<readonly Printed[]>
  /** The other thing that it does: it reads the files that it is given. */
  readonly readWorker: (work: ReadingWork) => Promise<readonly Opened[]>
}

/** A script of its own, opened when something is to be rendered. */
export const ELEVENTY = '@11ty/eleventy'

export interface OpenedProgram extends Program {
  /** Keeps beside the scripts what V8 has compiled of them until now: most of what a start costs. */
  readonly keep: () => void
}

/** Does something under the flags of V8 for which code is kept. */
export type UnderFlags = <T>(work: () => T) => T

/**
 * Opens the program.
 *
 * @param folder in which `compile.ts` put it.
 */
export function openProgram(folder: string, underFlags: UnderFlags): OpenedProgram {
  const scripts: OpenedScript[] = []
  const open = (name: string): unknown => {
    const script = openScript(join(folder, name), { load, underFlags })
    scripts.push(script)
    return script.exports
  }
  const eleventy = lazy(() => open('eleventy'))
  const load: Load = (specifier) => (specifier === ELEVENTY ? Promise.resolve(eleventy()) : import(specifier))
  const program = open('program')
  if (!isProgram(program)) throw new Error(`Not the program: ${folder}`)
  return {
    ...program,
    keep() {
      for (const { keep } of scripts) keep()
    },
  }
}

function isProgram(value: unknown): value is Program {
  return typeof value === 'object' && value !== null && 'main' in value && 'renderWorker' in value
}

/** Imports a module. A script that V8 takes from what was kept cannot do so by itself. */
type Load = (specifier: string) => Promise<unknown>

/** The name by which scripts call it. */
export const LOAD = 'bantinImport'

/** Of a CommonJS module, and that one. */
const PARAMETERS = ['exports', 'require', 'module', '__filename', '__dirname', LOAD]

interface Opening {
  readonly load: Load
  readonly underFlags: UnderFlags
}

interface OpenedScript {
  readonly exports: unknown
  readonly keep: () => void
}

/** @param file without its ending: `.cjs` is the script, `.code` what V8 compiled of it. */
function openScript(file: string, { load, underFlags }: Opening): OpenedScript {
  const filename = `${file}.cjs`
  const source = readFileSync(filename)
  const kept = keptCode(file, source)
  const code = `(function (${PARAMETERS.join(', ')}) {${source.toString('utf8')}})`
  const script = underFlags(() => new Script(code, { filename, ...(kept === null ? {} : { cachedData: kept }) }))
  const run: unknown = script.runInThisContext()
  const module: { exports: unknown } = { exports: {} }
  if (!isRun(run)) throw new Error(`No script: ${filename}`)
  run(module.exports, createRequire(filename), module, filename, dirname(filename), load)
  return {
    exports: module.exports,
    keep() {
      const compiled = underFlags(() => script.createCachedData())
      writeFileSync(`${file}.code`, Buffer.concat([Buffer.from(digest(source)), compiled]))
    },
  }
}

type Run = (...values: readonly unknown[]) => void

function isRun(value: unknown): value is Run {
  return typeof value === 'function'
}

/** Characters of the digest of the script at the head of what is kept: V8 itself compares lengths only. */
const DIGITS = 64

/** Null when nothing is kept of this script. What another version of Node kept, or under other flags, V8 passes over. */
function keptCode(file: string, source: Buffer): Buffer | null {
  try {
    const kept = readFileSync(`${file}.code`)
    return kept.toString('latin1', 0, DIGITS) === digest(source) ? kept.subarray(DIGITS) : null
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}
