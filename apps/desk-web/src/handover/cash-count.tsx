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
    <div className="cash-count">
      <ul>
        {cashNotesFen.map((note) => (
          <li key={note}>
            <label className="num" htmlFor={`note-${note}`}>
              {noteText(note)}
            </label>
            <Input
              id={`note-${note}`}
              className="pieces"
              aria-label={words.piecesOf(noteText(note))}
              inputMode="numeric"
              autoComplete="off"
              value={counting.pieces[note] ?? ''}
              onKeyDown={(event) => event.key === 'Enter' && focusNext(event.currentTarget)}
              onChange={({ target }) => count.setPieces(note, readPieces(target.value))}
            />
            <span className="amount num">{formatFen(note * piecesOf(counting, note))}</span>
          </li>
        ))}
      </ul>
      <p className="cash-sum">
        <label htmlFor="loose">{words.loose}</label>
        <MoneyInput
          id="loose"
          field={moneyField('looseFen')}
          value={counting.looseFen}
          isWrong={typeof counting.looseFen === 'string' && counting.looseFen !== ''}
          unit={null}
          onChange={({ looseFen }) => count.setLoose(looseFen)}
        />
        <span className="amount">
          {words.cash} <b className="num">{formatFen(cashOf(counting))}</b>
        </span>
      </p>
    </div>
  )
}

function readPieces(text: string): number | null {
  const digits = text.replace(/\D/g, '')
  return digits === '' ? null : Math.min(Number(digits), piecesMax)
}

function focusNext(input: HTMLInputElement): void {
  const inputs = [...(input.closest('.cash-count')?.querySelectorAll('input') ?? [])]
  inputs[inputs.indexOf(input) + 1]?.focus()
}
