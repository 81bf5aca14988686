import type { ClauseId } from '../clause'
import type { EventOf } from '../procedure'
import { withReceipt } from '../receipts/clauses'
import type { Requirement } from '../requirement'
import type { GuaranteeKind } from './commands'
import type { HotelStay } from './facts'
import { guaranteeDue, guaranteeRows, missingFor } from './guarantees'
import { maySign } from './rates'

type Event = EventOf<HotelStay, 'guarantee'>
type Guarantee = Requirement<HotelStay, 'guarantee'>

const isOf = ({ command }: Event, kind: GuaranteeKind): boolean => command.kind === kind

/** Each kind names what it lacks under its own clause. */
const complete = (Object.keys(guaranteeRows) as GuaranteeKind[]).map(
  (kind): Guarantee => ({
    clause: guaranteeRows[kind].clause,
    code: 'guarantee-incomplete',
    sees: 'command',
    holds: (_, event) => !isOf(event, kind) || missingFor(event.command).length === 0,
    missing: (_, { command }) => missingFor(command),
  }),
)

const signedBy = (
  kind: 'executiveSignature' | 'exemption',
  power: 'guarantee' | 'exemption',
): Guarantee => ({
  clause: guaranteeRows[kind].clause,
  code: 'not-a-signatory',
  sees: 'command',
  holds: (_, event) => !isOf(event, kind) || maySign(event.situation.world.signatory, power),
})

const company: ClauseId = 'R5-7.3'

/** R5-7.1 to R5-7.6: how a stay may be guaranteed, and by what it may not. */
export const guaranteeClauses: readonly Guarantee[] = [
  {
    clause: 'R5-3.5',
    code: 'agree-rate-first',
    in: ['registering', 'allocated'],
    sees: 'case',
    holds: () => false,
  },
  {
    clause: 'L-idcard-15',
    also: ['R5-7.4'],
    code: 'identity-card-not-held',
    sees: 'command',
    holds: (_, { command }) => command.pledge !== 'identityCard',
  },
  ...complete,
  ...withReceipt<HotelStay, 'guarantee'>('R5-7.1', (context, { command, situation }) =>
    command.kind === 'cash' ? guaranteeDue(context, situation.policy) : null,
  ),
  {
    clause: 'R5-7.2',
    code: 'held-too-little',
    sees: 'command',
    holds: (context, event) =>
      !isOf(event, 'cardPreauthorisation') ||
      (event.command.heldFen ?? 0) >= guaranteeDue(context, event.situation.policy),
  },
  {
    clause: company,
    code: 'contract-not-in-force',
    sees: 'command',
    holds: (_, event) => {
      const { contract } = event.situation.world
      return !isOf(event, 'companyAccount') || Boolean(contract?.isInForce)
    },
  },
  {
    clause: company,
    code: 'no-account',
    sees: 'command',
    holds: (_, event) =>
      !isOf(event, 'companyAccount') || event.situation.world.contract?.creditFen !== null,
  },
  signedBy('executiveSignature', 'guarantee'),
  signedBy('exemption', 'exemption'),
]
