import type { FormField } from '@frontdesk/rules'
import { useEffect, useEffectEvent } from 'react'
import type { Draft, Values } from '../form/draft'

interface Wish {
  readonly keyId: string | null
  readonly fields: readonly FormField[]
  readonly draft: Draft
  readonly change: (values: Values) => void
}

/** Fills in the key whose hook was pressed, once, instead of one that was left in the form. */
export function useKeyOfAddress({ keyId, fields, draft, change }: Wish): void {
  const fillIn = useEffectEvent(() => {
    const field = fields.find(({ widget }) => widget === 'keys')?.name
    if (!field || !keyId) return
    const chosen = draft.values[field]
    if (Array.isArray(chosen) && chosen.includes(keyId)) return
    change({ [field]: [keyId] })
  })
  useEffect(() => {
    if (keyId) fillIn()
  }, [keyId])
}
