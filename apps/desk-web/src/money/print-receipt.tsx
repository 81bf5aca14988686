import { useQueryClient } from '@tanstack/react-query'
import type { CaseView, ReceiptRow } from '../api/answers'
import { useTRPC } from '../api/trpc'
import { useSend } from '../case/use-send'
import { FailureBar } from '../form/failure-bar'
import { Icon } from '../parts/icon'
import { useWords } from '../words/words-provider'

interface Props {
  readonly receipt: ReceiptRow
  readonly view: CaseView
}

/** Records the print, and then prints: the first one is the receipt, every other says that it is a reprint. */
export function PrintReceipt({ receipt: { receiptNo, isPrinted }, view }: Props) {
  const { receipt: words } = useWords().desk.money
  const trpc = useTRPC()
  const cache = useQueryClient()
  const { caseId, procedure, policy } = view
  const { send, error, isPending } = useSend(caseId, async () => {
    // The paper says how often it was printed again, so it is read anew before it is printed.
    await cache.invalidateQueries(trpc.ledger.receipt.queryFilter({ receiptNo }))
    setTimeout(() => window.print())
  })
  const type = isPrinted ? 'reprintReceipt' : 'printReceipt'
  const print = () => send({ type, receiptNo })
  return (
    <>
      <button className="btn filled" type="button" disabled={isPending} onClick={print}>
        <Icon name="print" size={16} />
        {isPrinted ? words.reprint : words.print}
      </button>
      <p className="muted small">{isPrinted ? words.reprintHint : words.printHint}</p>
      {error && (
        <FailureBar
          procedure={procedure}
          policy={policy}
          command={type}
          error={error}
          retry={print}
        />
      )}
    </>
  )
}
