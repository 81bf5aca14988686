import type { ReceiptRow } from '../api/answers'
import { StateTag, type TagKind } from '../parts/state-tag'
import { useWords } from '../words/words-provider'

const kinds: Readonly<Record<ReceiptRow['state'], TagKind>> = {
  unused: 'mine',
  used: 'done',
  voided: 'off',
  refunded: 'off',
}

/** What became of a receipt, as a tag. */
export function ReceiptTag({ row: { state } }: { readonly row: Pick<ReceiptRow, 'state'> }) {
  const { receipts } = useWords().desk.money
  return <StateTag kind={kinds[state]} label={receipts.states[state]} />
}
