import type { ClauseId } from '../clause'
import type { Fen } from '../money'
import type { Policy } from '../policy'
import type { EventOf } from '../procedure'
import type { RoomClass } from './allocation/room'
import type { GuaranteeKind } from './commands'
import type { HotelStay, HotelStayContext, RateContract } from './facts'

type Guarantee = EventOf<HotelStay, 'guarantee'>['command']

interface Row {
  readonly clause: ClauseId
  /** What has to be there, in the order in which it is asked for. */
  readonly needs: readonly (keyof Guarantee)[]
  /** R5-3.3: how much the guest may owe. */
  readonly credit: (given: Given) => Fen
}

interface Given {
  readonly command: Guarantee
  readonly dueFen: Fen
  readonly contract: RateContract | null
  readonly policy: Policy
}

/** Each kind of guarantee: its clause, what it needs, and the credit that follows from it. */
export const guaranteeRows: Readonly<Record<GuaranteeKind, Row>> = {
  cash: { clause: 'R5-7.1', needs: ['receiptNo'], credit: ({ dueFen }) => dueFen },
  cardPreauthorisation: {
    clause: 'R5-7.2',
    needs: ['cardTail', 'authorisationNo', 'heldFen'],
    credit: ({ command }) => command.heldFen ?? 0,
  },
  companyAccount: {
    clause: 'R5-7.3',
    needs: ['contractNo', 'voucherNo'],
    credit: ({ contract }) => contract?.creditFen ?? 0,
  },
  valuables: {
    clause: 'R5-7.4',
    needs: ['pledge', 'pledgeNote', 'valueFen', 'pledgeNo'],
    credit: ({ command, policy }) =>
      Math.floor(((command.valueFen ?? 0) * policy.valuablesCreditPercent) / 100),
  },
  executiveSignature: {
    clause: 'R5-7.5',
    needs: ['signatoryId'],
    credit: ({ policy }) => policy.executiveCreditFen,
  },
  exemption: {
    clause: 'R5-7.6',
    needs: ['signatoryId', 'exemptionReason'],
    credit: ({ policy }) => policy.exemptionCreditFen,
  },
}

export const missingFor = (command: Guarantee): (keyof Guarantee)[] =>
  guaranteeRows[command.kind].needs.filter((name) => command[name] === undefined)

/** R5-7.1: what each class asks for, for all rooms of the stay. */
export function guaranteeDue({ allotted }: Pick<HotelStayContext, 'allotted'>, policy: Policy) {
  const byClass: Readonly<Record<RoomClass, Fen>> = {
    standard: policy.standardGuaranteeFen,
    superior: policy.superiorGuaranteeFen,
    deluxe: policy.deluxeGuaranteeFen,
    suite: policy.suiteGuaranteeFen,
  }
  return allotted.reduce<Fen>((sum, { roomClass }) => sum + byClass[roomClass], 0)
}
