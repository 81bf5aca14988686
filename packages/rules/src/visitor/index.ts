import { pending } from '../deadlines'
import type { Deadline, Procedure, StateOf } from '../procedure'
import { amendableVisit, visitorRequirements } from './clauses'
import { visitorCommands } from './commands'
import { evolveVisitor } from './evolve'
import { newVisit, type Visitor, type VisitorContext, visitorStates } from './facts'
import { visitorEndedStates, visitorMachine } from './machine'
import { visitorPolicy } from './policy'

export { type VisitorCommand, visitPurposes } from './commands'
export { type EvacuationEntry, peopleOnSite } from './evacuation'
export type { Visitor, VisitorContext, VisitorFact, VisitorWorld } from './facts'

function deadlines(state: StateOf<Visitor>, visit: VisitorContext): Deadline[] {
  const { replyDueAt, reminderDueAt, lapseDueAt, overstayDueAt, validUntil } = visit
  return pending(
    { kind: 'noReply', at: replyDueAt, clause: 'H-visitor-9' },
    { kind: 'remind', at: reminderDueAt, clause: 'H-visitor-9' },
    { kind: 'lapse', at: state === 'invited' ? validUntil : lapseDueAt, clause: 'H-visitor-9' },
    { kind: 'overstay', at: overstayDueAt, clause: 'H-visitor-10' },
  )
}

/** 访客: announced, admitted by host or desk, counted while on site, forgotten after 30 days. */
export const visitor: Procedure<Visitor> = {
  id: 'visitor',
  numberPrefix: 'FK',
  machine: visitorMachine,
  states: ['unopened', ...visitorStates, 'withdrawn'],
  endedStates: visitorEndedStates,
  initialContext: newVisit,
  commands: visitorCommands,
  requirements: visitorRequirements,
  policy: visitorPolicy,
  evolve: evolveVisitor,
  deadlines,
  amendable: amendableVisit,
  titleField: 'visitorName',
}
