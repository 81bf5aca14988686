import type { Values } from '../form/draft'
import { useDraft } from '../form/draft'
import type { Counting } from './notes-of-cash'

const empty: Values = { pieces: {}, amounts: {}, looseFen: '', reason: '' }

/** A count being made; it survives a reload, and is sent under one id. */
export function useCount(caseId: string) {
  const { draft, change, clear } = useDraft(`handover.${caseId}`, empty)
  // The draft was written here, or is the empty one.
  const counting = draft.values as unknown as Counting & { readonly reason: string }
  return {
    id: draft.id,
    counting,
    setPieces: (note: number, pieces: number | null) =>
      change({ pieces: { ...counting.pieces, [note]: pieces } }),
    setAmount: (method: string, amount: unknown) =>
      change({ amounts: { ...counting.amounts, [method]: amount } }),
    setLoose: (looseFen: unknown) => change({ looseFen }),
    setReason: (reason: string) => change({ reason }),
    clear,
  }
}

export type Count = ReturnType<typeof useCount>
