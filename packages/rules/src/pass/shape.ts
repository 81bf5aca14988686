import { type CalendarDate, dateAt } from '../calendar'
import type { FactOf } from '../procedure'
import type { MoneyShape } from '../receipts/clauses'
import type { MoneyCommand } from '../receipts/commands'
import type { Situation } from '../situation'
import type { PassCommand } from './commands'
import type { DepositCommand } from './deposit-commands'
import type { AnyPassContext, AnyPassFact, PassWorld } from './facts'

/** A procedure that gives out passes. */
export interface PassShape extends MoneyShape {
  readonly context: AnyPassContext
  readonly world: PassWorld
}

export const depositStates = [
  'applying',
  'verified',
  'paid',
  'issued',
  'returning',
  'refunded',
  'refused',
] as const

type PassState = (typeof depositStates)[number] | 'closed'

/** What is written once for all of them reads nothing but what every one has. */
export interface BarePass extends PassShape {
  readonly state: PassState
  readonly command: PassCommand | DepositCommand | MoneyCommand
  readonly fact: AnyPassFact
}

/** A command and its situation; in which state it meets the case does not matter here. */
export interface Happening<Type extends BarePass['command']['type']> {
  readonly command: Extract<BarePass['command'], { readonly type: Type }>
  readonly situation: Situation<PassWorld>
}

export type PassFacts = readonly FactOf<BarePass>[]

/** The site's own date. */
export const todayOf = ({ at, calendar }: Situation): CalendarDate => dateAt(at, calendar.timeZone)
