/**
 * True inside the browser of a chat or social app: printing and saving exist there by name, and do nothing. Such views
 * give themselves away on Android by `wv`, on iOS by the missing `Safari`, elsewhere by the app's own name.
 */
export function isInApp(agent: string): boolean {
  const isAppleView = /iPhone|iPad|iPod/u.test(agent) && !/Safari\//u.test(agent)
  return isAppleView || /; wv\)|FBA[NV]|Instagram|Zalo|Line\/|MicroMessenger|TikTok|BytedanceWebview/u.test(agent)
}
