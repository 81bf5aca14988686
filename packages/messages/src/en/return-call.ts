import type { ReturnCallWords } from '../vocabularies'

export const words: ReturnCallWords = {
  name: 'Return call',
  states: { planned: 'To ring', calling: 'Ringing', settled: 'All rung', reported: 'Reported' },
  commands: {
    open: { label: 'Plan return calls', done: 'planned return calls' },
    reached: { label: 'Reached', done: 'reached somebody' },
    noAnswer: { label: 'No answer', done: 'rang without an answer' },
    report: { label: 'Report the result', done: 'reported the result' },
    reopen: { label: 'Ring again', done: 'opened another return call' },
  },
  fields: {
    targets: 'Whom to ring',
    target: 'Place in the list',
    name: 'Name',
    phone: 'Phone',
    unitId: 'Unit',
    purpose: 'Reason for the call',
    assignedBy: 'Assigned by',
    script: 'What to say',
    answer: 'Answer',
    satisfaction: 'Satisfaction',
    summary: 'Summary',
    supervisorDueAt: 'Passes to the supervisor',
    isCalendarUnknown: 'Public holidays not announced',
    reachedCount: 'Reached',
    givenUpCount: 'Not reached',
    tries: 'Attempts',
    from: 'Went up',
    clause: 'Clause',
  },
  choices: {
    satisfaction: {
      verySatisfied: 'Very satisfied',
      satisfied: 'Satisfied',
      neutral: 'Neutral',
      dissatisfied: 'Dissatisfied',
    },
    purpose: {
      missedCall: 'Missed call',
      declinedDemand: 'A demand was declined; explain again',
      satisfaction: 'Satisfaction',
      announcement: 'Announcement by phone',
    },
  },
  refusals: {
    'target-settled': 'This one was reached or given up. Choose one that is still to be rung.',
    'target-unknown': 'The list has nobody at this place. Enter a place in the list.',
    'targets-open':
      'The list is not finished. Ring everyone until reached, or {returnCallTriesMax} times, then report.',
    'unit-unknown': 'The owner archive has no such unit. Check the unit.',
  },
  facts: {
    returnCallPlanned: 'Return calls planned: {purpose}',
    targetReached: 'Number {target} reached, answer recorded',
    targetNotReached: 'Number {target} did not answer, {tries} attempts',
    targetGivenUp: 'Number {target} did not answer in {tries} attempts and is given up',
    wentUp: 'Not finished in time, passed to the supervisor',
    returnCallReported: 'Result reported',
  },
  deadlines: { toSupervisor: 'Passes to the supervisor' },
  told: {
    dissatisfied: 'Somebody is dissatisfied in a return call',
    returnCallReported: 'The result of a return call is reported',
    wentUp: 'Return calls are not finished in time and are with you now',
  },
  prompts: {
    unopened: 'Tell me whom to ring, and I will ring them one by one.',
    planned: 'Hello, this is the property service desk. Do you have a moment?',
    calling: 'Hello, this is the property service desk. Do you have a moment?',
    settled: 'Everybody was rung. Write a short summary and report it.',
  },
}
