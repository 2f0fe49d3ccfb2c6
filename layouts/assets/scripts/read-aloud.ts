import type { HelpWords } from '../../text/text.ts'
import { buttonLine } from './controls.ts'

/**
 * “Nghe bài viết” by a voice that lives on the reader's own device: one that does not would send the text to another
 * host. Without such a voice in the language of the page there is no button.
 */
export function offerReading(list: HTMLElement, { listen, stop }: HelpWords): void {
  const article = document.querySelector('article')
  if (article === null || document.querySelector('audio') !== null || !('speechSynthesis' in window)) return
  const { lang } = document.documentElement
  const place = (): void => {
    const voice = voiceOf(lang)
    if (voice === undefined) return
    speechSynthesis.onvoiceschanged = null
    list.prepend(buttonLine(listen, reader({ voice, article, words: { listen, stop } })))
  }
  // Browsers gather their voices after the page. Those of Safari 14 know no other way to be told.
  speechSynthesis.onvoiceschanged = place
  place()
  window.addEventListener('pagehide', () => {
    speechSynthesis.cancel()
  })
}

function voiceOf(lang: string): SpeechSynthesisVoice | undefined {
  const voices = speechSynthesis.getVoices().filter(({ localService }) => localService)
  return voices.find((voice) => voice.lang.slice(0, 2).toLowerCase() === lang.slice(0, 2))
}

interface Reading {
  readonly voice: SpeechSynthesisVoice
  readonly article: Element
  readonly words: { readonly listen: string; readonly stop: string }
}

/** Starts and stops. Each paragraph is an utterance of its own: some browsers fall silent in a long one. */
function reader({ voice, article, words }: Reading): (button: HTMLButtonElement) => void {
  return (button) => {
    const isReading = speechSynthesis.speaking
    speechSynthesis.cancel()
    button.textContent = isReading ? words.listen : words.stop
    if (isReading) return
    const parts = [...article.querySelectorAll('h1, header > .summary, .prose > *')]
    const utterances = parts.map(({ textContent }) => new SpeechSynthesisUtterance(textContent))
    for (const utterance of utterances) {
      utterance.voice = voice
      utterance.lang = voice.lang
      speechSynthesis.speak(utterance)
    }
    utterances.at(-1)?.addEventListener('end', () => {
      button.textContent = words.listen
    })
  }
}
