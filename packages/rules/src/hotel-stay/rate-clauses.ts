import type { ClauseId } from '../clause'
import type { EventOf } from '../procedure'
import type { Requirement } from '../requirement'
import type { RateBasis } from './commands'
import type { HotelStay } from './facts'
import { contractKindOf, maySign, nightFenOf } from './rates'

type Event = EventOf<HotelStay, 'agreeRate'>
type Rate = Requirement<HotelStay, 'agreeRate'>

export const rateClauseOf: Readonly<Record<RateBasis, ClauseId>> = {
  vipCard: 'R5-6.7',
  contractCompany: 'R5-6.8',
  groupOrAgency: 'R5-6.9',
  executiveSignature: 'R5-6.10',
  rack: 'R5-6.11',
}

const isFor = ({ command }: Event, basis: RateBasis): boolean => command.basis === basis

/** A contract of that kind is named, is known and in force. */
const contractOf = (basis: RateBasis): readonly Rate[] => [
  {
    clause: rateClauseOf[basis],
    code: 'contract-missing',
    sees: 'command',
    holds: (_, event) => !isFor(event, basis) || event.command.contractNo !== undefined,
    missing: () => ['contractNo'],
  },
  {
    clause: rateClauseOf[basis],
    code: 'contract-not-in-force',
    sees: 'command',
    holds: (_, event) => {
      const { contract } = event.situation.world
      const isRight = contract?.isInForce && contract.kind === contractKindOf(basis)
      return !isFor(event, basis) || Boolean(isRight)
    },
  },
  {
    clause: rateClauseOf[basis],
    code: 'class-not-in-contract',
    sees: 'command',
    holds: ({ allotted }, event) => {
      const { policy, world } = event.situation
      const ground = { basis, contract: world.contract, discountPercent: null, policy }
      return !isFor(event, basis) || nightFenOf(allotted, ground) !== null
    },
  },
]

/** R5-6.7 to R5-6.11: what each rate rests on; then it is explained and signed. */
export const rateClauses: readonly Rate[] = [
  {
    clause: 'R5-3.5',
    code: 'allocate-first',
    in: ['registering'],
    sees: 'case',
    holds: () => false,
  },
  {
    clause: 'R5-6.7',
    code: 'vip-card-missing',
    sees: 'command',
    holds: (_, event) => !isFor(event, 'vipCard') || event.command.vipCardNo !== undefined,
    missing: () => ['vipCardNo'],
  },
  ...contractOf('contractCompany'),
  ...contractOf('groupOrAgency'),
  {
    clause: 'R5-6.10',
    code: 'discount-unsigned',
    sees: 'command',
    holds: (_, event) =>
      !isFor(event, 'executiveSignature') ||
      (event.command.signatoryId !== undefined && event.command.discountPercent !== undefined),
    missing: (_, { command }) =>
      (['signatoryId', 'discountPercent'] as const).filter((name) => command[name] === undefined),
  },
  {
    clause: 'R5-6.10',
    code: 'not-a-signatory',
    sees: 'command',
    holds: (_, event) =>
      !isFor(event, 'executiveSignature') || maySign(event.situation.world.signatory, 'rate'),
  },
  {
    clause: 'R5-6.10',
    code: 'discount-above-limit',
    sees: 'command',
    holds: (_, event) => {
      const { command, situation } = event
      const limit = situation.world.signatory?.discountMaxPercent ?? 0
      return !isFor(event, 'executiveSignature') || (command.discountPercent ?? 0) <= limit
    },
  },
  {
    clause: 'R5-6.6',
    also: ['R5-5.2'],
    code: 'explain-first',
    sees: 'command',
    holds: (_, { command }) => command.isExplained,
  },
]
