/** A button of the helps, as a line of their list. */
export function buttonLine(words: string, press: (button: HTMLButtonElement) => void): HTMLLIElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = words
  button.addEventListener('click', () => {
    press(button)
  })
  const line = document.createElement('li')
  line.append(button)
  return line
}

/** Says something in place of a button's words for a moment; screen readers say it too. */
export function say(button: HTMLButtonElement, words: string): void {
  if (button.firstElementChild !== null) return
  const usual = button.textContent
  const status = document.createElement('span')
  status.setAttribute('role', 'status')
  button.replaceChildren(status)
  status.textContent = words
  setTimeout(() => {
    button.textContent = usual
  }, 3000)
}
