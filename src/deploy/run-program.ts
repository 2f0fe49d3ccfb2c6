import { spawn, spawnSync } from 'node:child_process'

import { hasCode } from '../domain/system-error.ts'
import { DeployError, TargetError, type TargetFault } from './target.ts'

/** A program of the system that carries files: rsync, rclone. */
export interface Program {
  readonly name: string
  /** What its last words mean; the first that fits counts. */
  readonly faults: readonly (readonly [words: RegExp, fault: TargetFault])[]
  /** What an exit code means when its words say nothing; others are not worth another attempt. */
  readonly passing: ReadonlySet<number>
}

export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a program to its end with what it reads. Its promise throws DeployError when the program is not installed. */
export type Run = (args: readonly string[], input?: string) => Promise<Ran>

/**
 * A way to run a program that, where the system can see to it, ends when this process does: one that goes on alone
 * would carry files of a deployment that was killed over those of the next.
 */
export function runnerOf({ name }: Program): Run {
  const [command = name, ...before] =
    spawnSync(TIED, [...TYING, name, '--version']).status === 0 ? [TIED, ...TYING, name] : []
  return (args, input = '') =>
    new Promise((resolve, reject) => {
      const child = spawn(command, [...before, ...args], { stdio: ['pipe', 'pipe', 'pipe'] })
      const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []]
      child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
      child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
      child.on('error', (error) => {
        reject(hasCode(error, 'ENOENT') ? notInstalled(name) : error)
      })
      child.on('close', (code) => {
        resolve({
          code: code ?? -1,
          stdout: Buffer.concat(stdout).toString(),
          stderr: Buffer.concat(stderr).toString(),
        })
      })
      // A program that ends before it has read all says itself why.
      child.stdin.on('error', () => undefined)
      child.stdin.end(input)
    })
}

/** Of util-linux, which every Debian has. */
const TIED = 'setpriv'

const TYING = ['--pdeathsig', 'TERM'] as const

function notInstalled(name: string): DeployError {
  return new DeployError('usage', `Máy này chưa có ${name}. Cài rồi chạy lại, ví dụ: sudo apt-get install ${name}`)
}

/** Names of files and addresses in what a program says: `401.json` is no answer of a server. */
const NAMED = /(?<=ERROR : )\S+(?=: )|"[^"]*"/gu

/** What a program that failed is told as: its last words, without what logs in. */
export function programError({ name, faults, passing }: Program, { code, stderr }: Ran): TargetError {
  const words = withoutSecrets(stderr.trim().split('\n').slice(-3).join(' · '))
  const said = stderr.replace(NAMED, '')
  const known = faults.find(([pattern]) => pattern.test(said))?.[1]
  return new TargetError(known ?? (passing.has(code) ? 'passing' : 'other'), `${name} ${String(code)}: ${words}`)
}

/** What of the options in a name of rclone's, `:webdav,url='…',pass=…:`, tells nothing that logs in. */
const OPEN = new Set(['endpoint', 'host', 'port', 'provider', 'region', 'url', 'vendor'])

const OPTION = /,([a-z_]+)=('(?:[^']|'')*'|"(?:[^"]|"")*"|[^,:\s]*)/gu

/** A text that names a target, without what logs in there. */
export function withoutSecrets(text: string): string {
  return text
    .replace(OPTION, (whole, option: string) => (OPEN.has(option) ? whole : `,${option}=***`))
    .replace(/:\/\/[^/@\s]+@/gu, '://***@')
}
