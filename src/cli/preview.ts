import { join } from 'node:path'

import { hasErrors, type Problem } from '../domain/problem.ts'
import { prefixOf } from '../domain/site.ts'
import { failureOf } from './failure.ts'
import { inTurn } from './in-turn.ts'
import { changedBulletin, type KnownBulletin, readBulletin } from './known-bulletin.ts'
import type { Options } from './options.ts'
import { type PageMaker, pageMaker } from './page-maker.ts'
import { printProblems } from './print-problems.ts'
import { failurePage, problemsPage } from './problem-page.ts'
import type { Terminal } from './terminal.ts'

export interface PreviewOptions extends Options {
  /** Whether `now` stands still; else the preview goes by the clock. */
  readonly isNowFixed: boolean
}

/** A bulletin held in memory, drafts and future items included, whose pages are made when they are asked for. */
export interface Preview {
  /** Prefix of every address. */
  readonly prefix: () => string
  /** Files that the bulletin's layouts import from elsewhere. */
  readonly imported: () => readonly string[]
  /**
   * Takes in what changed on the disk, and tells what is wrong instead of failing.
   *
   * @param files absolute; without any, only the clock has moved.
   * @returns false when none of them belongs to the bulletin.
   */
  update(files: readonly string[]): Promise<boolean>
  /**
   * Brings the file of a URL up to date.
   *
   * @returns the page to show instead when something is wrong, else null.
   */
  prepare(url: string): Promise<string | null>
}

interface State {
  /** Null after a failure: then all is read again. */
  readonly known: KnownBulletin | null
  /** The page to show instead of any other; null when all is well. */
  readonly trouble: string | null
  readonly prefix: string
}

const UNREAD: State = { known: null, trouble: null, prefix: '/' }

/** @param options with the folder of the preview for `out`. */
export async function openPreview(options: PreviewOptions, terminal: Terminal): Promise<Preview> {
  const maker = pageMaker(options)
  const turn = inTurn()
  let state = UNREAD
  const update = (files: readonly string[]): Promise<boolean> =>
    turn(async () => {
      const next = await stateAfter(state, files, { options, terminal })
      if (next === state) return false
      if (next.known?.hasSamePages !== true) await maker.clear()
      state = next
      return true
    })
  await update([])
  return {
    prefix: () => state.prefix,
    imported: () => state.known?.workspace.layouts.imported ?? [],
    update,
    async prepare(url) {
      const due = state.known?.site.due ?? null
      if (due !== null && nowOf(options) >= due) await update([])
      return prepared(url, await turn(() => Promise.resolve(state)), { maker, terminal })
    },
  }
}

interface Setting {
  readonly options: PreviewOptions
  readonly terminal: Terminal
}

async function stateAfter(state: State, files: readonly string[], { options, terminal }: Setting): Promise<State> {
  const started = performance.now()
  try {
    const setting = { options: { ...options, now: nowOf(options) }, terminal }
    const known =
      state.known === null
        ? await readBulletin(setting.options, terminal)
        : await changedBulletin(state.known, files, setting)
    if (known === null) return state
    const { problems, site } = known.site
    const isNews = ({ severity, file }: Problem): boolean =>
      state.known === null || severity === 'error' || files.includes(join(options.root, file))
    terminal.tell(printProblems(problems.filter(isNews), { format: options.format, summary: null }))
    terminal.tell(`Đã đọc xong, ${String(Math.round(performance.now() - started))} ms.`)
    return { known, trouble: hasErrors(problems) ? problemsPage(problems) : null, prefix: prefixOf(site) }
  } catch (error) {
    return { ...state, known: null, trouble: tellFailure(error, terminal) }
  }
}

function nowOf({ now, isNowFixed }: PreviewOptions): number {
  return isNowFixed ? now : Date.now()
}

async function prepared(
  url: string,
  { known, trouble }: State,
  { maker, terminal }: { readonly maker: PageMaker; readonly terminal: Terminal },
): Promise<string | null> {
  if (known === null || trouble !== null) return trouble
  try {
    for (const address of [url, `${url}/`, NOT_FOUND]) if (await maker.make(address, known)) break
    return null
  } catch (error) {
    return tellFailure(error, terminal)
  }
}

const NOT_FOUND = '/404.html'

/** Tells a failure on the terminal, and returns the page that tells it. */
function tellFailure(error: unknown, terminal: Terminal): string {
  const { message } = failureOf(error)
  terminal.tell(message)
  return failurePage(message)
}
