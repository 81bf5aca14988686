import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { v4 as newId } from 'uuid'
import type { CaseView, CommandOffer } from '../api/answers'
import { useTRPC } from '../api/trpc'
import { markOwnChange } from '../live/own-changes'

/** Puts down who first opened what they hold, once; a failure is tried again at the next opening. */
export function useMarkSeen(
  view: CaseView | undefined,
  offers: readonly CommandOffer[] | undefined,
): void {
  const { mutate } = useMutation(useTRPC().cases.submit.mutationOptions())
  const marked = useRef<string | null>(null)
  const isUnseen =
    view?.isMine && offers?.some(({ type, refusal }) => type === 'markSeen' && refusal === null)
  const caseId = isUnseen ? view.caseId : null

  useEffect(() => {
    if (!caseId || marked.current === caseId) return
    marked.current = caseId
    markOwnChange(caseId)
    mutate({ caseId, commandId: newId(), command: { type: 'markSeen' } })
  }, [caseId, mutate])
}
