import type { Moment } from '../../../src/domain/moment.ts'
import type { FetchedAlert, FetchedAlerts } from '../../../src/routes/props.ts'
import { alertName } from '../../components/alerts/alert-name.ts'
import { enAlerts } from '../../text/en.ts'
import { viAlerts } from '../../text/vi.ts'
import type { AlertWords } from '../../text/text.ts'
import { told } from './own-script.ts'

/** Shows urgent notices on pages that do not hold them, and takes each away at its end. */
export async function showAlerts(): Promise<void> {
  const address = told('alerts')
  if (address !== undefined) await fetchAlerts(address)
  for (const box of document.querySelectorAll<HTMLElement>('.alerts > div')) endAt(box)
}

/** Milliseconds that a timer can wait. */
const LONGEST = 2 ** 31 - 1

function endAt(box: HTMLElement): void {
  const left = Date.parse(box.dataset.until ?? '') - Date.now()
  if (left <= 0) remove(box)
  else if (left < LONGEST) setTimeout(remove, left, box)
}

function remove(box: HTMLElement): void {
  const section = box.parentElement
  box.remove()
  if (section?.querySelector('[data-until]') === null) section.remove()
}

async function fetchAlerts(address: string): Promise<void> {
  const { alerts, all } = await alertsAt(address)
  const gone = closed()
  const live = alerts.filter((alert) => momentOf(alert.until).instant > Date.now() && !gone.includes(keyOf(alert)))
  if (live.length === 0) return
  const words = document.documentElement.lang === 'en' ? enAlerts : viAlerts
  const section = make('section', 'alerts late', ...live.map((alert) => alertBox(alert, words)))
  if (all !== undefined) section.append(make('div', '', link(all, words.all)))
  section.setAttribute('aria-label', words.name)
  lay(section, words.close, () => {
    close([...gone, ...live.map(keyOf)])
  })
}

/** A notice that says something else is another. */
function keyOf(alert: FetchedAlert): string {
  return JSON.stringify(alert)
}

/** @param written as `FetchedAlert` has it. */
function momentOf(written: string): Moment {
  const isDay = written.length === 10
  const iso = isDay ? `${written}T23:59:59+07:00` : written
  return { instant: Date.parse(iso), iso, day: iso.slice(0, 10), time: isDay ? null : iso.slice(11, 16) }
}

/** Lays notices over the end of the screen: what the reader reads already must not move. */
function lay(section: HTMLElement, words: string, onClose: () => void): void {
  const button = make('button', '', words)
  button.addEventListener('click', () => {
    onClose()
    section.remove()
    // Who goes by keyboard does not begin anew at the head of the page.
    const main = document.querySelector('main')
    main?.setAttribute('tabindex', '-1')
    main?.focus({ preventScroll: true })
  })
  section.prepend(button)
  document.querySelector('.masthead')?.before(section)
  // Whatever its height becomes, none once it is away.
  new ResizeObserver(() => {
    makeRoom(`${String(section.offsetHeight)}px`)
  }).observe(section)
}

/** What the keyboard reaches is scrolled to above notices, and the page ends above them. */
function makeRoom(height: string): void {
  document.documentElement.style.scrollPaddingBottom = height
  document.body.style.paddingBottom = height
}

const CLOSED = 'bantin-closed'

/** Keys of the notices that the reader has closed: they stay so until the window is. */
function closed(): readonly unknown[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(CLOSED) ?? '[]')
    return Array.isArray(kept) ? kept : []
  } catch {
    // Storage may be forbidden: notices then come back on the next page.
    return []
  }
}

function close(keys: readonly unknown[]): void {
  try {
    sessionStorage.setItem(CLOSED, JSON.stringify(keys))
  } catch {
    // As above.
  }
}

const NONE: FetchedAlerts = { alerts: [] }

async function alertsAt(address: string): Promise<FetchedAlerts> {
  try {
    const answer = await fetch(address)
    const found: unknown = await answer.json()
    return isAlerts(found) ? found : NONE
  } catch {
    // Without a network there is nothing new to tell.
    return NONE
  }
}

function isAlerts(found: unknown): found is FetchedAlerts {
  return typeof found === 'object' && found !== null && 'alerts' in found && Array.isArray(found.alerts)
}

function alertBox(alert: FetchedAlert, words: AlertWords): HTMLElement {
  const { level, text, until, href } = alert
  const ends = momentOf(until)
  const time = make('time', '', words.until(ends))
  time.setAttribute('datetime', until)
  const box = make(
    ...(['div', level] as const),
    make('p', '', make('b', '', alertName(alert, words)), ` ${text ?? ''}`),
    make('p', '', placesOf(alert, words), time, ...(href === null ? [] : ['. ', link(href, words.more)])),
  )
  box.dataset.until = ends.iso
  // It comes late: screen readers say it at once.
  box.setAttribute('role', 'alert')
  return box
}

function placesOf({ localities, others }: FetchedAlert, words: AlertWords): string {
  const names = localities.join(', ')
  const places = others === 0 ? names : names + words.others(others, names !== '')
  return places === '' ? '' : `${places}. `
}

function link(href: string, words: string): HTMLElement {
  const made = make('a', '', words)
  made.setAttribute('href', href)
  return made
}

function make(tag: string, name: string, ...inside: readonly (string | Node)[]): HTMLElement {
  const made = document.createElement(tag)
  if (name !== '') made.className = name
  made.append(...inside)
  return made
}
