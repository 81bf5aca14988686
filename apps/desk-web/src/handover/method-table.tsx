import { formatFen, paymentMethods, sumOf, type Tally } from '@frontdesk/rules'
import { MoneyInput } from '../form/money-input'
import { choiceName } from '../words/lookup'
import { useWords } from '../words/words-provider'
import { DifferenceText } from './difference-text'
import { moneyField } from './money-field'
import { tallyOf } from './notes-of-cash'
import type { Count } from './use-count'

interface Props {
  readonly count: Count
  /** What should be there by the ledger; null for a reader who is not told. */
  readonly expected: Tally | null
  readonly isCollecting: boolean
}

/** Counted against what the ledger says, a line for each method of payment. */
export function MethodTable({ count, expected, isCollecting }: Props) {
  const words = useWords()
  const { count: said } = words.desk.money.handover
  const { counting } = count
  const tally = tallyOf(counting)
  const compared = isCollecting ? null : expected
  return (
    <>
      <table className="method-table">
        <thead>
          <tr>
            <th>{said.byMethod}</th>
            <th className="amount">{said.counted}</th>
            {expected && <th className="amount">{said.expected}</th>}
            {compared && <th className="amount">{said.difference}</th>}
          </tr>
        </thead>
        <tbody>
          {paymentMethods.map((method) => (
            <tr key={method}>
              <th scope="row">
                <label htmlFor={`method-${method}`}>
                  {choiceName(words, { procedure: 'shift', name: 'method', value: method })}
                </label>
              </th>
              <td className="amount num">
                {method === 'cash' ? (
                  <output id="method-cash">{formatFen(tally.cash)}</output>
                ) : (
                  <MoneyInput
                    id={`method-${method}`}
                    field={moneyField(method)}
                    value={counting.amounts[method]}
                    isWrong={
                      typeof counting.amounts[method] === 'string' &&
                      counting.amounts[method] !== ''
                    }
                    unit={null}
                    onChange={(changed) => count.setAmount(method, changed[method])}
                  />
                )}
              </td>
              {expected && <td className="amount num">{formatFen(expected[method])}</td>}
              {compared && (
                <td className="amount">
                  <DifferenceText fen={tally[method] - compared[method]} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.desk.money.sum}</th>
            <td className="amount num">{formatFen(sumOf(tally))}</td>
            {expected && <td className="amount num">{formatFen(sumOf(expected))}</td>}
            {compared && (
              <td className="amount">
                <DifferenceText fen={sumOf(tally) - sumOf(compared)} />
              </td>
            )}
          </tr>
        </tfoot>
      </table>
      {!expected && <p className="muted small">{said.secret}</p>}
    </>
  )
}
