import type { ResidentPassWords } from '../vocabularies'
import { money } from './money'
import { pass } from './passes'

export const words: ResidentPassWords = {
  name: 'Resident pass',
  opening: {
    label: 'Resident pass',
    hint: 'The owner, or somebody for the owner, gets passes free of charge',
  },
  states: {
    applying: 'Papers to be checked',
    verified: 'To be given out',
    issued: 'Given out',
    closed: 'Closed',
    refused: 'Turned down',
  },
  commands: {
    ...money.commands,
    ...pass.commands,
    open: { label: 'Apply for a resident pass', done: 'applied for a resident pass' },
    verify: { label: 'Check the papers', done: 'checked the papers' },
    issue: { label: 'Give out passes', done: 'gave out passes' },
    return: { label: 'Take passes back', done: 'took passes back' },
    reopen: { label: 'Apply again', done: 'opened another case for it' },
  },
  fields: {
    ...money.fields,
    ...pass.fields,
    ownerId: 'Owner',
    applicantIs: 'Who applies',
    documents: 'Papers seen and copied',
    copiesId: 'Copies kept under',
    agentName: 'Name of the agent',
    agentIdNumber: 'ID number of the agent',
  },
  choices: {
    ...money.choices,
    ...pass.choices,
    applicantIs: {
      owner: 'The owner',
      agent: 'An agent',
    },
    documents: {
      idCard: 'ID card of the owner',
      authorisation: 'Authorisation signed by the owner',
      ownerIdCopy: 'Copy of the owner’s ID card',
      agentIdCard: 'ID card of the agent',
    },
  },
  refusals: {
    ...money.refusals,
    ...pass.refusals,
    'not-owner-here': 'The archive has another owner for this unit. Check who it is.',
    'owner-missing': 'This unit has several owners. Say which one it is.',
    'passes-given-out': 'Passes are out. Take them back to close the case.',
    'unit-unknown': 'This unit is not in the archive. Choose one from the list.',
    'verify-first': 'Check the papers first.',
  },
  facts: {
    ...money.facts,
    ...pass.facts,
    // No deposit is paid, and there is no last day.
    passIssued: 'Pass {passNo} given out',
    passLost: 'Pass {passNo} lost',
    passesReturned: '{returnedCount} taken back',
    passApplied: 'Applied for a resident pass',
    papersVerified: 'Papers complete, copies kept',
  },
  deadlines: {},
  told: {},
  prompts: {
    unopened:
      'May I see your ID card, and a recent photo of each holder? An agent brings the owner’s signed authorisation.',
    verified: 'All in order. The pass is free; here it is.',
    issued: 'Please keep the pass safe, and tell us at once if it is lost.',
  },
}
