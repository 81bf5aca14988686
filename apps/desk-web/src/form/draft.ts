import { useEffect, useState } from 'react'
import { v4 as newId } from 'uuid'
import type { UnitHit } from '../api/answers'

export type Values = Readonly<Record<string, unknown>>

/** What has been typed so far, and the id under which it will be sent: one id, one effect. */
export interface Draft {
  readonly id: string
  readonly values: Values
  /** The unit that was chosen, with its people, as the search told it. */
  readonly unit: UnitHit | null
}

const prefix = 'frontdesk.draft.'

function read(key: string): Draft | null {
  const stored = sessionStorage.getItem(prefix + key)
  return stored ? (JSON.parse(stored) as Draft) : null
}

const fresh = (values: Values): Draft => ({ id: newId(), values, unit: null })

/** A form's content, kept in this tab until it is sent: a reload loses nothing. */
export function useDraft(key: string, initial: Values = {}) {
  const [wasRestored, setRestored] = useState(() => read(key) !== null)
  const [draft, setDraft] = useState(() => read(key) ?? fresh(initial))
  const [isTouched, setTouched] = useState(false)

  useEffect(() => {
    if (isTouched) sessionStorage.setItem(prefix + key, JSON.stringify(draft))
  }, [key, draft, isTouched])

  return {
    draft,
    wasRestored,
    change(values: Values, unit?: UnitHit | null) {
      setTouched(true)
      setDraft((before) => ({
        ...before,
        values: { ...before.values, ...values },
        unit: unit === undefined ? before.unit : unit,
      }))
    },
    /** After it was sent, or on wish: an empty form with a new id. */
    clear() {
      sessionStorage.removeItem(prefix + key)
      setTouched(false)
      setRestored(false)
      setDraft(fresh(initial))
    },
  }
}

/** Leaves nothing typed behind for the next person at this screen. */
export function clearDrafts(): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(prefix)) sessionStorage.removeItem(key)
  }
}
