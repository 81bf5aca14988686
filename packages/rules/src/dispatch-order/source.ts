import type { FactOf } from '../procedure'
import type { Situation } from '../situation'
import type { DispatchOrder, DispatchOrderContext, DispatchOrderWorld } from './facts'

type Moved = Extract<FactOf<DispatchOrder>, { type: 'caseMoved' }>
type At = Situation<DispatchOrderWorld>

const openRequest = ({ world: { source } }: At) =>
  source?.procedure === 'service-request' && source.isOpen ? source : null

const moved = (
  { sourceCaseId }: DispatchOrderContext,
  command: Moved['command'],
): readonly Moved[] => (sourceCaseId ? [{ type: 'caseMoved', caseId: sourceCaseId, command }] : [])

/** Passes work on to the request while that is open and with the order's own department. */
export function movesRequest(
  context: DispatchOrderContext,
  command: Moved['command'],
  situation: At,
): readonly Moved[] {
  const source = openRequest(situation)
  if (!source || source.department !== context.department) return []
  if (command.type === 'accept' && source.isAccepted) return []
  return moved(context, command)
}

/** R7-4.7.2: an order that a special service was dispatched with moves it on, or gives it back. */
export const movesService = (
  context: DispatchOrderContext,
  command: Moved['command'],
  { world: { source } }: At,
): readonly Moved[] =>
  source?.procedure === 'special-service' && source.isOpen ? moved(context, command) : []

/** An order that goes elsewhere takes its request along; the order is there already. */
export const forwardsRequest = (
  context: DispatchOrderContext,
  department: string,
  situation: At,
): readonly Moved[] =>
  openRequest(situation) ? moved(context, { type: 'forward', department, order: false }) : []
