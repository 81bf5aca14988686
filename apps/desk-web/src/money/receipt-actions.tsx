import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { CaseView, ReceiptRow } from '../api/answers'
import { useTRPC } from '../api/trpc'
import { RefusedOffer } from '../case/refused-offers'
import { useSend } from '../case/use-send'
import { FailureBar } from '../form/failure-bar'
import { Icon } from '../parts/icon'
import { useWords } from '../words/words-provider'
import { VoidReceipt } from './void-receipt'

/** Print, print again, make void: what is more than a first print is a command of its case. */
export function ReceiptActions({ receipt }: { readonly receipt: ReceiptRow }) {
  const { receipt: words } = useWords().desk.money
  const [isPrinted, setPrinted] = useState(false)
  const trpc = useTRPC()
  const { caseId, isCaseEnded, reprints } = receipt
  const view = useQuery(trpc.cases.get.queryOptions({ caseId }))
  const isOriginal = !isCaseEnded && reprints === 0 && !isPrinted
  return (
    <section className="card receipt-actions" aria-label={words.heading}>
      {(isOriginal || isCaseEnded) && (
        <>
          <button
            className="btn filled"
            type="button"
            onClick={() => {
              window.print()
              setPrinted(true)
            }}
          >
            <Icon name="print" size={16} />
            {words.print}
          </button>
          <p className="muted small">{isCaseEnded ? words.caseEnded : words.printHint}</p>
        </>
      )}
      {!isCaseEnded && view.data && (
        <CaseCommands receipt={receipt} view={view.data} isFirst={!isOriginal} />
      )}
      <Link className="btn" to="/cases/$caseId" params={{ caseId }}>
        <Icon name="folder" size={16} />
        {words.toCase}
      </Link>
    </section>
  )
}

interface CommandsProps {
  readonly receipt: ReceiptRow
  readonly view: CaseView
  readonly isFirst: boolean
}

function CaseCommands({ receipt, view, isFirst }: CommandsProps) {
  const trpc = useTRPC()
  const { caseId } = view
  const offers = useQuery(trpc.cases.whatNow.queryOptions({ caseId }))
  const offer = (type: string) => offers.data?.find((each) => each.type === type)
  const [reprint, voiding] = [offer('reprintReceipt'), offer('voidReceipt')]
  return (
    <>
      {reprint?.refusal && <RefusedOffer view={view} offer={reprint} />}
      {reprint && !reprint.refusal && <Reprint receipt={receipt} view={view} isFirst={isFirst} />}
      {receipt.state === 'unused' && voiding?.refusal && (
        <RefusedOffer view={view} offer={voiding} />
      )}
      {receipt.state === 'unused' && voiding && !voiding.refusal && (
        <VoidReceipt receipt={receipt} view={view} />
      )}
    </>
  )
}

function Reprint({ receipt, view, isFirst }: CommandsProps) {
  const { receipt: words } = useWords().desk.money
  const trpc = useTRPC()
  const cache = useQueryClient()
  const { receiptNo } = receipt
  const { caseId, procedure, policy } = view
  const { send, error, isPending } = useSend(caseId, async () => {
    // The paper says how often it was printed again, so it is read anew before it is printed.
    await cache.invalidateQueries(trpc.ledger.receipt.queryFilter({ receiptNo }))
    setTimeout(() => window.print())
  })
  const type = 'reprintReceipt'
  const reprint = () => send({ type, receiptNo })
  return (
    <>
      <button
        className={isFirst ? 'btn filled' : 'btn'}
        type="button"
        disabled={isPending}
        onClick={reprint}
      >
        <Icon name="print" size={16} />
        {words.reprint}
      </button>
      <p className="muted small">{words.reprintHint}</p>
      {error && (
        <FailureBar
          procedure={procedure}
          policy={policy}
          command={type}
          error={error}
          retry={reprint}
        />
      )}
    </>
  )
}
