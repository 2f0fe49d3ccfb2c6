/** Saves the page as one file that needs no network: pictures in it, addresses whole, nothing that runs. */
export async function savePage(name: string): Promise<void> {
  // In a document that nobody sees nothing is fetched and no policy speaks while the copy is changed.
  const copy = document.implementation.createHTMLDocument().importNode(document.documentElement, true)
  // The policy forbids pictures inside a page; notices end, and a form leads nowhere from a file.
  const gone = 'script, source, form, .helps, .late, [rel=manifest], [rel=icon], [http-equiv]'
  for (const part of copy.querySelectorAll(gone)) {
    if (part.parentElement?.tagName !== 'AUDIO' && part.parentElement?.tagName !== 'VIDEO') part.remove()
  }
  for (const link of copy.querySelectorAll('[href]:not([href^="#"])')) whole(link, 'href')
  for (const film of copy.querySelectorAll('[poster]')) whole(film, 'poster')
  for (const media of copy.querySelectorAll('[src]')) whole(media, 'src')
  const shown = [...document.images].map(({ currentSrc, src }) => (currentSrc === '' ? src : currentSrc))
  await Promise.all([...copy.querySelectorAll('img')].map((picture, place) => inline(picture, shown[place] ?? '')))
  download(new Blob([`<!doctype html>\n${copy.outerHTML}`], { type: 'text/html' }), name)
}

/** Writes an address whole, as a link of the page has it: a saved page lies elsewhere. */
function whole(element: Element, name: string): void {
  const link = document.createElement('a')
  link.href = element.getAttribute(name) ?? ''
  element.setAttribute(name, link.href)
}

async function inline(picture: HTMLImageElement, address: string): Promise<void> {
  picture.removeAttribute('srcset')
  picture.removeAttribute('loading')
  try {
    picture.src = await dataUrl(await (await fetch(address)).blob())
  } catch {
    // A picture that cannot be had stays a link to where it is.
    picture.src = address
  }
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => {
      resolve(typeof reader.result === 'string' ? reader.result : '')
    })
    reader.addEventListener('error', () => {
      reject(new Error('Not read'))
    })
    reader.readAsDataURL(blob)
  })
}

function download(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => {
    URL.revokeObjectURL(link.href)
  }, 60_000)
}
