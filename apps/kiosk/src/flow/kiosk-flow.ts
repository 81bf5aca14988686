import { attended } from './attended'
import { bell } from './bell'
import { enrolment } from './enrolment'
import { line } from './line'
import { flow, nobody } from './setup'
import { visit } from './visit'

/** What a person sees, beside the lamp button and the network. Runs as a live actor. */
export const kioskFlow = flow.createMachine({
  id: 'kiosk',
  type: 'parallel',
  context: ({ input }) => ({
    ...nobody,
    ...input,
    place: null,
    isOnline: true,
    pxPerMm: null,
  }),
  states: {
    line,
    bell,
    screen: {
      initial: 'welcome',
      on: { restart: '.welcome' },
      states: {
        welcome: {
          id: 'welcome',
          tags: 'welcome',
          entry: ['forget', 'resetLanguage'],
          initial: 'resting',
          on: {
            visit: [{ guard: 'isOffline', target: 'seeDesk' }, { target: 'attended' }],
            leave: [
              { guard: 'isOffline', target: 'seeDesk' },
              { target: '#kiosk.screen.attended.step.badge' },
            ],
            strange: 'enrolment',
          },
          states: {
            resting: {
              on: { touched: { target: 'resting', reenter: true } },
              after: { idle: { target: 'resting', reenter: true, actions: 'resetLanguage' } },
            },
          },
        },
        attended,
        ...visit,
        enrolment,
      },
    },
  },
})
