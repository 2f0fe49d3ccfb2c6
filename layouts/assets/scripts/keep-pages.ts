import { told } from './own-script.ts'

/** Lets the service worker keep the pages that are visited, for when there is no network. */
export function keepPages(): void {
  const worker = told('worker')
  // Browsers without a secure connection or in a private window have no workers, and a failure costs the reader nothing.
  if (worker !== undefined && 'serviceWorker' in navigator) navigator.serviceWorker.register(worker).catch(() => null)
}
