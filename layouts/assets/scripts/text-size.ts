/** Sizes of the text, by the name under which the choice is kept. */
const SIZES: Readonly<Record<string, string>> = { small: '87.5%', medium: '', large: '125%' }

const KEY = 'bantin-text'

/** Puts the size that the reader has chosen, on this page or on another. */
export function applyTextSize(): void {
  document.documentElement.style.fontSize = SIZES[chosenSize()] ?? ''
}

/** `small`, `medium` or `large`. */
export function chosenSize(): string {
  try {
    return localStorage.getItem(KEY) ?? 'medium'
  } catch {
    // Storage may be forbidden; the choice then holds for one page.
    return document.documentElement.dataset.text ?? 'medium'
  }
}

export function chooseSize(size: string): void {
  document.documentElement.dataset.text = size
  try {
    localStorage.setItem(KEY, size)
  } catch {
    // See `chosenSize()`.
  }
  applyTextSize()
}
