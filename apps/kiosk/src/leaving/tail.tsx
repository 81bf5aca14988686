import { useCallback } from 'react'
import { useFlow } from '../flow/flow-context'
import { useWords } from '../words/words-context'
import { DigitsQuestion } from './digits-question'

/** Leaving: the last four digits of the phone. */
export function Tail() {
  const { leaving: words } = useWords()
  const { send } = useFlow()
  const onGiven = useCallback(
    (digits: string) => send({ type: 'tailGiven', phoneTail: digits }),
    [send],
  )
  return (
    <DigitsQuestion
      name="tail"
      question={words.tailQuestion}
      lead={words.tailLead}
      label={words.tailEntered}
      done={words.signOut}
      least={4}
      most={4}
      problem={null}
      onGiven={onGiven}
    />
  )
}
