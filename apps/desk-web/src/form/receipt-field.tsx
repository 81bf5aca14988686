import { valueText } from '../words/lookup'
import { useWords } from '../words/words-provider'
import { textIn, useCaseLines } from './case-lines'
import { Chips } from './chips'
import type { FieldProps } from './field'
import { TextInput } from './text-inputs'

/** One of the case's receipts, chosen; typed where it has none to show. */
export function ReceiptField(props: FieldProps & { readonly procedure: string }) {
  const { id, procedure, field, value, onChange } = props
  const words = useWords()
  const receipts = useCaseLines('receipts')
  if (receipts.length === 0) return <TextInput {...props} />
  return (
    <Chips
      name={id}
      value={typeof value === 'string' ? value : null}
      onChange={(receiptNo) => onChange({ [field.name]: receiptNo })}
      options={receipts.map((line) => ({
        value: textIn(line, 'receiptNo'),
        label: textIn(line, 'receiptNo'),
        hint: line
          .filter(({ name }) => name !== 'receiptNo')
          .map((each) => valueText(words, { procedure, ...each }))
          .join(' '),
      }))}
    />
  )
}
