import { useCallback } from 'react'
import { useFlow } from '../flow/flow-context'
import { useWords } from '../words/words-context'
import { DigitsQuestion } from './digits-question'

/** Leaving: the number on the badge. */
export function Badge() {
  const { leaving: words, next } = useWords()
  const { view, send } = useFlow()
  const onGiven = useCallback(
    (digits: string) => send({ type: 'badgeGiven', badgeNo: Number(digits) }),
    [send],
  )
  return (
    <DigitsQuestion
      name="badge"
      question={words.badgeQuestion}
      lead={words.badgeLead}
      label={words.badgeEntered}
      done={next}
      least={1}
      most={4}
      problem={view.hasProblem ? words.mismatch : null}
      onGiven={onGiven}
    />
  )
}
