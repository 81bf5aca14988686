import { isMoneyFact, type ProcedureId } from '@frontdesk/rules'
import { attachmentWrites } from './attachments'
import { dispatchOrderWrites } from './dispatch-order'
import { commonWrites } from './every-procedure'
import { hotelStayWrites } from './hotel-stay'
import { keyLoanWrites } from './key-loan'
import { mailWrites } from './mail'
import { moneyWrites } from './money'
import { moveInWrites } from './move-in'
import { parkingWrites } from './parking'
import type { RegisterMeta, RegisterWrite } from './register-write'
import { residentPassWrites } from './resident-pass'
import { shiftWrites } from './shift'
import { temporaryPassWrites } from './temporary-pass'
import { tenantPassWrites } from './tenant-pass'
import { utilityBatchWrites } from './utility-batch'
import { utilityPrepayWrites } from './utility-prepay'
import { visitorWrites } from './visitor'

interface Fact {
  readonly type: string
}

type Writes = (fact: never, meta: RegisterMeta) => RegisterWrite[]

const table: Readonly<Partial<Record<string, Writes>>> = {
  visitor: visitorWrites,
  'dispatch-order': dispatchOrderWrites,
  mail: mailWrites,
  shift: shiftWrites,
  'utility-prepay': utilityPrepayWrites,
  'utility-batch': utilityBatchWrites,
  'hotel-stay': hotelStayWrites,
  'resident-pass': residentPassWrites,
  'tenant-pass': tenantPassWrites,
  parking: parkingWrites,
  'temporary-pass': temporaryPassWrites,
  'key-loan': keyLoanWrites,
  'move-in': moveInWrites,
} satisfies Partial<Record<ProcedureId, Writes>>

/** What the facts of one case change in the registers, in their order. */
export function registerWrites(
  procedure: string,
  facts: readonly Fact[],
  meta: RegisterMeta,
): RegisterWrite[] {
  return facts.flatMap((fact) => [
    ...(table[procedure]?.(asOwn(fact), meta) ?? []),
    ...(isMoneyFact(fact) ? moneyWrites(fact, meta) : commonWrites(asOwn(fact), meta)),
    ...attachmentWrites(fact, meta),
  ])
}

// Sound because the rules made these facts, of the procedure that is named with them.
const asOwn = (fact: Fact) => fact as never
