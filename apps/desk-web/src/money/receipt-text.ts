import type { ReceiptRow } from '../api/answers'
import { choiceName } from '../words/lookup'
import type { Words } from '../words/words'

/** What a receipt is for: the fee that was collected, else the purpose of the payment. */
export function purposeText(
  words: Words,
  { procedure, purpose, item }: Pick<ReceiptRow, 'procedure' | 'purpose' | 'item'>,
): string {
  if (item !== null) return choiceName(words, { procedure, name: 'item', value: item })
  return choiceName(words, { procedure, name: 'purpose', value: purpose })
}
