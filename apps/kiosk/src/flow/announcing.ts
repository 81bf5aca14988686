import { assign } from 'xstate'
import type { Announcement } from '../desk/desk'
import { problemOf } from '../desk/problem'
import { type FlowContext, flow, isLineDown } from './setup'
import { emptyDraft } from './view'

const triesMax = 4

const spoken = ({ draft, caseId, commandId, consent }: FlowContext): Announcement => {
  if (!draft.host || !draft.purpose) throw new Error('Consent was given before host and purpose')
  const { host, purpose, partySize, vehiclePlate, visitorName, phone } = draft
  return {
    caseId,
    commandId,
    consent,
    host,
    purpose,
    partySize,
    vehiclePlate,
    visitorName,
    phone,
  }
}

const concerns =
  (...names: readonly string[]) =>
  ({ event }: { event: { error: unknown } }) => {
    const problem = problemOf(event.error)
    return problem.kind === 'fields' && problem.fields.some((field) => names.includes(field))
  }

const tryAgain = ({ context, event }: { context: FlowContext; event: { error: unknown } }) =>
  context.tries < triesMax && isLineDown({ event })

/** Telling the server, with the same ids as often as the network needs. */
export const announcing = {
  announcing: flow.createStateConfig({
    tags: ['consent', 'busy'],
    invoke: {
      src: 'announce',
      input: ({ context }) => spoken(context),
      onDone: {
        target: '#announced',
        // The server has it now; nothing of the person is needed here any more.
        actions: assign(({ context, event }) => ({
          visit: event.output,
          hasPhone: context.draft.phone !== null,
          draft: emptyDraft,
          isOnline: true,
        })),
      },
      onError: [
        {
          guard: tryAgain,
          target: 'retrying',
          actions: assign(({ context }) => ({ tries: context.tries + 1 })),
        },
        { guard: concerns('visitorName'), target: 'name', actions: 'markProblem' },
        { guard: concerns('phone'), target: 'phone', actions: 'markProblem' },
        { guard: concerns('vehiclePlate'), target: 'plate', actions: 'markProblem' },
        { guard: isLineDown, target: '#lineLost' },
        { target: '#seeDesk' },
      ],
    },
  }),
  retrying: flow.createStateConfig({
    tags: ['consent', 'busy'],
    after: { retry: 'announcing' },
  }),
}
