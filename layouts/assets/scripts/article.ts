import { offerHelps } from './helps.ts'

/** What runs on the page of an article besides `page.ts`: no other page has these helps. */
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', offerHelps)
else offerHelps()
