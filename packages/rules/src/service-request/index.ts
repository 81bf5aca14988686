import { pending } from '../deadlines'
import { amendableMatter } from '../matter'
import type { Deadline, Procedure } from '../procedure'
import { serviceRequestRequirements } from './clauses'
import { serviceRequestCommands } from './commands'
import {
  evolveServiceRequest,
  newServiceRequest,
  type ServiceRequest,
  type ServiceRequestContext,
  serviceRequestStates,
} from './facts'
import { serviceRequestMachine } from './machine'
import { serviceRequestPolicy } from './policy'

export type { ServiceRequestCommand } from './commands'
export type { ServiceRequest, ServiceRequestContext, ServiceRequestFact } from './facts'

function deadlines(_: string, context: ServiceRequestContext): Deadline[] {
  const { supervisorDueAt, managerDueAt, grave, isCalendarUnknown } = context
  return pending(
    { kind: 'toSupervisor', at: supervisorDueAt, clause: 'R2-4.7', isCalendarUnknown },
    { kind: 'toManager', at: managerDueAt, clause: 'R2-4.8', isCalendarUnknown },
    { kind: 'graveUnacknowledged', at: grave?.dueAt ?? null, clause: 'R7-4.8' },
  )
}

/** 业主意见或需求: recorded, handled or forwarded, going up by itself until somebody finishes it. */
export const serviceRequest: Procedure<ServiceRequest> = {
  id: 'service-request',
  numberPrefix: 'XQ',
  machine: serviceRequestMachine,
  states: ['unopened', ...serviceRequestStates, 'withdrawn'],
  endedStates: ['done', 'closedUnresolvable', 'becameComplaint', 'withdrawn'],
  initialContext: newServiceRequest,
  commands: serviceRequestCommands,
  requirements: serviceRequestRequirements,
  policy: serviceRequestPolicy,
  evolve: evolveServiceRequest,
  deadlines,
  amendable: amendableMatter,
  titleField: 'matter',
}
