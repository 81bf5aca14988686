import { announcing } from './announcing'
import { goodbyes } from './leaving'
import { flow } from './setup'
import { questions } from './visiting'

/** A person is at the screen: the questions, and the watch for hands that have gone. */
export const attended = flow.createStateConfig({
  type: 'parallel',
  on: { deskWanted: '#seeDesk' },
  states: {
    step: {
      initial: 'host',
      states: {
        ...questions,
        ...announcing,
        ...goodbyes,
      },
    },
    presence: {
      initial: 'here',
      states: {
        here: {
          on: { touched: { target: 'here', reenter: true } },
          after: { idle: 'asking' },
        },
        asking: {
          tags: 'asking',
          on: { touched: 'here' },
          after: { answer: '#welcome' },
        },
      },
    },
  },
})
