import { differenceOf, isNothing } from '@frontdesk/rules'
import { Input } from 'antd'
import { FieldFrame } from '../form/field-frame'
import { Icon } from '../parts/icon'
import { useWords } from '../words/words-provider'
import { CashCount } from './cash-count'
import { HandoverActions } from './handover-actions'
import { isPossible, type Known } from './known'
import { MethodTable } from './method-table'
import { tallyOf } from './notes-of-cash'
import { useCount } from './use-count'

const counted = ['takeOver', 'start', 'signOff', 'countDrawer', 'collectTakings']

/** The count: notes by the piece, the other methods as sums, and what may be done with it. */
export function CountCard(known: Known) {
  const { handover } = useWords().desk.money
  const { shift, view } = known
  const count = useCount(view.caseId)
  const tally = tallyOf(count.counting)
  const differs = shift.expected !== null && !isNothing(differenceOf(tally, shift.expected))
  const possible = counted.filter((type) => isPossible(known, type))
  const isAsked = possible.length > 0
  // Whoever collects takes some of it out: what stays behind is no difference.
  const isCollecting = isAsked && possible.every((type) => type === 'collectTakings')
  return (
    <section className="card" aria-labelledby="count">
      <div className="card-head">
        <h2 id="count">{handover.count.title}</h2>
        {isAsked && (
          <button className="btn plain sm aside" type="button" onClick={count.clear}>
            <Icon name="retry" size={14} />
            {handover.count.clear}
          </button>
        )}
      </div>
      {isAsked && (
        <div className="count-body">
          <p className="muted small">{handover.count.lead}</p>
          <CashCount count={count} />
          <MethodTable count={count} expected={shift.expected} isCollecting={isCollecting} />
          {!isCollecting && (differs || shift.expected === null) && (
            <FieldFrame
              id="handover-reason"
              label={handover.count.reason}
              isRequired={differs}
              error={null}
              doubt={differs ? handover.count.reasonHint : null}
            >
              <Input.TextArea
                id="handover-reason"
                autoSize={{ minRows: 1 }}
                value={count.counting.reason}
                onChange={({ target }) => count.setReason(target.value)}
              />
            </FieldFrame>
          )}
        </div>
      )}
      <HandoverActions known={known} count={count} tally={tally} />
    </section>
  )
}
