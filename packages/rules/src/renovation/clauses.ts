import { dateAt } from '../calendar'
import { commonRequirements } from '../conventions/requirements'
import { personalLine, phone, words } from '../field'
import { otherHands, paying, receiptRequirements, withReceipt } from '../receipts/clauses'
import type { Requirement, Requirements, SeesCase } from '../requirement'
import { actsAs } from '../role'
import type { Situation } from '../situation'
import { workerCount } from './commands'
import type { Renovation, RenovationContext } from './facts'

export const amendableRenovation = {
  contractor: personalLine(60),
  phone: phone(),
  workers: workerCount(),
  plan: words(),
} as const

const todayOf = ({ at, calendar }: Situation) => dateAt(at, calendar.timeZone)

/** Something else comes first: the button says what. */
const later = (
  given: Pick<SeesCase<Renovation>, 'clause' | 'code'> & {
    readonly in: NonNullable<SeesCase<Renovation>['in']>
  },
): SeesCase<Renovation> => ({ ...given, sees: 'case', holds: () => false })

export const isStructural = ({ works }: Pick<RenovationContext, 'works'>): boolean =>
  works.includes('structural')

/** H-renovation-1: whoever touches what carries the house asks the manager. */
const highEnough: SeesCase<Renovation> = {
  clause: 'H-renovation-1',
  code: 'manager-decides',
  sees: 'case',
  in: ['applied'],
  holds: (context, { situation: { by } }) => !isStructural(context) || actsAs(by, 'manager'),
}

const approveFirst = later({ clause: 'R7-4.4', code: 'approve-first', in: ['applied'] })
const depositFirst = later({ clause: 'H-renovation-2', code: 'deposit-first', in: ['approved'] })
const permitFirst = later({ clause: 'R7-4.4', code: 'permit-first', in: ['depositPaid'] })
const finishFirst = later({ clause: 'R7-4.4', code: 'finish-first', in: ['permitted'] })

const deposit = ({ situation: { policy } }: { readonly situation: Situation }) =>
  policy.renovationDepositFen

const applying: readonly Requirement<Renovation, 'open'>[] = [
  {
    clause: 'H-kernel-12',
    code: 'unit-unknown',
    sees: 'command',
    holds: (_, { situation: { world } }) => world.isUnitKnown,
  },
  {
    clause: 'R7-4.4',
    code: 'dates-reversed',
    sees: 'command',
    holds: (_, { command: { from, until } }) => from <= until,
  },
  {
    clause: 'H-renovation-3',
    code: 'permit-over',
    sees: 'command',
    holds: (_, { command: { until }, situation }) => until >= todayOf(situation),
  },
]

const settling: readonly Requirement<Renovation, 'refundDeposit'>[] = [
  finishFirst,
  later({ clause: 'H-renovation-4', code: 'accept-first', in: ['finished'] }),
  otherHands<Renovation>({
    amountOf: ({ depositFen }) => depositFen,
    takenBy: ({ acceptedById }) => [acceptedById],
  }),
  {
    clause: 'H-renovation-4',
    code: 'deduction-too-large',
    sees: 'command',
    holds: ({ depositFen }, { command: { deductionFen = 0 } }) => deductionFen <= depositFen,
  },
  {
    clause: 'H-renovation-4',
    code: 'reason-missing',
    sees: 'command',
    holds: (_, { command: { deductionFen, reason } }) =>
      deductionFen === undefined || reason !== undefined,
    missing: () => ['reason'],
  },
]

/** The clauses of the renovation: the guards of its machine, in the order they are asked. */
export const renovationRequirements: Requirements<Renovation> = {
  ...commonRequirements<Renovation>(amendableRenovation),
  ...(receiptRequirements as unknown as Requirements<Renovation>),
  open: applying,
  approve: [highEnough],
  reject: [highEnough],
  recordPayment: [
    approveFirst,
    ...paying<Renovation>('H-renovation-2', (_, event) => deposit(event)),
    {
      clause: 'H-kernel-15',
      code: 'paid-already',
      sees: 'case',
      holds: ({ receipts }) => receipts.every(({ state }) => state !== 'unused'),
    },
  ],
  payDeposit: [
    approveFirst,
    ...withReceipt<Renovation, 'payDeposit'>('H-renovation-2', (_, event) => deposit(event)),
  ],
  permit: [
    approveFirst,
    depositFirst,
    {
      clause: 'H-renovation-3',
      code: 'permit-over',
      sees: 'case',
      holds: ({ until }, { situation }) => until >= todayOf(situation),
    },
  ],
  extend: [
    {
      clause: 'H-renovation-3',
      code: 'until-not-later',
      sees: 'command',
      holds: ({ until }, { command }) => command.until > until,
    },
    {
      clause: 'H-renovation-3',
      code: 'permit-over',
      sees: 'command',
      holds: (_, { command: { until }, situation }) => until >= todayOf(situation),
    },
  ],
  finish: [approveFirst, depositFirst, permitFirst],
  acceptWorks: [finishFirst],
  refundDeposit: settling,
  withdraw: [
    later({
      clause: 'H-kernel-5',
      code: 'permit-given',
      in: ['permitted', 'finished', 'accepted'],
    }),
  ],
}
