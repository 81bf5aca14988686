import type { CalendarDate } from '../calendar'
import type { Fen } from '../money'
import type { Policy } from '../policy'
import { namedReceipt, posted, used } from '../receipts/steps'
import type { Situation } from '../situation'
import type { AnyPassContext, Pass, PassWorld } from './facts'
import type { PassHolder } from './holders'
import { awaitsRefund, type PassKind, passNoOf, passOf } from './passes'
import { type Happening, type PassFacts, todayOf } from './shape'
import { endOfDay } from './valid-days'

/** What the pass that is given out has of its own; the rest is the holder's. */
interface Given {
  readonly serial: number
  readonly validUntilOn: CalendarDate | null
  readonly depositFen: Fen
  readonly depositReceiptNo: string | null
}

/** A pass as it is given out now. */
export function issuedTo(
  kind: PassKind,
  { name, idType, idNumber, photoId }: PassHolder,
  { serial, validUntilOn, ...given }: Given & { readonly situation: Situation },
) {
  const { situation, ...deposit } = given
  const { timeZone } = situation.calendar
  return {
    type: 'passIssued',
    passNo: passNoOf(kind, serial),
    serial,
    name,
    idType,
    idNumber,
    photoId,
    validFromOn: todayOf(situation),
    validUntilOn,
    expiresAt: validUntilOn && endOfDay(validUntilOn, timeZone),
    ...deposit,
  } as const
}

/** The next number, and never one that this case gave out before, whatever the register says. */
export function nextSerial(
  { passes }: AnyPassContext,
  { world }: { readonly world: PassWorld },
): number {
  if (world.nextPassSerial === null) throw new Error('A pass needs its number')
  return Math.max(world.nextPassSerial, ...passes.map(({ serial }) => serial + 1))
}

export const hasNumbers = (_: unknown, { situation }: { situation: Situation<PassWorld> }) =>
  situation.world.nextPassSerial !== null

/** The pass that a command names, once its clauses hold. */
export function namedPass({ passes }: AnyPassContext, passNo: string): Pass {
  const pass = passOf(passes, passNo)
  if (!pass) throw new Error('The clauses let no unknown pass through')
  return pass
}

/** It will not come back: what was paid for it is ours now. */
export const forfeited = ({ procedure }: PassKind, { passNo, depositFen }: Pass): PassFacts =>
  posted({
    debit: `deposits:${procedure}`,
    credit: `forfeited:${procedure}`,
    amountFen: depositFen,
    about: passNo,
  })

/** A lost pass; once more when it is replaced at the same moment is too often. */
const lost = (kind: PassKind, pass: Pass): PassFacts =>
  pass.status === 'lost'
    ? []
    : [{ type: 'passLost', passNo: pass.passNo }, ...forfeited(kind, pass)]

export const reportedLost =
  (kind: PassKind) =>
  (context: AnyPassContext, { command: { passNo } }: Happening<'reportLost'>): PassFacts =>
    lost(kind, namedPass(context, passNo))

/** Another number for the same holder, as long as the lost one would have held. */
export const replaced =
  (kind: PassKind, depositOf: (policy: Policy) => Fen) =>
  (context: AnyPassContext, { command, situation }: Happening<'replace'>): PassFacts => {
    const { passNo } = command
    const old = namedPass(context, passNo)
    const receipt = namedReceipt(situation)
    const depositFen = depositOf(situation.policy)
    const issued = issuedTo(kind, old, {
      serial: nextSerial(context, situation),
      validUntilOn: old.validUntilOn,
      depositFen,
      depositReceiptNo: receipt.receiptNo,
      situation,
    })
    const about = issued.passNo
    const costFen = receipt.amountFen - depositFen
    return [
      ...lost(kind, old),
      { type: 'passReplaced', passNo, newPassNo: about },
      issued,
      ...used(receipt, [
        { credit: `deposits:${kind.procedure}`, amountFen: depositFen, about },
        { credit: `fees:${kind.procedure}`, amountFen: costFen, about },
      ]),
    ]
  }

/** It holds no longer from now on; the card itself is still to come back. */
export const revoked = (_: unknown, { command, situation }: Happening<'revoke'>): PassFacts => [
  {
    type: 'passRevoked',
    passNo: command.passNo,
    validUntilOn: todayOf(situation),
    reason: command.reason,
  },
]

/** The passes whose last day is over at this moment. */
export const expired = (
  { passes }: AnyPassContext,
  { situation: { at } }: { readonly situation: Situation },
): PassFacts =>
  passes
    .filter(({ status, expiresAt }) => status === 'active' && expiresAt && expiresAt <= at)
    .map(({ passNo, validUntilOn }) => ({ type: 'passExpired', passNo, validUntilOn }))

export const awaiting = ({ passes }: AnyPassContext): readonly Pass[] => passes.filter(awaitsRefund)
