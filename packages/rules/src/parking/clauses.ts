import { commonRequirements } from '../conventions/requirements'
import { personName, phone, plate } from '../field'
import type { Policy } from '../policy'
import { paying, receiptRequirements, withReceipt } from '../receipts/clauses'
import type { Requirements, SeesCase } from '../requirement'
import { parkingDocuments } from './commands'
import type { Parking } from './facts'

export const amendableParking = {
  name: personName(),
  phone: phone(),
  vehiclePlate: plate(),
} as const

/** What so many months cost at the site. */
export const priceOf = (months: number, { parkingMonthFen }: Policy) => months * parkingMonthFen

/** Something else comes first: the button says what. */
const later = (
  given: Pick<SeesCase<Parking>, 'clause' | 'code'> & {
    readonly in: NonNullable<SeesCase<Parking>['in']>
  },
): SeesCase<Parking> => ({ ...given, sees: 'case', holds: () => false })

const verifyFirst = later({ clause: 'H-parking-1', code: 'verify-first', in: ['applied'] })
const payFirst = later({ clause: 'H-parking-2', code: 'pay-first', in: ['verified'] })

/** The clauses of the parking space: the guards of its machine, in the order they are asked. */
export const parkingRequirements: Requirements<Parking> = {
  ...commonRequirements<Parking>(amendableParking),
  ...(receiptRequirements as unknown as Requirements<Parking>),
  open: [
    {
      clause: 'H-kernel-12',
      code: 'unit-unknown',
      sees: 'command',
      holds: (_, { situation: { world } }) => world.isUnitKnown,
    },
  ],
  verify: [
    {
      clause: 'H-parking-1',
      code: 'documents-missing',
      sees: 'command',
      holds: (_, { command: { documents } }) =>
        parkingDocuments.every((paper) => documents.includes(paper)),
      missing: (_, { command: { documents } }) =>
        parkingDocuments.filter((paper) => !documents.includes(paper)),
    },
  ],
  recordPayment: [
    verifyFirst,
    {
      clause: 'H-parking-4',
      code: 'months-missing',
      sees: 'command',
      in: ['assigned', 'expired'],
      holds: (_, { command: { months } }) => months !== undefined,
      missing: () => ['months'],
    },
    ...paying<Parking>('H-parking-2', ({ months, spaceId }, { command, situation }) => {
      const asked = 'months' in command && spaceId !== null ? command.months : months
      return asked === undefined ? null : priceOf(asked, situation.policy)
    }),
    {
      clause: 'H-kernel-15',
      code: 'paid-already',
      sees: 'case',
      holds: ({ receipts }) => receipts.every(({ state }) => state !== 'unused'),
    },
  ],
  pay: [
    verifyFirst,
    ...withReceipt<Parking, 'pay'>('H-parking-2', ({ months }, { situation: { policy } }) =>
      priceOf(months, policy),
    ),
  ],
  assign: [
    verifyFirst,
    payFirst,
    {
      clause: 'H-parking-3',
      code: 'space-unknown',
      sees: 'command',
      holds: (_, { situation: { world } }) => world.space !== null,
    },
    {
      clause: 'H-parking-3',
      code: 'space-taken',
      sees: 'command',
      holds: (_, { situation: { world } }) => !world.space?.isHeld,
    },
  ],
  renew: [
    ...withReceipt<Parking, 'renew'>(
      'H-parking-4',
      (_, { command: { months }, situation: { policy } }) => priceOf(months, policy),
    ),
  ],
  withdraw: [later({ clause: 'H-kernel-5', code: 'release-first', in: ['assigned', 'expired'] })],
}
