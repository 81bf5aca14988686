import { pending } from '../deadlines'
import type { Deadline, Procedure } from '../procedure'
import { amendableComplaint, complaintRequirements } from './clauses'
import { complaintCommands } from './commands'
import { evolveComplaint } from './evolve'
import { type Complaint, type ComplaintContext, complaintStates, newComplaint } from './facts'
import { complaintEndedStates, complaintMachine } from './machine'
import { complaintPolicy } from './policy'

export type { ComplaintCommand } from './commands'
export type { Complaint, ComplaintContext, ComplaintFact } from './facts'

function deadlines(_: string, context: ComplaintContext): Deadline[] {
  const { supervisorDueAt, managerDueAt, majorDueAt, isCalendarUnknown } = context
  return pending(
    { kind: 'toSupervisor', at: supervisorDueAt, clause: 'R2-4.7', isCalendarUnknown },
    { kind: 'toManager', at: managerDueAt, clause: 'R2-4.8', isCalendarUnknown },
    { kind: 'majorUnacknowledged', at: majorDueAt, clause: 'R6-4.3.2' },
  )
}

/** 投诉: categorised, handled, answered, and closed with the complainant's own word on it. */
export const complaint: Procedure<Complaint> = {
  id: 'complaint',
  numberPrefix: 'TS',
  machine: complaintMachine,
  states: ['unopened', ...complaintStates, 'withdrawn'],
  endedStates: complaintEndedStates,
  initialContext: newComplaint,
  commands: complaintCommands,
  requirements: complaintRequirements,
  policy: complaintPolicy,
  evolve: evolveComplaint,
  deadlines,
  amendable: amendableComplaint,
  titleField: 'matter',
}
