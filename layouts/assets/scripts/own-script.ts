/** What the page tells its script: data attributes of the element that asked for it. */
export function told(name: 'alerts' | 'worker'): string | undefined {
  return document.querySelector<HTMLElement>(`script[data-${name}]`)?.dataset[name]
}
