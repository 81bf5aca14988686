import type { RadioRelayWords } from '../vocabularies'

const posts = {
  gate: 'Gate',
  lobby: 'Lobby',
  patrol: 'Patrol',
  controlRoom: 'Control room',
  carPark: 'Car park',
  engineering: 'Engineering',
  cleaning: 'Cleaning',
  greening: 'Greening',
} as const

export const words: RadioRelayWords = {
  name: 'Radio relay',
  opening: {
    label: 'Radio relay',
    hint: 'Two calls over the radio unanswered, or unclear: pass the message on',
  },
  states: { heard: 'Heard', relayed: 'Passed on', answered: 'Answered by themselves' },
  commands: {
    open: { label: 'Note a call', done: 'noted a call' },
    hear: { label: 'Called again', done: 'noted another call' },
    relay: { label: 'Pass on', done: 'passed it on' },
    answer: { label: 'They answered', done: 'noted that they answered' },
    reopen: { label: 'Note it again', done: 'noted another one' },
  },
  fields: {
    from: 'Who calls',
    to: 'Whom',
    calls: 'Calls without an answer',
    clear: 'Clear',
    message: 'Message',
    answeredBy: 'Answered by',
    relayDueAt: 'To be passed on since',
  },
  choices: { from: posts, to: posts, answeredBy: posts },
  refusals: {},
  facts: {
    radioCallHeard: '{from} calls {to}, {calls} times',
    radioCallRepeated: '{from} calls {to} again, {calls} times',
    relayOverdue: 'Unanswered or unclear, not passed on yet',
    radioCallRelayed: 'Passed on, answered by {answeredBy}',
    radioCallAnswered: '{answeredBy} answered by themselves',
  },
  deadlines: { relayOverdue: 'Pass on' },
  told: { relayOverdue: 'A call over the radio is unanswered. Pass it on now' },
  prompts: {
    unopened: 'Desk here, go ahead.',
    heard: 'Desk here. I will pass it on for you, one moment please.',
  },
}
