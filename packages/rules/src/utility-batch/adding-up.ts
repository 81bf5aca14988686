import type { Fen } from '../money'
import type { BatchRequest, BatchTotals, UtilityBatchContext, UtilityBatchWorld } from './facts'
import type { Settlement } from './lists'

/** The requests with these ids, as they stand now. */
export const requestsOf = (
  { requests }: UtilityBatchWorld,
  ids: readonly string[],
): readonly BatchRequest[] => requests.filter(({ caseId }) => ids.includes(caseId))

const sumOf = (
  requests: readonly BatchRequest[],
  amount: (request: BatchRequest) => number,
): number => requests.reduce((sum, request) => sum + amount(request), 0)

const quantityOf = (requests: readonly BatchRequest[], utility: BatchRequest['utility']) =>
  sumOf(requests, (request) => (request.utility === utility ? request.quantity : 0))

/** R7-4.11.1.2: list, quantities, cash and devices. */
export const totalsOf = (requests: readonly BatchRequest[]): BatchTotals => ({
  requestCount: requests.length,
  electricityQuantity: quantityOf(requests, 'electricity'),
  gasQuantity: quantityOf(requests, 'gas'),
  cashTotalFen: sumOf(requests, ({ cashFen }) => cashFen),
  deviceCount: sumOf(requests, ({ device }) => Number(device !== 'none')),
})

/** Cash and device of the request are at the desk, ready to be handed over. */
export const isPresent = ({ state, isDeviceMissing }: BatchRequest): boolean =>
  state === 'registered' && !isDeviceMissing

/** The listed requests that cannot be handed over, by number; an unknown one by its id. */
export function absentees(
  { requestIds }: UtilityBatchContext,
  world: UtilityBatchWorld,
): readonly string[] {
  return requestIds.flatMap((id) => {
    const request = world.requests.find(({ caseId }) => caseId === id)
    return request && isPresent(request) ? [] : [request?.number ?? id]
  })
}

export const isBought = ({ isBought: bought, spentFen }: Settlement): boolean =>
  bought ?? spentFen !== undefined

/** What a request brings back in money: spent, and the rest as change. */
export function broughtBack(
  { cashFen }: BatchRequest,
  settlement: Settlement,
): { readonly spentFen: Fen; readonly changeFen: Fen } {
  const spentFen = isBought(settlement) ? (settlement.spentFen ?? 0) : 0
  return { spentFen, changeFen: settlement.changeFen ?? cashFen - spentFen }
}

/** True when cash = spent + change, and neither is less than nothing. */
export function addsUp(request: BatchRequest, settlement: Settlement): boolean {
  const { spentFen, changeFen } = broughtBack(request, settlement)
  const isSpent = isBought(settlement) ? spentFen > 0 : spentFen === 0
  return isSpent && changeFen >= 0 && spentFen + changeFen === request.cashFen
}
