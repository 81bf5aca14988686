import { useState } from 'react'
import { v4 as newId } from 'uuid'
import { useSubmit } from './use-submit'

type Command = Parameters<ReturnType<typeof useSubmit>['mutate']>[0]['command']

/** Sends commands that one press makes; pressing twice is one, and a retry is the same one. */
export function useSend(caseId: string, onSent: () => void = () => undefined) {
  const [commandId, setCommandId] = useState(() => newId())
  const submit = useSubmit(caseId, () => {
    setCommandId(newId())
    onSent()
  })
  return {
    send: (command: Command) => submit.mutate({ caseId, commandId, command }),
    error: submit.error,
    isPending: submit.isPending,
  }
}
