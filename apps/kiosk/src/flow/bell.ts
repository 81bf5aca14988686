import { flow } from './setup'

/** The lamp button: fetches a person from any screen, and says that one is coming. */
export const bell = flow.createStateConfig({
  initial: 'quiet',
  states: {
    quiet: { on: { callDesk: 'ringing', deskWanted: 'ringing' } },
    ringing: {
      tags: 'ringing',
      invoke: {
        src: 'callDesk',
        input: ({ event }) => ({ screen: 'screen' in event ? event.screen : 'kiosk' }),
        onDone: 'coming',
        onError: 'unheard',
      },
    },
    coming: {
      tags: 'coming',
      on: { bellSeen: 'quiet', callDesk: { target: 'coming', reenter: true } },
      after: { notice: 'quiet' },
    },
    unheard: {
      tags: 'unheard',
      on: { bellSeen: 'quiet', callDesk: 'ringing' },
      after: { notice: 'quiet' },
    },
  },
})
