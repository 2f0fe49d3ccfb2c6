import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

import type { SocialCardProps } from '../routes/route.ts'
import { CARD_SIZE } from '../routes/social-cards.ts'

/** Draws the card of a link as a PNG: the fonts are Bantin's own, so that it is the same on every machine. */
export async function drawCard(card: SocialCardProps): Promise<Buffer> {
  const { default: satori } = await import('satori')
  const { Resvg } = await import('@resvg/resvg-js')
  const svg = await satori(faceOf(card), { ...CARD_SIZE, fonts: fonts() })
  return Buffer.from(new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng())
}

/** Parts of one typeface: a letter is taken from the first that has it. */
const ALPHABETS = ['latin', 'vietnamese', 'latin-ext'] as const

function fonts() {
  const require = createRequire(import.meta.url)
  const folder = join(dirname(require.resolve('@fontsource/be-vietnam-pro/LICENSE')), 'files')
  return ALPHABETS.flatMap((alphabet) =>
    ([400, 700] as const).map((weight) => ({
      name: alphabet,
      weight,
      style: 'normal' as const,
      data: readFileSync(join(folder, `be-vietnam-pro-${alphabet}-${String(weight)}-normal.woff`)),
    })),
  )
}

const PAPER = '#ffffff'
const INK = '#1c1815'
const SOFT = '#5b524a'

/** Longest title, in characters, at each size; a longer one is cut. */
const TITLE_SIZES = [
  { most: 50, size: 76 },
  { most: 90, size: 64 },
  { most: 140, size: 54 },
  { most: 200, size: 46 },
] as const

interface Box {
  readonly type: 'div'
  readonly props: { readonly style: Readonly<Record<string, string | number>>; readonly children: Content }
}
type Content = string | readonly Box[]

function box(style: Box['props']['style'], children: Content): Box {
  return { type: 'div', props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children } }
}

function faceOf({ title, siteName, line, accent }: SocialCardProps): Box {
  const { size } = TITLE_SIZES.find(({ most }) => title.length <= most) ?? { size: 46 }
  const column = { flexDirection: 'column', width: '100%', height: '100%' } as const
  return box(
    { ...column, backgroundColor: PAPER, borderTop: `24px solid ${accent}`, fontFamily: ALPHABETS.join(', ') },
    [
      box({ ...column, padding: '52px 72px 56px', justifyContent: 'space-between' }, [
        box({ color: accent, fontSize: 34, fontWeight: 700, lineHeight: 1.4 }, siteName),
        box({ color: INK, fontSize: size, fontWeight: 700, lineHeight: 1.34 }, cut(title, 200)),
        box({ color: SOFT, fontSize: 32, lineHeight: 1.4 }, cut(line, 110)),
      ]),
    ],
  )
}

/** At most so many characters, cut between words. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text
  const start = text.slice(0, most)
  const space = start.lastIndexOf(' ')
  return `${space < 0 ? start : start.slice(0, space)}…`
}
