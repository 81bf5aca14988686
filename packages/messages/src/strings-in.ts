/** One string of a tree of words, and where it stands. */
export interface Placed {
  readonly path: string
  readonly text: string
}

/** Every string of a tree of words; functions that make a sentence are passed over. */
export function stringsIn(value: unknown, path = ''): Placed[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, `${path}/${key}`))
}
