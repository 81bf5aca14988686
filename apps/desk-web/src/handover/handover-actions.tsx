import type { Tally } from '@frontdesk/rules'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { RefusedOffer } from '../case/refused-offers'
import { useSubmit } from '../case/use-submit'
import { FailureBar } from '../form/failure-bar'
import { commandLabel, procedureName } from '../words/lookup'
import { useWords } from '../words/words-provider'
import { isPossible, type Known, offerOf } from './known'
import { hasNonsense } from './notes-of-cash'
import type { Count } from './use-count'

interface Props {
  readonly known: Known
  readonly count: Count
  readonly tally: Tally
}

const ofState: Readonly<Record<string, readonly string[]>> = {
  open: ['signOff', 'countDrawer', 'collectTakings'],
  signedOff: ['takeOver', 'start'],
}

/** What is done with a count: sign off, take over, collect; or why that is refused now. */
export function HandoverActions({ known, count, tally }: Props) {
  const words = useWords()
  const { actions } = words.desk.money.handover
  const { view, shift } = known
  const [isLocked, setLocked] = useState(false)
  const [named, setNamed] = useState<readonly string[]>([])
  const [sent, setSent] = useState<string | null>(null)
  const submit = useSubmit(view.caseId, count.clear)
  const types = ofState[view.state] ?? []
  const possible = types.filter((type) => isPossible(known, type))

  function send(type: string) {
    setSent(type)
    const { reason } = count.counting
    const command = {
      type,
      counted: tally,
      ...(reason.trim() !== '' && type !== 'collectTakings' && { reason: reason.trim() }),
      ...(type === 'signOff' && isLocked && { isLocked }),
      ...(type === 'takeOver' && { transfers: [...named] }),
    }
    submit.mutate({ caseId: view.caseId, commandId: count.id, command })
  }

  return (
    <div className="handover-actions">
      {possible.includes('signOff') && (
        <label className="check">
          <input
            type="checkbox"
            checked={isLocked}
            onChange={({ target }) => setLocked(target.checked)}
          />
          {actions.lock}
        </label>
      )}
      {possible.includes('takeOver') && (
        <Transfers transfers={shift.waitingTransfers} named={named} onChange={setNamed} />
      )}
      {submit.error && sent && (
        <FailureBar
          procedure="shift"
          policy={view.policy}
          command={sent}
          error={submit.error}
          retry={() => send(sent)}
        />
      )}
      <div className="handover-buttons">
        {possible.map((type, index) => (
          <button
            key={type}
            className={index === 0 ? 'btn filled' : 'btn'}
            type="button"
            disabled={submit.isPending || hasNonsense(count.counting)}
            onClick={() => send(type)}
          >
            {commandLabel(words, 'shift', type)}
          </button>
        ))}
      </div>
      {types.map((type) => {
        const offer = offerOf(known, type)
        const isForOthers = offer?.refusal?.code === 'role-not-allowed'
        if (!offer?.refusal || isForOthers) return null
        return <RefusedOffer key={type} view={view} offer={offer} />
      })}
    </div>
  )
}

interface TransfersProps {
  readonly transfers: Known['shift']['waitingTransfers']
  readonly named: readonly string[]
  readonly onChange: (named: readonly string[]) => void
}

function Transfers({ transfers, named, onChange }: TransfersProps) {
  const words = useWords()
  if (transfers.length === 0) return null
  return (
    <fieldset className="field">
      <legend>{words.desk.money.handover.actions.transfers}</legend>
      {transfers.map(({ caseId, number, procedure }) => (
        <div key={caseId} className="check">
          <input
            id={`transfer-${caseId}`}
            type="checkbox"
            checked={named.includes(caseId)}
            onChange={({ target }) =>
              onChange(
                target.checked ? [...named, caseId] : named.filter((each) => each !== caseId),
              )
            }
          />
          <label htmlFor={`transfer-${caseId}`}>
            {procedureName(words, procedure)} <span className="num">{number}</span>
          </label>
          <Link className="small" to="/cases/$caseId" params={{ caseId }}>
            {words.desk.money.receipt.toCase}
          </Link>
        </div>
      ))}
    </fieldset>
  )
}
