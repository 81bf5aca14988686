import { keyKinds } from '@frontdesk/rules/key-loan'
import { keyStock } from '@frontdesk/rules/reports'
import type { KeyRow, StockLine } from '../../api/answers'
import { doorName } from '../key-words'

/** What was found on a hook. */
export type Mark = 'hangs' | 'empty'
/** By key; a hook that nobody looked at yet has none. */
export type Marks = Readonly<Record<string, Mark | undefined>>

/** Pressing a hook again says the other thing, and then nothing. */
export function nextMark(mark: Mark | undefined): Mark | undefined {
  if (mark === undefined) return 'hangs'
  return mark === 'hangs' ? 'empty' : undefined
}

export const lookedAt = (keys: readonly KeyRow[], marks: Marks): number =>
  keys.filter(({ keyId }) => marks[keyId] !== undefined).length

/** The hooks that were looked at, as a stock-taking keeps them. */
export const linesOf = (keys: readonly KeyRow[], marks: Marks): readonly StockLine[] =>
  keys
    .filter(({ keyId }) => marks[keyId] !== undefined)
    .map((key) => ({
      keyId: key.keyId,
      kind: key.kind,
      cabinet: key.cabinet,
      hook: key.hook,
      label: key.label,
      door: doorName(key),
      state: key.state,
      hung: marks[key.keyId] === 'hangs',
    }))

export const differences = ['absent', 'outButHangs', 'missingButHangs'] as const
export type Difference = (typeof differences)[number]

/** Where the hooks and the register do not say the same, and how (R7-4.5.6). */
export function differencesIn(
  lines: readonly StockLine[],
): Readonly<Record<Difference, readonly StockLine[]>> {
  const keys = lines.map((line) => ({
    ...line,
    isOut: line.state === 'out',
    isMissing: line.state === 'missing',
  }))
  const hung = new Set(lines.filter((line) => line.hung).map(({ keyId }) => keyId))
  const { absent, unexpected } = keyStock(keyKinds, keys, hung)
  const those = (ids: readonly string[]) => keys.filter(({ keyId }) => ids.includes(keyId))
  return {
    absent: those(absent),
    outButHangs: those(unexpected).filter(({ isOut }) => isOut),
    missingButHangs: those(unexpected).filter(({ isMissing }) => isMissing),
  }
}

/** How one hook differs from the register; null where it does not, or nobody looked. */
export function differenceOf(key: KeyRow, mark: Mark | undefined): Difference | null {
  const found = differencesIn(linesOf([key], { [key.keyId]: mark }))
  return differences.find((kind) => found[kind].length > 0) ?? null
}
