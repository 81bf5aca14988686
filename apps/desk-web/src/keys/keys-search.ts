export interface KeysSearch {
  readonly cabinet?: string | undefined
  /** The key whose hook is pressed. */
  readonly key?: string | undefined
}

const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined)

/** Which cabinet stands open, and which of its keys is looked at. */
export const readKeysSearch = (raw: Record<string, unknown>): KeysSearch => ({
  cabinet: raw.cabinet === undefined ? undefined : text(String(raw.cabinet)),
  key: text(raw.key),
})
