import { type DataKey, isSealed, type Sealer } from '@frontdesk/db'

/** Opens values of one case; null for what is not sealed text or sealed with another key. */
export function opener({ open }: Sealer, key: DataKey | null): (value: unknown) => string | null {
  return (value) => {
    if (!key || !isSealed(value) || value.keyId !== key.keyId) return null
    return open(value, key)
  }
}
