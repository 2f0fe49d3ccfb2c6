import { enHelps } from '../../text/en.ts'
import type { HelpWords } from '../../text/text.ts'
import { viHelps } from '../../text/vi.ts'
import { buttonLine, say } from './controls.ts'
import { isInApp } from './in-app.ts'
import { offerReading } from './read-aloud.ts'
import { savePage } from './save-page.ts'
import { chooseSize, chosenSize } from './text-size.ts'

/** Adds the controls that need a script to the helps of an article: only those that this browser can do. */
export function offerHelps(): void {
  const helps = document.querySelector<HTMLElement>('.helps')
  const list = helps?.querySelector('ul')
  if (helps == null || list == null) return
  const words = document.documentElement.lang === 'en' ? enHelps : viHelps
  const href = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href
  if (canShare()) list.prepend(buttonLine(words.share, share))
  if ('clipboard' in navigator) list.prepend(buttonLine(words.copy, (button) => void copy(button, words.copied)))
  offerPaper(list, words)
  offerReading(list, words)
  list.before(sizeChoice(words))

  function share(): void {
    // A reader who closes the sheet of apps has changed his mind: no failure.
    navigator.share({ title: document.title, url: href }).catch(() => null)
  }

  async function copy(button: HTMLButtonElement, done: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(href)
      say(button, done)
    } catch {
      prompt(button.textContent, href)
    }
  }
}

function canShare(): boolean {
  return 'share' in navigator
}

/** Printing and saving, which do nothing inside apps: there the plain link to save goes too. */
function offerPaper(list: HTMLElement, words: HelpWords): void {
  const save = list.querySelector<HTMLAnchorElement>('a[download]')
  if (isInApp(navigator.userAgent)) {
    save?.closest('li')?.remove()
    return
  }
  save?.addEventListener('click', (event) => {
    event.preventDefault()
    void savePage(save.download)
  })
  if ('print' in window) {
    list.prepend(
      buttonLine(words.print, () => {
        print()
      }),
    )
  }
}

/** “Cỡ chữ: Nhỏ · Vừa · Lớn”. */
function sizeChoice(words: HelpWords): HTMLElement {
  const group = document.createElement('ul')
  group.className = 'chips'
  const sizes = Object.entries(words.sizes)
  const lines = sizes.map(([size, said]) =>
    buttonLine(said, () => {
      chooseSize(size)
      mark()
    }),
  )
  const name = document.createElement('li')
  name.textContent = `${words.textSize}:`
  group.append(name, ...lines)
  mark()
  return group

  function mark(): void {
    lines.forEach((line, place) => {
      line.firstElementChild?.setAttribute('aria-pressed', String(sizes[place]?.[0] === chosenSize()))
    })
  }
}
