import { formatFen } from '@frontdesk/rules'
import { Input } from 'antd'
import { MoneyInput } from '../form/money-input'
import { useWords } from '../words/words-provider'
import { moneyField } from './money-field'
import { cashNotesFen, cashOf, piecesOf } from './notes-of-cash'
import type { Count } from './use-count'

const piecesMax = 9999
const noteText = (fen: number) => formatFen(fen).replace('.00', '')

/** How many pieces of each note; Enter goes on to the next one. */
export function CashCount({ count }: { readonly count: Count }) {
  const { count: words } = useWords().desk.money.handover
  const { counting } = count
  return (
    <table className="cash-count">
      <thead>
        <tr>
          <th>{words.note}</th>
          <th>{words.pieces}</th>
          <th className="amount">{words.amount}</th>
        </tr>
      </thead>
      <tbody>
        {cashNotesFen.map((note) => (
          <tr key={note}>
            <th scope="row" className="num">
              {noteText(note)}
            </th>
            <td>
              <Input
                className="pieces"
                aria-label={words.piecesOf(noteText(note))}
                inputMode="numeric"
                autoComplete="off"
                value={counting.pieces[note] ?? ''}
                onKeyDown={(event) => event.key === 'Enter' && focusNext(event.currentTarget)}
                onChange={({ target }) => count.setPieces(note, readPieces(target.value))}
              />
            </td>
            <td className="amount num">{formatFen(note * piecesOf(counting, note))}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">
            <label htmlFor="loose">{words.loose}</label>
          </th>
          <td>
            <MoneyInput
              id="loose"
              field={moneyField('looseFen')}
              value={counting.looseFen}
              isWrong={typeof counting.looseFen === 'string' && counting.looseFen !== ''}
              unit={null}
              onChange={({ looseFen }) => count.setLoose(looseFen)}
            />
          </td>
          <td />
        </tr>
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {words.cash}
          </th>
          <td className="amount num">{formatFen(cashOf(counting))}</td>
        </tr>
      </tfoot>
    </table>
  )
}

function readPieces(text: string): number | null {
  const digits = text.replace(/\D/g, '')
  return digits === '' ? null : Math.min(Number(digits), piecesMax)
}

function focusNext(input: HTMLInputElement): void {
  const table = input.closest('table')
  const inputs = [...(table?.querySelectorAll('input') ?? [])]
  inputs[inputs.indexOf(input) + 1]?.focus()
}
