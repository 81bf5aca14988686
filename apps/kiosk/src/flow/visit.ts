import { assign } from 'xstate'
import { flow } from './setup'

/** After the announcement: waiting, then in, or to the desk, or gone. */
export const visit = {
  announced: flow.createStateConfig({
    id: 'announced',
    always: [
      { guard: 'isWelcome', target: 'welcomeIn' },
      { guard: 'isSeeDesk', target: 'seeDesk' },
      { guard: 'isGone', target: 'welcome' },
      { target: 'waiting' },
    ],
  }),
  waiting: flow.createStateConfig({
    tags: 'waiting',
    invoke: { src: 'watchVisit', input: ({ context: { caseId } }) => ({ caseId }) },
    on: {
      visitChanged: { actions: assign(({ event: { visit } }) => ({ visit })) },
      askDesk: { target: 'seeDesk', actions: 'askDesk' },
      cancelVisit: { target: 'cancelled', actions: 'withdraw' },
    },
    always: [
      { guard: 'isWelcome', target: 'welcomeIn' },
      { guard: 'isSeeDesk', target: 'seeDesk' },
      { guard: 'isGone', target: 'welcome' },
    ],
    after: { wait: 'seeDesk' },
  }),
  welcomeIn: flow.createStateConfig({
    tags: 'welcomeIn',
    on: { understood: 'welcome' },
    after: { reading: 'welcome' },
  }),
  seeDesk: flow.createStateConfig({
    id: 'seeDesk',
    tags: 'seeDesk',
    entry: 'forget',
    on: { understood: 'welcome' },
    after: { reading: 'welcome' },
  }),
  lineLost: flow.createStateConfig({
    id: 'lineLost',
    entry: flow.raise({ type: 'lineChanged', isUp: false }),
    always: 'seeDesk',
  }),
  thanks: flow.createStateConfig({
    id: 'thanks',
    tags: 'thanks',
    entry: 'forget',
    on: { understood: 'welcome' },
    after: { thanks: 'welcome' },
  }),
  cancelled: flow.createStateConfig({
    tags: 'cancelled',
    entry: 'forget',
    on: { understood: 'welcome' },
    after: { thanks: 'welcome' },
  }),
}
