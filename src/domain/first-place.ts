/**
 * The first of so many places at which something holds that holds at all later ones too, found by halving.
 *
 * @returns the number of places when it holds at none.
 */
export function firstPlace(places: number, holds: (place: number) => boolean): number {
  let [low, high] = [0, places]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
