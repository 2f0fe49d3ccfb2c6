/** A file of the index, from the network or the browser's own store. */
export async function readFile(url: URL, isFresh: boolean): Promise<Uint8Array> {
  const response = await fetch(url, { cache: isFresh ? 'no-cache' : 'default' })
  if (!response.ok) throw new Error(url.href)
  return new Uint8Array(await response.arrayBuffer())
}
