import type { TemporaryPassWords } from '../vocabularies/temporary-pass'
import { money } from './money'
import { deposit, pass } from './passes'

export const words: TemporaryPassWords = {
  name: 'Temporary pass',
  opening: {
    label: 'Temporary pass',
    hint: 'The owner brings the workers of a renovation; the deposit goes back with the pass',
  },
  states: {
    applying: 'Papers to be checked',
    verified: 'To be paid',
    paid: 'To be given out',
    issued: 'Given out',
    returning: 'Taken back, deposit to be refunded',
    refunded: 'Settled',
    refused: 'Turned down',
  },
  commands: {
    ...money.commands,
    ...pass.commands,
    ...deposit.commands,
    open: { label: 'Apply for temporary passes', done: 'applied for temporary passes' },
    verify: { label: 'Check the papers', done: 'checked the papers' },
    endPermit: { label: 'End with the permit', done: 'ended them with the permit' },
    reopen: { label: 'Apply again', done: 'opened another case for it' },
  },
  fields: {
    ...money.fields,
    ...pass.fields,
    renovationId: 'Renovation',
    ownerPresent: 'Owner present',
    phone: 'Phone',
    documents: 'Papers of each worker, seen and copied',
    copiesId: 'Copies kept under',
  },
  choices: {
    ...money.choices,
    ...pass.choices,
    documents: { idCard: 'ID', photo: 'Recent photo' },
  },
  refusals: {
    ...money.refusals,
    ...pass.refusals,
    ...deposit.refusals,
    'no-permit': 'No renovation is under way in this unit. Apply for one and its permit first.',
    'owner-absent': 'The owner brings the workers. Ask the owner to come along.',
    'permit-ended': 'The permit has ended: no pass is given out, renewed or replaced any more.',
    'unit-unknown': 'This unit is not in the archive. Choose one from the list.',
  },
  facts: {
    ...money.facts,
    ...pass.facts,
    passApplied: 'Applied for temporary passes, the owner present',
    papersVerified: 'Papers complete, copies kept',
  },
  deadlines: deposit.deadlines,
  told: {
    ...deposit.told,
    permitEnded: 'a renovation is finished and its passes ended; ask for them back',
  },
  prompts: {
    unopened: 'Please come with the owner; each worker brings an ID and a recent photo.',
    verified: 'All in order. Please pay CNY 10 deposit and CNY 5 for each pass at finance.',
    paid: 'May I see the receipt? Here are the passes.',
    issued: 'Please carry the pass. When it is over, take pass and receipt to finance.',
    returning: 'Thank you. The deposit is refunded here and now.',
  },
}
