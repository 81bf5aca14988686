import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { CaseView, ReceiptRow } from '../api/answers'
import { useTRPC } from '../api/trpc'
import { RefusedOffer } from '../case/refused-offers'
import { Icon } from '../parts/icon'
import { useWords } from '../words/words-provider'
import { PrintReceipt } from './print-receipt'
import { VoidReceipt } from './void-receipt'

/** Print, print again, make void: each is a command of its case, so that its journal has it. */
export function ReceiptActions({ receipt }: { readonly receipt: ReceiptRow }) {
  const { receipt: words } = useWords().desk.money
  const { caseId } = receipt
  const view = useQuery(useTRPC().cases.get.queryOptions({ caseId }))
  return (
    <section className="card receipt-actions" aria-label={words.heading}>
      {view.data && <CaseCommands receipt={receipt} view={view.data} />}
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
}

function CaseCommands({ receipt, view }: CommandsProps) {
  const { caseId } = view
  const offers = useQuery(useTRPC().cases.whatNow.queryOptions({ caseId }))
  const offer = (type: string) => offers.data?.find((each) => each.type === type)
  const printing = offer(receipt.isPrinted ? 'reprintReceipt' : 'printReceipt')
  const voiding = receipt.state === 'unused' ? offer('voidReceipt') : undefined
  return (
    <>
      {printing?.refusal && <RefusedOffer view={view} offer={printing} />}
      {printing && !printing.refusal && <PrintReceipt receipt={receipt} view={view} />}
      {voiding?.refusal && <RefusedOffer view={view} offer={voiding} />}
      {voiding && !voiding.refusal && <VoidReceipt receipt={receipt} view={view} />}
    </>
  )
}
