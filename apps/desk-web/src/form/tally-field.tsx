import { formatFen, paymentMethods } from '@frontdesk/rules'
import { choiceName } from '../words/lookup'
import { useWords } from '../words/words-provider'
import type { FieldProps } from './field'
import { MoneyInput } from './money-input'

type Amounts = Readonly<Record<string, unknown>>

const without = (amounts: Amounts): Amounts =>
  Object.fromEntries(Object.entries(amounts).filter(([, amount]) => amount !== ''))

const sumOf = (amounts: Amounts): number =>
  Object.values(amounts).reduce<number>(
    (sum, amount) => (typeof amount === 'number' ? sum + amount : sum),
    0,
  )

/** What was counted, a line for each method of payment, and the sum under them. */
export function TallyField(props: FieldProps & { readonly procedure: string }) {
  const { procedure, id, field, value, isWrong, onChange } = props
  const words = useWords()
  const amounts = (typeof value === 'object' && value !== null ? value : {}) as Amounts
  return (
    <div className="tally">
      {paymentMethods.map((method) => {
        const inputId = `${id}-${method}`
        return (
          <div key={method} className="tally-row">
            <label htmlFor={inputId}>
              {choiceName(words, { procedure, name: 'method', value: method })}
            </label>
            <MoneyInput
              id={inputId}
              field={{ ...field, name: method, isRequired: false }}
              value={amounts[method]}
              isWrong={isWrong && typeof amounts[method] === 'string'}
              unit={null}
              onChange={(changed) =>
                onChange({ [field.name]: without({ ...amounts, ...changed }) })
              }
            />
          </div>
        )
      })}
      <p className="tally-sum num">
        <span>{words.desk.money.sum}</span>
        <b>{formatFen(sumOf(amounts))}</b>
      </p>
    </div>
  )
}
