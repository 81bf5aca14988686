import { model as complaint } from './complaint/complaint.model'
import { model as deskCheck } from './desk-check/desk-check.model'
import { model as dispatchOrder } from './dispatch-order/dispatch-order.model'
import { model as emergency } from './emergency/emergency.model'
import { model as feeCollection } from './fee-collection/fee-collection.model'
import { model as hotelStay } from './hotel-stay/hotel-stay.model'
import { model as keyLoan } from './key-loan/key-loan.model'
import { model as mail } from './mail/mail.model'
import { model as moveIn } from './move-in/move-in.model'
import { model as parking } from './parking/parking.model'
import type { Shape } from './procedure'
import { model as radioRelay } from './radio-relay/radio-relay.model'
import { model as reception } from './reception/reception.model'
import { model as renovation } from './renovation/renovation.model'
import { model as residentPass } from './resident-pass/resident-pass.model'
import { model as returnCall } from './return-call/return-call.model'
import { model as serviceRequest } from './service-request/service-request.model'
import { model as shift } from './shift/shift.model'
import { model as specialService } from './special-service/special-service.model'
import { model as temporaryPass } from './temporary-pass/temporary-pass.model'
import { model as tenantPass } from './tenant-pass/tenant-pass.model'
import { explore, type Model, type Walk } from './testing-model'
import { model as utilityBatch } from './utility-batch/utility-batch.model'
import { model as utilityPrepay } from './utility-prepay/utility-prepay.model'
import { model as visitor } from './visitor/visitor.model'

export { people as modelPeople, unitId as modelUnitId } from './testing'

const models = [
  complaint,
  deskCheck,
  dispatchOrder,
  emergency,
  feeCollection,
  hotelStay,
  keyLoan,
  mail,
  parking,
  moveIn,
  radioRelay,
  reception,
  renovation,
  residentPass,
  returnCall,
  serviceRequest,
  shift,
  specialService,
  temporaryPass,
  tenantPass,
  utilityBatch,
  utilityPrepay,
  visitor,
] as const

/** A way through a procedure's own machine, from its opening to one of the states that end it. */
export interface Ending {
  readonly procedure: string
  readonly ends: string
  readonly model: Model<Shape>
  readonly walk: Walk<Shape>
}

/** The shortest way to each state that ends each procedure. */
export const endings = (): Ending[] =>
  models.flatMap((each) => {
    const model = each as unknown as Model<Shape>
    const walks = explore(model)
    return model.procedure.endedStates.flatMap((ends) => {
      const walk = walks.find(({ state }) => state.value === ends)
      return walk ? [{ procedure: model.procedure.id, ends, model, walk }] : []
    })
  })
