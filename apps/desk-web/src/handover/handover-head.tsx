import { Link } from '@tanstack/react-router'
import type { ShiftView } from '../api/answers'
import { Icon } from '../parts/icon'
import { useMomentText } from '../parts/moment'
import { PrintButton } from '../parts/print-button'
import { StateTag, type TagKind } from '../parts/state-tag'
import { stateName } from '../words/lookup'
import { useWords } from '../words/words-provider'

const kinds: Readonly<Record<string, TagKind>> = {
  open: 'mine',
  signedOff: 'soon',
  takenOver: 'done',
  withdrawn: 'off',
}

/** Which drawer, whose shift, since when, and where it has got to. */
export function HandoverHead({ shift }: { readonly shift: ShiftView }) {
  const words = useWords()
  const { handover, drawers, views } = words.desk.money
  const { state, isLocked } = shift
  return (
    <div className="page-head">
      <p className="small screen-only">
        <Link to="/money">{views.drawers}</Link>
      </p>
      <h1>
        {handover.title} · {handover.drawer(shift.drawerName)}
      </h1>
      <StateTag
        kind={isLocked && state === 'signedOff' ? 'off' : (kinds[state] ?? 'waiting')}
        label={
          isLocked && state === 'signedOff' ? drawers.locked : stateName(words, 'shift', state)
        }
      />
      <Whose shift={shift} />
      <div className="page-tools">
        <PrintButton />
        {shift.nextShiftId && state === 'takenOver' && (
          <Link
            className="btn filled"
            to="/money/shifts/$caseId"
            params={{ caseId: shift.nextShiftId }}
          >
            {handover.toNext}
            <Icon name="right" size={16} />
          </Link>
        )}
        <Link className="btn" to="/cases/$caseId" params={{ caseId: shift.caseId }}>
          <Icon name="folder" size={16} />
          {handover.toCase}
        </Link>
      </div>
    </div>
  )
}

function Whose({ shift }: { readonly shift: ShiftView }) {
  const { handover } = useWords().desk.money
  const { person, signedOffBy, takenOverBy, startedAt, signedOffAt } = shift
  const started = useMomentText(startedAt)
  const signedOff = useMomentText(signedOffAt)
  if (takenOverBy) return <p className="lead num">{handover.takenOverBy(takenOverBy)}</p>
  if (signedOffBy) {
    return <p className="lead num">{handover.signedOffBy(signedOffBy, signedOff)}</p>
  }
  return person && <p className="lead num">{handover.onShiftSince(person, started)}</p>
}
