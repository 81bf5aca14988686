import { type CommonContext, commonContext, evolveCommon, isCommonFact } from '../conventions/facts'
import type { Instant } from '../instant'
import type { Holder } from '../ladder'
import type { Personal } from '../personal'
import type { FactOf, Shape } from '../procedure'
import type { RadioRelayCommand } from './commands'

export const radioRelayStates = ['heard', 'relayed', 'answered'] as const
export type RadioRelayState = (typeof radioRelayStates)[number]

interface Heard {
  readonly from: string
  readonly to: string
  readonly calls: number
  readonly clear: boolean
  /** The moment it was heard, once it has to be passed on. */
  readonly relayDueAt: Instant | null
}

export interface RadioRelayContext extends CommonContext, Heard {
  readonly message: Personal | null
  readonly answeredBy: string | null
}

export type RadioRelayFact =
  | ({
      readonly type: 'radioCallHeard'
      readonly holder: Holder
      readonly seenAt: Instant | null
    } & Heard)
  | ({ readonly type: 'radioCallRepeated' } & Heard)
  | { readonly type: 'relayOverdue'; readonly dueAt: Instant }
  | {
      readonly type: 'radioCallRelayed'
      readonly message: Personal
      readonly answeredBy: string
    }
  | { readonly type: 'radioCallAnswered'; readonly answeredBy: string }

export interface RadioRelay extends Shape {
  readonly state: RadioRelayState
  readonly context: RadioRelayContext
  readonly command: RadioRelayCommand
  readonly fact: RadioRelayFact
  readonly world: unknown
}

export const newRadioRelay: RadioRelayContext = {
  ...commonContext,
  from: '',
  to: '',
  calls: 1,
  clear: true,
  relayDueAt: null,
  message: null,
  answeredBy: null,
}

/** The only place where the memory of a radio call changes. */
export function evolveRadioRelay(
  context: RadioRelayContext,
  fact: FactOf<RadioRelay>,
): RadioRelayContext {
  if (isCommonFact(fact)) return evolveCommon(context, fact)
  switch (fact.type) {
    case 'radioCallHeard':
    case 'radioCallRepeated': {
      const { type, ...heard } = fact
      return { ...context, ...heard }
    }
    case 'relayOverdue':
      return { ...context, relayDueAt: null, lateSince: fact.dueAt }
    case 'radioCallRelayed':
      return { ...context, message: fact.message, answeredBy: fact.answeredBy }
    case 'radioCallAnswered':
      return { ...context, answeredBy: fact.answeredBy }
  }
}
