import type { Known } from '../context'
import type { Reading } from './read'
import type { Work } from './work'

/** One attempt at a request: what was read first, and the cases it has touched so far. */
export interface Run {
  readonly known: Known
  readonly reading: Reading
  readonly works: Map<string, Work>
}
