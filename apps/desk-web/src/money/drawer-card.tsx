import { formatFen, paymentMethods, sumOf } from '@frontdesk/rules'
import { Link } from '@tanstack/react-router'
import type { Drawer } from '../api/answers'
import { useMe } from '../app/session'
import { useMomentText } from '../parts/moment'
import { StateTag, type TagKind } from '../parts/state-tag'
import { choiceName } from '../words/lookup'
import { useWords } from '../words/words-provider'
import { keepsDrawers } from './may'
import { RetireDrawer } from './retire-drawer'

type Shift = NonNullable<Drawer['shift']>

/** A drawer: who holds it, what should lie in it, and the way to its shift. */
export function DrawerCard({ drawer }: { readonly drawer: Drawer }) {
  const { drawers: words } = useWords().desk.money
  const me = useMe()
  const { drawerId, name, shift, expected } = drawer
  return (
    <li className="card drawer">
      <div className="card-head">
        <h2>{name}</h2>
        <DrawerState shift={shift} />
      </div>
      {shift && <Holder shift={shift} />}
      {expected ? <Inside expected={expected} /> : <p className="muted small">{words.secret}</p>}
      <div className="drawer-foot">
        <ShiftLink shift={shift} />
        {expected && (
          <Link className="btn sm" to="/money/account" search={{ account: `drawer:${drawerId}` }}>
            {words.lines}
          </Link>
        )}
        {!shift && keepsDrawers(me) && <RetireDrawer drawerId={drawerId} name={name} />}
      </div>
    </li>
  )
}

function DrawerState({ shift }: { readonly shift: Shift | null }) {
  const { drawers: words } = useWords().desk.money
  const me = useMe()
  if (!shift) return <span className="aside">{words.free}</span>
  if (shift.isLocked) return <StateTag kind="off" label={words.locked} />
  if (shift.signedOffAt) return <StateTag kind="soon" label={words.signedOff} />
  const kind: TagKind = shift.person.personId === me.personId ? 'mine' : 'waiting'
  return <StateTag kind={kind} label={words.onShift} />
}

function Holder({ shift }: { readonly shift: Shift }) {
  const { drawers: words } = useWords().desk.money
  const since = useMomentText(shift.signedOffAt ?? shift.startedAt)
  return (
    <p>
      <b>{shift.person.name}</b> <span className="muted small num">{words.since(since)}</span>
    </p>
  )
}

function Inside({ expected }: { readonly expected: NonNullable<Drawer['expected']> }) {
  const words = useWords()
  const methods = paymentMethods.filter((method) => expected[method] !== 0)
  const isMixed = methods.some((method) => method !== 'cash')
  return (
    <dl className="inside">
      <div className="whole">
        <dt>{words.desk.money.drawers.inside}</dt>
        <dd className="num">{formatFen(sumOf(expected))}</dd>
      </div>
      {isMixed &&
        methods.map((method) => (
          <div key={method}>
            <dt>{choiceName(words, { procedure: 'shift', name: 'method', value: method })}</dt>
            <dd className="num">{formatFen(expected[method])}</dd>
          </div>
        ))}
    </dl>
  )
}

function ShiftLink({ shift }: { readonly shift: Shift | null }) {
  const { drawers: words } = useWords().desk.money
  const { opens, personId } = useMe()
  const mayWork = opens.includes('shift')
  if (!shift) {
    if (!mayWork) return null
    return (
      <Link className="btn sm" to="/new/$procedure" params={{ procedure: 'shift' }}>
        {words.start}
      </Link>
    )
  }
  const isForMe =
    mayWork && shift.signedOffAt !== null && !shift.isLocked && shift.person.personId !== personId
  const isMine = shift.person.personId === personId
  return (
    <Link
      className={isForMe || isMine ? 'btn sm filled' : 'btn sm'}
      to="/money/shifts/$caseId"
      params={{ caseId: shift.caseId }}
    >
      {isForMe ? words.takeOver : words.handover}
    </Link>
  )
}
