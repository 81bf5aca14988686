import type { z } from 'zod'
import { complaint } from './complaint/index'
import { deskCheck } from './desk-check/index'
import { dispatchOrder } from './dispatch-order/index'
import { emergency } from './emergency/index'
import { feeCollection } from './fee-collection/index'
import { hotelStay } from './hotel-stay/index'
import { keyLoan } from './key-loan/index'
import { mail } from './mail/index'
import { moveIn } from './move-in/index'
import { parking } from './parking/index'
import type { Procedure, Shape } from './procedure'
import { radioRelay } from './radio-relay/index'
import { reception } from './reception/index'
import { takesContact } from './reception/referral'
import { renovation } from './renovation/index'
import { residentPass } from './resident-pass/index'
import { returnCall } from './return-call/index'
import { serviceRequest } from './service-request/index'
import { shift } from './shift/index'
import { specialService } from './special-service/index'
import { temporaryPass } from './temporary-pass/index'
import { tenantPass } from './tenant-pass/index'
import { utilityBatch } from './utility-batch/index'
import { utilityPrepay } from './utility-prepay/index'
import { visitor } from './visitor/index'

/** Every written procedure that runs, by its id. */
const table = {
  'service-request': serviceRequest,
  complaint,
  visitor,
  reception,
  'return-call': returnCall,
  'dispatch-order': dispatchOrder,
  'desk-check': deskCheck,
  emergency,
  'radio-relay': radioRelay,
  mail,
  shift,
  'special-service': specialService,
  'utility-prepay': utilityPrepay,
  'utility-batch': utilityBatch,
  'hotel-stay': hotelStay,
  'resident-pass': residentPass,
  'tenant-pass': tenantPass,
  'temporary-pass': temporaryPass,
  renovation,
  parking,
  'fee-collection': feeCollection,
  'key-loan': keyLoan,
  'move-in': moveIn,
} as const

export type ProcedureId = keyof typeof table
export const procedureIds = Object.keys(table) as ProcedureId[]

// A host holds cases of every procedure at once and knows their states and facts only as data.
export const procedures = table as unknown as Readonly<Record<ProcedureId, Procedure<Shape>>>

/** What a procedure is opened with from a contact at the desk; null when it is about nobody there. */
export function openingOf(id: string): z.ZodObject | null {
  const opening = isProcedureId(id) && id !== 'reception' && procedures[id].commands.open
  return opening && takesContact(opening.schema) ? opening.schema : null
}

export const isProcedureId = (id: string): id is ProcedureId => Object.hasOwn(table, id)
