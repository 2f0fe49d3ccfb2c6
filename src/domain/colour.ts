/** A colour of the screen, `#a01c22`: six hexadecimal digits, lower case. */
export type Colour = string

/** Contrast of two colours, from 1 to 21 (WCAG 2.2, 1.4.3). */
export function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

/** Relative luminance, from 0 to 1 (WCAG 2.2). */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const part = channel / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/**
 * The first colour on the way from one to another that has at least a contrast with every ground: the nearest of its
 * hue that can be read.
 */
export function readable(
  colour: Colour,
  {
    towards,
    grounds,
    least,
  }: { readonly towards: Colour; readonly grounds: readonly Colour[]; readonly least: number },
): Colour {
  const steps = Array.from({ length: 256 }, (_, step) => mixed(colour, towards, step / 255))
  return steps.find((step) => grounds.every((ground) => contrast(step, ground) >= least)) ?? towards
}

function mixed(colour: Colour, other: Colour, share: number): Colour {
  const others = channels(other)
  const parts = channels(colour).map((channel, place) => channel + ((others[place] ?? 0) - channel) * share)
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`
}

function channels(colour: Colour): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16))
}
