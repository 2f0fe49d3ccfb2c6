import { showAlerts } from './alerts.ts'
import { keepPages } from './keep-pages.ts'
import { applyTextSize } from './text-size.ts'

/** What runs on every page. The page is complete without it. */
applyTextSize()
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start)
else start()

function start(): void {
  void showAlerts()
  keepPages()
}
