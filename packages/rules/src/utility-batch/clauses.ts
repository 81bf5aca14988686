import { commonRequirements } from '../conventions/requirements'
import { date } from '../field'
import type { EventOf } from '../procedure'
import type { Requirement, Requirements } from '../requirement'
import { absentees, addsUp, isBought, requestsOf, totalsOf } from './adding-up'
import type { BatchRequest, UtilityBatch, UtilityBatchContext } from './facts'
import type { Settlement } from './lists'

export const amendableBatch = { purchaseOn: date() } as const

type Listing = EventOf<UtilityBatch, 'list'>
type Settling = EventOf<UtilityBatch, 'settle'>

const named = ({ command, situation: { world } }: Listing) => requestsOf(world, command.requestIds)

/** R7-4.11.1.2: every listed request is one of ours, at the desk, and on one list only. */
const listing: readonly Requirement<UtilityBatch, 'list'>[] = [
  {
    clause: 'R7-4.11.1.2',
    code: 'request-unknown',
    sees: 'command',
    holds: (_, event) => named(event).length === event.command.requestIds.length,
  },
  {
    clause: 'R7-4.11.1.2',
    code: 'request-not-at-desk',
    sees: 'command',
    holds: (_, event) => named(event).every(({ state }) => state === 'registered'),
    missing: (_, event) =>
      named(event)
        .filter(({ state }) => state !== 'registered')
        .map(({ number }) => number),
  },
  {
    clause: 'R7-4.11.1.2',
    code: 'request-listed-already',
    sees: 'command',
    holds: (context, event) => listedAlready(context, event).length === 0,
    missing: (context, event) => listedAlready(context, event).map(({ number }) => number),
  },
]

const listedAlready = ({ requestIds }: UtilityBatchContext, event: Listing) =>
  named(event).filter(
    ({ caseId, isListedElsewhere }) => isListedElsewhere || requestIds.includes(caseId),
  )

const handingOver: readonly Requirement<UtilityBatch, 'handOver'>[] = [
  {
    clause: 'R7-4.11.1.2',
    code: 'nothing-listed',
    sees: 'case',
    holds: ({ requestIds }) => requestIds.length > 0,
  },
  {
    clause: 'R7-4.11.1.2',
    code: 'requests-absent',
    sees: 'command',
    holds: (context, { situation: { world } }) => absentees(context, world).length === 0,
    missing: (context, { situation: { world } }) => absentees(context, world),
  },
  {
    clause: 'R7-4.11.1.2',
    code: 'cash-does-not-add-up',
    sees: 'command',
    holds: ({ requestIds }, { command: { countedFen }, situation: { world } }) =>
      countedFen === undefined ||
      countedFen === totalsOf(requestsOf(world, requestIds)).cashTotalFen,
  },
  {
    clause: 'R7-4.11.1.2',
    code: 'devices-do-not-add-up',
    sees: 'command',
    holds: ({ requestIds }, { command: { deviceCount }, situation: { world } }) =>
      deviceCount === undefined ||
      deviceCount === totalsOf(requestsOf(world, requestIds)).deviceCount,
  },
  {
    clause: 'H-utility-batch-1',
    code: 'handed-to-oneself',
    sees: 'command',
    holds: (_, { command: { purchaserId }, situation: { by } }) => purchaserId !== by.personId,
  },
]

/** The settlements that a rule does not let through, each with its request. */
const wrong = (
  { command, situation: { world } }: Settling,
  isRight: (request: BatchRequest, settlement: Settlement) => boolean,
) =>
  command.perRequest.flatMap((settlement) => {
    const request = world.requests.find(({ caseId }) => caseId === settlement.requestId)
    return request && !isRight(request, settlement) ? [request.number] : []
  })

const perRequest = (
  code: string,
  isRight: (request: BatchRequest, settlement: Settlement) => boolean,
): Requirement<UtilityBatch, 'settle'> => ({
  clause: 'R7-4.11.1.3',
  code,
  sees: 'command',
  holds: (_, event) => wrong(event, isRight).length === 0,
  missing: (_, event) => wrong(event, isRight),
})

const settling: readonly Requirement<UtilityBatch, 'settle'>[] = [
  {
    clause: 'R7-4.11.1.3',
    code: 'request-not-in-batch',
    sees: 'command',
    holds: ({ requestIds, settledIds }, { command }) =>
      command.perRequest.every(
        ({ requestId }) => requestIds.includes(requestId) && !settledIds.includes(requestId),
      ),
  },
  perRequest('request-does-not-add-up', addsUp),
  perRequest(
    'receipt-missing',
    (_, settlement) => !isBought(settlement) || Boolean(settlement.receiptNo),
  ),
  perRequest(
    'device-reason-missing',
    ({ device }, { deviceBack, reason }) =>
      device === 'none' || deviceBack === true || Boolean(reason),
  ),
]

/** The clauses of the batch: the guards of its machine, in the order they are asked. */
export const utilityBatchRequirements: Requirements<UtilityBatch> = {
  ...commonRequirements<UtilityBatch>(amendableBatch),
  list: listing,
  drop: [
    {
      clause: 'R7-4.11.1.2',
      code: 'request-not-listed',
      sees: 'command',
      holds: ({ requestIds }, { command }) =>
        command.requestIds.every((id) => requestIds.includes(id)),
    },
  ],
  handOver: handingOver,
  settle: settling,
  withdraw: [
    {
      clause: 'H-utility-batch-2',
      code: 'with-purchaser',
      in: ['handedOver'],
      sees: 'case',
      holds: () => false,
    },
  ],
}
