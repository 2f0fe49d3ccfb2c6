/** A button of the helps, as a line of their list. */
export function buttonLine(words: string, press: (button: HTMLButtonElement) => void): HTMLLIElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = words
  button.addEventListener('click', () => {
    press(button)
  })
  // There before it says anything, or screen readers would not.
  const status = document.createElement('span')
  status.setAttribute('role', 'status')
  status.className = 'unseen'
  const line = document.createElement('li')
  line.append(button, status)
  return line
}

/** Says something in place of a button's words for a moment, and beside it for screen readers. */
export function say(button: HTMLButtonElement, words: string): void {
  const status = button.nextElementSibling
  if (status === null || status.textContent !== '') return
  const usual = button.textContent
  button.textContent = words
  status.textContent = words
  setTimeout(() => {
    button.textContent = usual
    status.textContent = ''
  }, 3000)
}
