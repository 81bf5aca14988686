import type { ProcedureId } from '@frontdesk/rules'
import { dispatchOrder } from './dispatch-order'
import { feeCollection } from './fee-collection'
import { hotelStay } from './hotel-stay'
import { keyLoan } from './key-loan'
import { mail } from './mail'
import { matter } from './matter'
import { moveIn } from './move-in'
import { parking } from './parking'
import { reception } from './reception'
import { renovation } from './renovation'
import { residentPass } from './resident-pass'
import { returnCall } from './return-call'
import { serviceRequest } from './service-request'
import { shift } from './shift'
import type { Situating } from './situating'
import { specialService } from './special-service'
import { temporaryPass } from './temporary-pass'
import { tenantPass } from './tenant-pass'
import { utilityBatch } from './utility-batch'
import { utilityPrepay } from './utility-prepay'
import { visitor } from './visitor'

/** How each procedure looks at the registers; those that ask for nothing but a unit do as `matter`. */
export const situatings: Readonly<Partial<Record<string, Situating>>> = {
  visitor,
  reception,
  'service-request': serviceRequest,
  'return-call': returnCall,
  'dispatch-order': dispatchOrder,
  mail,
  shift,
  'special-service': specialService,
  'utility-prepay': utilityPrepay,
  'utility-batch': utilityBatch,
  'hotel-stay': hotelStay,
  'resident-pass': residentPass,
  'tenant-pass': tenantPass,
  renovation,
  parking,
  'temporary-pass': temporaryPass,
  'fee-collection': feeCollection,
  'key-loan': keyLoan,
  'move-in': moveIn,
} satisfies Partial<Record<ProcedureId, Situating>>

export const situatingOf = (procedure: string): Situating => situatings[procedure] ?? matter
