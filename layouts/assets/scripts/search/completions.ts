import { completionsOf } from '../../../../src/search/query/completions.ts'

/**
 * Completes what is being typed, and tells what may have been meant. A script of its own: the one that answers fetches
 * it once something is typed, or nothing is found.
 */
export { didYouMean } from '../../../../src/search/query/suggest.ts'

const field = document.querySelector<HTMLInputElement>('#search_q')
if (field !== null) void start(field)

async function start(field: HTMLInputElement): Promise<void> {
  const syllables = await syllablesFor(field)
  const complete = (): void => {
    const texts = completionsOf(field.value, syllables)
    document.querySelector('#search_list')?.replaceChildren(...texts.map((text) => new Option(text, text)))
  }
  field.addEventListener('input', complete)
  complete()
}

/** A help: when it cannot be had, the page says nothing. */
async function syllablesFor({ form }: HTMLInputElement): Promise<readonly string[]> {
  const told: unknown = await fetch(new URL('am-tiet.json', form?.action))
    .then((response) => response.json())
    .catch(() => null)
  return Array.isArray(told) ? told.map(String) : []
}
