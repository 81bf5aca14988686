import { createActor, fromCallback, fromPromise, type SimulatedClock } from 'xstate'
import type { Announcement, Desk, Enrolment, Farewell } from '../desk/desk'
import type { FlowEvent } from './events'
import { kioskFlow } from './kiosk-flow'

interface Surroundings {
  readonly desk: Desk
  readonly newId: () => string
  readonly now: () => number
  readonly resetLanguage: () => void
  readonly clock?: SimulatedClock
}

/** Starts the flow against a desk; the clock is the machine's own unless a test brings one. */
export function startFlow({ desk, newId, now, resetLanguage, clock }: Surroundings) {
  const machine = kioskFlow.provide({
    actors: {
      findPlace: fromPromise(() => desk.findPlace()),
      enrol: fromPromise<void, Enrolment>(({ input }) => desk.enrol(input)),
      announce: fromPromise(({ input }: { input: Announcement }) => desk.announce(input)),
      watchVisit: fromCallback<FlowEvent, { readonly caseId: string }>(({ input, sendBack }) =>
        desk.watchVisit(input.caseId, {
          onVisit: (visit) => sendBack({ type: 'visitChanged', visit }),
          onLine: (isUp) => sendBack({ type: 'lineChanged', isUp }),
        }),
      ),
      signOut: fromPromise<void, Farewell>(({ input }) => desk.signOut(input)),
      callDesk: fromPromise<void, { readonly screen: string }>(({ input }) =>
        desk.callDesk(input.screen),
      ),
    },
    actions: {
      resetLanguage: () => resetLanguage(),
      askDesk: ({ context, self }) => {
        desk.askDesk(context.caseId).catch(() => self.send({ type: 'lineChanged', isUp: false }))
      },
      withdraw: ({ context, event, self }) => {
        const reason = 'reason' in event ? event.reason : ''
        desk
          .withdraw(context.caseId, reason)
          .catch(() => self.send({ type: 'lineChanged', isUp: false }))
      },
    },
  })
  return createActor(machine, { input: { newId, now }, ...(clock && { clock }) }).start()
}

export type FlowActor = ReturnType<typeof startFlow>
