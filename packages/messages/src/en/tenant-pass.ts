import type { TenantPassWords } from '../vocabularies'
import { money } from './money'
import { deposit, pass } from './passes'

export const words: TenantPassWords = {
  name: 'Tenant pass',
  opening: {
    label: 'Tenant pass',
    hint: 'Lease, supplement, ID and photo; the deposit comes back',
  },
  states: {
    applying: 'Papers to be checked',
    verified: 'To be paid',
    paid: 'To be given out',
    issued: 'Given out',
    returning: 'Taken back, refund due',
    refunded: 'Settled',
    refused: 'Turned down',
  },
  commands: {
    ...money.commands,
    ...pass.commands,
    ...deposit.commands,
    open: { label: 'Apply for a tenant pass', done: 'applied for a tenant pass' },
    verify: { label: 'Check the papers', done: 'checked the papers' },
    extendLease: { label: 'Extend the lease', done: 'extended the lease' },
    reopen: { label: 'Apply again', done: 'opened another case for it' },
  },
  fields: {
    ...money.fields,
    ...pass.fields,
    phone: 'Phone',
    leaseFrom: 'Lease from',
    leaseUntil: 'Lease until',
    documents: 'Papers seen and copied',
    copiesId: 'Copies kept under',
    copy: 'Copy of the new lease',
  },
  choices: {
    ...money.choices,
    ...pass.choices,
    documents: {
      lease: 'Lease',
      leaseSupplement: 'Lease supplement',
      idCard: 'ID card',
      photo: 'Recent photo',
    },
  },
  refusals: {
    ...money.refusals,
    ...pass.refusals,
    ...deposit.refusals,
    'lease-missing': 'Enter when the lease begins and ends.',
    'lease-not-later': 'An extended lease ends later than it did before.',
    'lease-reversed': 'The lease begins after it ends. Check the dates.',
    'unit-unknown': 'This unit is not in the archive. Choose one from the list.',
  },
  facts: {
    ...money.facts,
    ...pass.facts,
    passApplied: 'Applied for a tenant pass',
    papersVerified: 'Papers complete, copies kept; lease until {leaseUntil}',
    unitLet: 'Listed as let from {leaseFrom} until {leaseUntil}',
    leaseExtended: 'Lease extended until {leaseUntil}',
  },
  deadlines: deposit.deadlines,
  told: deposit.told,
  prompts: {
    unopened: 'May I see the lease, its supplement and your ID, and a recent photo of each holder?',
    verified:
      'All in order. Please pay CNY 10 deposit and CNY 5 cost a pass at finance and bring the receipt.',
    paid: 'May I see the receipt? Here is your pass.',
    issued: 'Please keep the pass safe; with it and the receipt you get the deposit back.',
    returning: 'Thank you. The number is noted on your receipt; finance will refund the deposit.',
  },
}
