import { sourceFile, type Sources } from '../content/source-file.ts'
import { digestOf } from '../domain/digest.ts'
import { type Order, type Printed, printPage } from '../press/order.ts'
import type { DrawnProps, Route, SocialCardProps, VersionProps } from '../routes/route.ts'
import { drawCard } from './draw-card.ts'
import { encodeVersion, openPicture } from './encode-version.ts'
import type { PictureCache } from './picture-cache.ts'

export interface DrawOptions extends Sources {
  readonly cache: PictureCache
  /** From `encoderVersion()`. */
  readonly encoder: string
  /** Pictures under way at most. */
  readonly jobs: number
  /** Told of each picture or card that was not in the cache. */
  readonly onMade?: (url: string) => void
}

type Drawing<Props> = Omit<Order, 'props'> & { readonly props: Props }

/** Makes versions of pictures, and cards, where their orders say; what the cache holds is not made again. */
export async function* drawPictures(orders: readonly Order[], options: DrawOptions): AsyncGenerator<Printed> {
  const pending: Promise<readonly Printed[]>[] = []
  try {
    for (const work of worksOf(orders, options)) {
      const running = work()
      // What it throws is told when its turn comes, and not before.
      running.catch(() => undefined)
      pending.push(running)
      if (pending.length >= options.jobs) yield* (await pending.shift()) ?? []
    }
    for (let next = pending.shift(); next !== undefined; next = pending.shift()) yield* await next
  } finally {
    await Promise.allSettled(pending)
  }
}

type Work = () => Promise<readonly Printed[]>

/** A work for each picture, which is opened once for all its versions, and for each card. */
function worksOf(orders: readonly Order[], options: DrawOptions): readonly Work[] {
  const works: Work[] = []
  const byPicture = new Map<string, Drawing<VersionProps>[]>()
  for (const { props: propsOf, ...order } of orders) {
    const props = propsOf()
    if (props.kind === 'card') works.push(async () => [await card({ ...order, props }, options)])
    else if (props.kind !== 'image') throw new Error(`Neither a picture nor a card: ${order.url}`)
    else byPicture.set(props.sha256, [...(byPicture.get(props.sha256) ?? []), { ...order, props }])
  }
  return [...[...byPicture.values()].map((drawings) => () => versions(drawings, options)), ...works]
}

async function versions(drawings: readonly Drawing<VersionProps>[], options: DrawOptions): Promise<readonly Printed[]> {
  let picture: Buffer | null = null
  const printed: Printed[] = []
  for (const drawing of drawings) {
    const { props } = drawing
    printed.push(
      await drawn(drawing, options, async () => {
        picture ??= await openPicture(sourceFile(props.source, options), props)
        return encodeVersion(picture, props)
      }),
    )
  }
  return printed
}

function card(drawing: Drawing<SocialCardProps>, options: DrawOptions): Promise<Printed> {
  return drawn(drawing, options, () => drawCard(drawing.props))
}

async function drawn(
  drawing: Drawing<DrawnProps>,
  { cache, encoder, onMade }: DrawOptions,
  make: () => Promise<Uint8Array>,
): Promise<Printed> {
  const key = keyOf(drawing.props, encoder)
  const cached = cache.read(key)
  if (cached !== null) return printPage(drawing, cached)
  const bytes = await make()
  cache.write(key, bytes)
  onMade?.(drawing.url)
  return printPage(drawing, bytes)
}

/** Where a picture lies says nothing of its bytes, which its hash tells. */
function keyOf(props: DrawnProps, encoder: string): string {
  const drawn = props.kind === 'card' ? props : { ...props, source: '' }
  return digestOf([encoder, JSON.stringify(drawn)])
}

/** Under what the cache keeps all that a plan draws. */
export function pictureKeys(routes: readonly Route[], encoder: string): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const { kind, props: propsOf } of routes) {
    if (kind !== 'image' && kind !== 'card') continue
    const props = propsOf()
    if (props.kind === 'image' || props.kind === 'card') keys.add(keyOf(props, encoder))
  }
  return keys
}
