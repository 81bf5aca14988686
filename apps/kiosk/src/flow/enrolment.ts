import { assign } from 'xstate'
import { flow, isLineDown } from './setup'

/** A new kiosk, or one whose token was revoked: a one-time code from an administrator. */
export const enrolment = flow.createStateConfig({
  initial: 'code',
  entry: 'forget',
  states: {
    code: {
      tags: 'code',
      on: {
        codeGiven: {
          target: 'measure',
          actions: assign(({ event: { code } }) => ({ code, hasProblem: false })),
        },
      },
    },
    measure: {
      tags: 'measure',
      on: {
        back: 'code',
        measured: {
          target: 'enrolling',
          actions: assign(({ event: { pxPerMm } }) => ({ pxPerMm })),
        },
      },
    },
    enrolling: {
      tags: ['measure', 'busy'],
      invoke: {
        src: 'enrol',
        input: ({ context: { code, pxPerMm } }) => ({ code, pxPerMm }),
        onDone: 'enrolled',
        onError: [
          { guard: isLineDown, target: 'unreached', actions: 'markProblem' },
          { target: 'code', actions: 'markProblem' },
        ],
      },
    },
    unreached: {
      entry: flow.raise({ type: 'lineChanged', isUp: false }),
      always: 'code',
    },
    enrolled: {
      tags: 'enrolled',
      entry: flow.raise({ type: 'enrolled' }),
      on: { understood: '#welcome' },
    },
  },
})
