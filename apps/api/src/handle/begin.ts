import {
  type CaseState,
  dateAt,
  type Policy,
  type Procedure,
  policyOn,
  type Shape,
  unopened,
} from '@frontdesk/rules'
import type { Desk } from '../context'
import { notFound } from '../failure'
import { keptOf } from './kept'
import { procedureOf } from './parse'
import type { Reading, Signer } from './read'
import type { CaseKey, Work } from './work'

/** A case that does not exist yet, with the policy of the day. */
export function beginNew(desk: Desk, reading: Reading, opening: Opening): Work {
  const { now, site, policy, number } = reading
  if (!number) throw new Error('A new case needs its number')
  return {
    ...opening,
    number,
    base: null,
    state: unopened(opening.procedure),
    policy: policyOn(dateAt(now, site.timeZone), policy),
    caseKey: caseKeyOf(desk, reading),
    kept: keptOf(reading),
    drafts: [],
    openedAt: now,
    openedBy: reading.signer,
  }
}

interface Opening {
  readonly procedure: Procedure
  readonly caseId: string
}

// Whoever shows the badge or the code may leave or come in at any kiosk; a join only follows.
const atAnyKiosk: readonly string[] = ['signOut', 'arrive', 'join']

/** A kiosk knows only the visits that it took down itself. */
export function assertOwn({ case: base, signer, asked }: Reading): void {
  if (signer.kioskId === null || atAnyKiosk.includes(asked.command)) return
  if ((base?.openedBy as Signer | undefined)?.kioskId !== signer.kioskId) throw notFound()
}

/** A case as it was read. */
export function beginKnown(desk: Desk, reading: Reading): Work {
  const { case: base } = reading
  if (!base) throw notFound()
  assertOwn(reading)
  const openedBy = base.openedBy as Signer
  const procedure = procedureOf(base.procedure)
  return {
    procedure,
    caseId: base.caseId,
    number: base.number,
    base,
    state: { value: base.state, context: base.context } as CaseState<Shape>,
    policy: base.policy as Policy,
    caseKey: caseKeyOf(desk, reading),
    kept: keptOf(reading),
    drafts: [],
    openedAt: base.openedAt,
    openedBy,
  }
}

/** The key of the case; a new one when there is none, or when the old one was thrown away. */
function caseKeyOf({ sealer }: Desk, { key }: Reading): CaseKey {
  if (key) return { key: sealer.unwrap(key), made: null }
  const { key: made, wrappedKey } = sealer.newKey()
  return { key: made, made: wrappedKey }
}
