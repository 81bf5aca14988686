import { useQueryClient } from '@tanstack/react-query'
import { Input } from 'antd'
import { type FormEvent, useState } from 'react'
import type { CaseView, ReceiptRow } from '../api/answers'
import { useTRPC } from '../api/trpc'
import { useSend } from '../case/use-send'
import { FailureBar } from '../form/failure-bar'
import { FieldFrame } from '../form/field-frame'
import { Icon } from '../parts/icon'
import { fieldFaultText } from '../words/lookup'
import { useWords } from '../words/words-provider'

interface Props {
  readonly receipt: ReceiptRow
  readonly view: CaseView
}

/** Makes an unused receipt void, with the reason; the money goes back the way it came. */
export function VoidReceipt({ receipt, view }: Props) {
  const words = useWords()
  const { app, money } = words.desk
  const said = money.receipt
  const trpc = useTRPC()
  const cache = useQueryClient()
  const [isOpen, setOpen] = useState(false)
  const [isMissing, setMissing] = useState(false)
  const [reason, setReason] = useState('')
  const { receiptNo } = receipt
  const { caseId, procedure, policy } = view
  const { send, error, isPending } = useSend(caseId, () =>
    cache.invalidateQueries(trpc.ledger.receipt.queryFilter({ receiptNo })),
  )
  const type = 'voidReceipt'

  function makeVoid() {
    setMissing(reason.trim() === '')
    if (reason.trim() === '') return
    send({ type, receiptNo, reason: reason.trim() })
  }

  if (!isOpen) {
    return (
      <button className="btn" type="button" onClick={() => setOpen(true)}>
        <Icon name="barred" size={16} />
        {said.void}
      </button>
    )
  }
  return (
    <form
      className="void-form"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        makeVoid()
      }}
    >
      <FieldFrame
        id="void-reason"
        label={said.reason}
        isRequired
        error={isMissing ? fieldFaultText(words, 'required') : null}
      >
        <Input.TextArea
          id="void-reason"
          autoFocus
          autoSize={{ minRows: 2 }}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </FieldFrame>
      <p className="muted small">{said.voidHint}</p>
      {error && (
        <FailureBar
          procedure={procedure}
          policy={policy}
          command={type}
          error={error}
          retry={makeVoid}
        />
      )}
      <div className="form-foot">
        <button className="btn filled" type="submit" disabled={isPending}>
          {said.void}
        </button>
        <button className="btn" type="button" onClick={() => setOpen(false)}>
          {app.cancel}
        </button>
      </div>
    </form>
  )
}
