import { pending } from '../deadlines'
import type { Deadline, Procedure } from '../procedure'
import { amendableEmergency, emergencyRequirements } from './clauses'
import { emergencyCommands } from './commands'
import { evolveEmergency } from './evolve'
import { type Emergency, type EmergencyContext, emergencyStates, newEmergency } from './facts'
import { emergencyEndedStates, emergencyMachine } from './machine'
import { emergencyPolicy } from './policy'

export { type EmergencyCommand, emergencyAudiences } from './commands'
export type { Emergency, EmergencyContext, EmergencyFact } from './facts'

function deadlines(_: string, context: EmergencyContext): Deadline[] {
  const { relayDueAt, takeInHandDueAt, fileDueAt } = context
  return pending(
    { kind: 'relayMissed', at: relayDueAt, clause: 'R7-4.1.4' },
    { kind: 'takeInHandMissed', at: takeInHandDueAt, clause: 'H-emergency-1' },
    { kind: 'fileMissed', at: fileDueAt, clause: 'H-emergency-2' },
  )
}

/**
 * 突发事件: somebody is sent at once, owners hear that it is being handled, and a report is filed.
 * What has to be mended afterwards is a dispatch order that names this case as its source.
 */
export const emergency: Procedure<Emergency> = {
  id: 'emergency',
  numberPrefix: 'TF',
  machine: emergencyMachine,
  states: ['unopened', ...emergencyStates, 'withdrawn'],
  endedStates: emergencyEndedStates,
  initialContext: newEmergency,
  commands: emergencyCommands,
  requirements: emergencyRequirements,
  policy: emergencyPolicy,
  evolve: evolveEmergency,
  deadlines,
  amendable: amendableEmergency,
  titleField: 'place',
  titleChoiceField: 'kind',
}
