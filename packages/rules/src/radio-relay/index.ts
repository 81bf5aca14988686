import { pending } from '../deadlines'
import type { Procedure } from '../procedure'
import { radioRelayCommands } from './commands'
import {
  evolveRadioRelay,
  newRadioRelay,
  type RadioRelay,
  type RadioRelayContext,
  radioRelayStates,
} from './facts'
import {
  amendableRelay,
  radioRelayEndedStates,
  radioRelayMachine,
  radioRelayRequirements,
} from './machine'
import { radioRelayPolicy } from './policy'

export { type RadioRelayCommand, radioPosts } from './commands'
export type { RadioRelay, RadioRelayContext, RadioRelayFact } from './facts'

const deadlines = (_: string, { relayDueAt }: RadioRelayContext) =>
  pending({ kind: 'relayOverdue', at: relayDueAt, clause: 'R3-4.1.5' })

/** 对讲机接驳: a call over the radio that nobody answers, or nobody understands, is passed on. */
export const radioRelay: Procedure<RadioRelay> = {
  id: 'radio-relay',
  numberPrefix: 'DJ',
  machine: radioRelayMachine,
  states: ['unopened', ...radioRelayStates, 'withdrawn'],
  endedStates: radioRelayEndedStates,
  initialContext: newRadioRelay,
  commands: radioRelayCommands,
  requirements: radioRelayRequirements,
  policy: radioRelayPolicy,
  evolve: evolveRadioRelay,
  deadlines,
  amendable: amendableRelay,
  titleField: 'to',
  titleChoiceField: 'from',
}
