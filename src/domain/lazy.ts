/** A value that is made when it is first asked for, and then kept. */
export function lazy<T>(make: () => T): () => T {
  const made: T[] = []
  return () => (made[0] ??= make())
}
