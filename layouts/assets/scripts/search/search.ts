import { type Answer, answer } from '../../../../src/search/query/answer.ts'
import { type Library, openLibrary } from '../../../../src/search/query/library.ts'
import type { Suggest } from '../../../../src/search/query/suggest.ts'
import { fields, fillForm, formOf, wishOf } from './form.ts'
import { element, said } from './page-element.ts'
import { readFile } from './read-file.ts'
import { showAnswer, showFailure, showStatus } from './show.ts'

/** Results that are shown at first, and more at each press of the button. */
const STEP = 10

const form = formOf()
const shelf = { library: opened(), isAnew: false }
/** Which question is being answered: an answer to an older one is not shown. */
const turn = { current: 0 }

form.hidden = false
form.addEventListener('submit', (event) => {
  event.preventDefault()
  go(fields(form))
})
form.addEventListener('change', (event) => {
  if (event.target !== element('search_q')) go(fields(form))
})
window.addEventListener('popstate', open)
form.addEventListener('input', () => void help())
// An address that asks nothing leaves the form as it is: a reader may have begun to type before this script came.
if (location.search) open()

function opened(): Library {
  return openLibrary((path, isFresh) => readFile(new URL(path, form.action), isFresh))
}

/** A script that helps: when it cannot be had, the page says nothing. */
function help(): Promise<unknown> {
  return import(element('search_list').dataset['script'] ?? '').catch(() => null)
}

async function suggest(...asked: Parameters<Suggest>): Promise<string | null> {
  const helper = await help()
  return canSuggest(helper) ? await helper.didYouMean(...asked) : null
}

/** Null is what failed to come. */
function canSuggest(helper: unknown): helper is { readonly didYouMean: Suggest } {
  return helper !== null
}

/** Answers the address of the page. */
function open(): void {
  fillForm(form, location.search)
  void show(STEP)
}

/** Asks anew, at an address of its own. */
function go(query: string): void {
  if (query !== location.search) history.pushState(null, '', location.pathname + query)
  fillForm(form, query)
  void show(STEP)
}

async function show(count: number): Promise<void> {
  turn.current += 1
  const own = turn.current
  const wish = wishOf(location.search, count)
  if (wish === null) {
    showStatus('')
    return
  }
  showStatus(said('searching'))
  try {
    const found: Answer = await answer(wish, shelf.library, suggest)
    if (own !== turn.current) return
    shelf.isAnew = false
    showAnswer(found, askFor)
    const more = element('search_more')
    more.hidden = found.total <= found.results.length
    more.onclick = () => void show(count + STEP)
  } catch {
    if (own !== turn.current) return
    showFailure(() => {
      // What failed may have been built anew meanwhile: then nothing of the old index fits, or not even this script.
      if (shelf.isAnew) {
        location.reload()
        return
      }
      shelf.library = opened()
      shelf.isAnew = true
      void show(count)
    })
  }
}

/** The address of another text under the same filters. */
function askFor(text: string): string {
  const query = new URLSearchParams(location.search)
  query.set('q', text)
  return `?${query.toString()}`
}
