import { assign } from 'xstate'
import type { Farewell } from '../desk/desk'
import { type FlowContext, flow, isLineDown } from './setup'

const farewell = ({ draft: { badgeNo } }: FlowContext, phoneTail: string): Farewell => {
  if (badgeNo === null) throw new Error('The phone was asked for before the badge')
  return { badgeNo, phoneTail }
}

/** Badge number, then the last digits of the phone. */
export const goodbyes = {
  badge: flow.createStateConfig({
    tags: 'badge',
    on: {
      back: '#welcome',
      badgeGiven: {
        target: 'tail',
        actions: assign(({ context, event: { badgeNo } }) => ({
          draft: { ...context.draft, badgeNo },
          hasProblem: false,
        })),
      },
    },
  }),
  tail: flow.createStateConfig({
    tags: 'tail',
    on: { back: 'badge', tailGiven: 'signingOut' },
  }),
  signingOut: flow.createStateConfig({
    tags: ['tail', 'busy'],
    invoke: {
      src: 'signOut',
      input: ({ context, event }) => farewell(context, 'phoneTail' in event ? event.phoneTail : ''),
      onDone: '#thanks',
      onError: [
        { guard: isLineDown, target: '#lineLost' },
        { target: 'badge', actions: 'markProblem' },
      ],
    },
  }),
}
