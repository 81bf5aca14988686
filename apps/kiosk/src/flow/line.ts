import { assign } from 'xstate'
import { problemOf } from '../desk/problem'
import { flow } from './setup'

const isStranger = ({ event }: { event: { error: unknown } }) =>
  problemOf(event.error).kind === 'stranger'

/** Whether the server can be reached, and where it says this kiosk stands. */
export const line = flow.createStateConfig({
  initial: 'asking',
  on: {
    lineChanged: [
      { guard: ({ event }) => event.isUp, actions: assign({ isOnline: true }) },
      { target: '.down' },
    ],
    enrolled: '.asking',
  },
  states: {
    asking: {
      invoke: {
        src: 'findPlace',
        onDone: {
          target: 'up',
          actions: assign(({ event }) => ({ place: event.output, isOnline: true })),
        },
        onError: [{ guard: isStranger, target: 'unknown' }, { target: 'down' }],
      },
    },
    up: { after: { recheck: 'asking' } },
    down: { entry: assign({ isOnline: false }), after: { reconnect: 'asking' } },
    unknown: {
      entry: [assign({ isOnline: true }), flow.raise({ type: 'strange' })],
      after: { recheck: 'asking' },
    },
  },
})
