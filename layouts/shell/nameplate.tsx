export interface NameplateProps {
  /** The bulletin's name, with or without “Bản tin” before it. */
  readonly name: string
  /** “Bản tin”. */
  readonly kind: string
  readonly href: string
}

/** From this length on a name is set smaller, or it would fill a phone's screen. */
const LONG = 32

/** The bulletin's name as its mark: “BẢN TIN” on a block of colour, then what it is a bulletin of. */
export function Nameplate({ name, kind, href }: NameplateProps) {
  const own = /^(bản tin)\s+(.+)$/iu.exec(name)
  return (
    <p class={name.length > LONG ? 'nameplate long' : 'nameplate'}>
      <a href={href}>
        <b>{own?.[1] ?? kind}</b>
        {name.toLowerCase() !== kind.toLowerCase() && (
          <>
            {' '}
            <span>{own?.[2] ?? name}</span>
          </>
        )}
      </a>
    </p>
  )
}
