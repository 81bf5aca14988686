import { z } from 'zod'
import type { Refusal } from '../clause'
import { id, line } from '../field'

const keysMax = 5000
const keyIdList = () => z.array(id()).max(keysMax)

/** R7-4.5.6: hook by hook what hangs there and what does not, and what hangs there unknown. */
export const keyStockTaking = z.object({
  stockTakingId: id(),
  hanging: keyIdList(),
  empty: keyIdList(),
  /** What the tags say of keys that hang there and stand in no register. */
  strays: line(200).optional(),
})

export type KeyStockTaking = z.infer<typeof keyStockTaking>

interface KeptKey {
  readonly keyId: string
  readonly label: string
}

/** A hook that nobody looked at is not counted: every key of the register is ticked or found absent. */
export function stockTakingRefusal(
  { hanging, empty }: Pick<KeyStockTaking, 'hanging' | 'empty'>,
  keys: readonly KeptKey[],
): Refusal | null {
  const looked = new Set([...hanging, ...empty])
  const missing = keys.filter(({ keyId }) => !looked.has(keyId)).map(({ label }) => label)
  return missing.length === 0
    ? null
    : { code: 'hooks-uncounted', clauses: ['R7-4.5.6'], missing: missing.slice(0, namedMax) }
}

const namedMax = 12

/** Every code that `stockTakingRefusal` can give. */
export const stockTakingRefusalCodes: readonly string[] = ['hooks-uncounted']
