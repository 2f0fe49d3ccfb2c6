/** Answers that are kept at least; twice as many at most: an archive of them would fill memory. */
const MOST = 5000

/** A function of objects that is asked once for each of them, as long as not too many others are asked for since. */
export function remembered<K extends object, V extends object>(make: (key: K) => V): (key: K) => V {
  let [newer, older] = [new Map<K, V>(), new Map<K, V>()]
  return (key) => {
    const known = newer.get(key)
    if (known !== undefined) return known
    const value = older.get(key) ?? make(key)
    if (newer.size >= MOST) [newer, older] = [new Map<K, V>(), newer]
    newer.set(key, value)
    return value
  }
}
