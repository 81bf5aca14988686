/** A key as the register has it on the day of the count. */
export interface StockKey<Kind extends string> {
  readonly keyId: string
  readonly kind: Kind
  /** Lent. */
  readonly isOut: boolean
  readonly isMissing: boolean
}

/** One kind of key: what the register has, and what hung there (R7-4.5.6). */
export interface KeyStockFigures {
  readonly registeredCount: number
  readonly outCount: number
  readonly missingCount: number
  /** Registered, neither lent nor missing: these must hang in the cabinet. */
  readonly expectedCount: number
  readonly countedCount: number
}

export interface KeyStock<Kind extends string> {
  /** Every kind that the site keeps, those without a key too. */
  readonly kinds: Readonly<Record<Kind, KeyStockFigures>>
  /** Keys that should hang in the cabinet and do not. */
  readonly absent: readonly string[]
  /** Keys that hang there though the register has them lent or missing. */
  readonly unexpected: readonly string[]
  /** Keys that hang there and stand in no register. */
  readonly unknown: readonly string[]
}

/** Compares the keys that were counted in the cabinet with the register. */
export function keyStock<Kind extends string>(
  kinds: readonly Kind[],
  keys: readonly StockKey<Kind>[],
  counted: ReadonlySet<string>,
): KeyStock<Kind> {
  const known = new Set(keys.map(({ keyId }) => keyId))
  const idsOf = (some: readonly AnyKey[]) => some.map(({ keyId }) => keyId)
  return {
    kinds: Object.fromEntries(
      kinds.map((kind) => [
        kind,
        figuresOf(
          keys.filter((key) => key.kind === kind),
          counted,
        ),
      ]),
    ) as Record<Kind, KeyStockFigures>,
    absent: idsOf(keys.filter((key) => hangs(key) && !counted.has(key.keyId))),
    unexpected: idsOf(keys.filter((key) => !hangs(key) && counted.has(key.keyId))),
    unknown: [...counted].filter((keyId) => !known.has(keyId)),
  }
}

type AnyKey = StockKey<string>

const hangs = ({ isOut, isMissing }: AnyKey) => !isOut && !isMissing

function figuresOf(keys: readonly AnyKey[], counted: ReadonlySet<string>): KeyStockFigures {
  const count = (is: (key: AnyKey) => boolean) => keys.filter(is).length
  return {
    registeredCount: keys.length,
    outCount: count(({ isOut }) => isOut),
    missingCount: count(({ isMissing }) => isMissing),
    expectedCount: count(hangs),
    countedCount: count(({ keyId }) => counted.has(keyId)),
  }
}
