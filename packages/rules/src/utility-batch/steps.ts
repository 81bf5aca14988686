import { addToDate, dateAt, instantOf, nextClock } from '../calendar'
import { weekdays } from '../duties/policy'
import { climb, heldBy } from '../ladder'
import type { CommandType, FactOf } from '../procedure'
import type { Transition } from '../procedure-machine'
import type { Situation } from '../situation'
import { broughtBack, isBought, requestsOf, totalsOf } from './adding-up'
import type { BatchRequest, UtilityBatch, UtilityBatchContext, UtilityBatchWorld } from './facts'
import type { Settlement } from './lists'

type Facts = readonly FactOf<UtilityBatch>[]
type Step<Type extends CommandType<UtilityBatch>> = Transition<UtilityBatch, Type>

const mondayFirst = (day: string) =>
  (new Date(`${day}T00:00:00.000Z`).getUTCDay() + weekdays.length - 1) % weekdays.length

/** The next day of the week on which the site buys, today included. */
function nextPurchaseOn({ at, policy, calendar }: Situation): string {
  const today = dateAt(at, calendar.timeZone)
  const wanted = weekdays.indexOf(policy.utilityPurchaseWeekday)
  const days = weekdays.map((_, after) => addToDate(today, after))
  return days.find((day) => mondayFirst(day) === wanted) ?? today
}

export const opened: Step<'open'> = {
  target: 'open',
  leaves: (_, { command, situation }) => [
    {
      type: 'batchOpened',
      purchaseOn: command.purchaseOn ?? nextPurchaseOn(situation),
      holder: heldBy('receptionist', situation.by.personId),
    },
  ],
}

export const list: Step<'list'> = {
  leaves: (_, { command: { requestIds } }) => [{ type: 'requestsListed', requestIds }],
}

export const drop: Step<'drop'> = {
  leaves: (_, { command: { requestIds } }) => [{ type: 'requestsDropped', requestIds }],
}

/** Not settled by that clock of the same day: the supervisor; the next day: the manager. */
function dueTimes({ at, policy, calendar: { timeZone } }: Situation) {
  const supervisorDueAt = nextClock(at, policy.settleClock, timeZone)
  const nextDay = addToDate(dateAt(supervisorDueAt, timeZone), 1)
  const managerDueAt = instantOf(nextDay, policy.settleManagerClock, timeZone)
  return { supervisorDueAt, managerDueAt }
}

export const handOver: Step<'handOver'> = {
  target: 'handedOver',
  leaves: ({ requestIds }, { command: { purchaserId, signature }, situation }) => [
    {
      type: 'batchHandedOver',
      purchaserId,
      signature,
      ...dueTimes(situation),
      ...totalsOf(requestsOf(situation.world, requestIds)),
    },
    { type: 'told', to: heldBy('purchaser', purchaserId), subject: 'batchHandedOver' },
    ...requestIds.map((caseId) => ({
      type: 'caseMoved' as const,
      caseId,
      command: { type: 'giveToPurchaser', batchId: situation.caseId, purchaserId },
    })),
  ],
}

/** The settlements with the requests they are about; the clauses let no other through. */
const pairs = (perRequest: readonly Settlement[], { requests }: UtilityBatchWorld) =>
  perRequest.map((settlement) => {
    const request = requests.find(({ caseId }) => caseId === settlement.requestId)
    if (!request) throw new Error('A settled request is one that was looked at')
    return { request, settlement }
  })

function moved({ caseId }: BatchRequest, settlement: Settlement): FactOf<UtilityBatch> {
  const { deviceBack = false, reason, spentFen, receiptNo } = settlement
  const why = { deviceBack, ...(reason && { reason }) }
  const command = isBought(settlement)
    ? { type: 'bringBack', spentFen, utilityReceiptNo: receiptNo, ...why }
    : { type: 'comeBackUnbought', ...why }
  return { type: 'caseMoved', caseId, command }
}

function settled(perRequest: readonly Settlement[], world: UtilityBatchWorld): Facts {
  const settledPairs = pairs(perRequest, world)
  const amounts = settledPairs.map(({ request, settlement }) => broughtBack(request, settlement))
  const requestIds = perRequest.map(({ requestId }) => requestId)
  return [
    {
      type: 'requestsSettled',
      requestIds,
      spentTotalFen: amounts.reduce((sum, { spentFen }) => sum + spentFen, 0),
      changeTotalFen: amounts.reduce((sum, { changeFen }) => sum + changeFen, 0),
    },
    ...settledPairs.map(({ request, settlement }) => moved(request, settlement)),
  ]
}

const isLast = ({ requestIds, settledIds }: UtilityBatchContext, now: readonly Settlement[]) =>
  settledIds.length + now.length === requestIds.length

export const settle: readonly Step<'settle'>[] = [
  {
    target: 'settled',
    when: (context, { command }) => isLast(context, command.perRequest),
    leaves: (_, { command, situation }) => settled(command.perRequest, situation.world),
  },
  { leaves: (_, { command, situation }) => settled(command.perRequest, situation.world) },
]

const goesUp = (kind: string, rank: 'supervisor' | 'manager'): Step<'strikeClock'> => ({
  when: (_, { command }) => command.kind === kind,
  leaves: (_, { situation: { at, posts } }) => {
    const holder = climb(posts, rank)
    return [
      { type: 'wentUp', holder, from: at, clause: 'R7-4.11.1.3' },
      { type: 'told', to: holder, subject: 'wentUp' },
    ]
  },
})

export const strikeClock = [goesUp('toSupervisor', 'supervisor'), goesUp('toManager', 'manager')]
