import type { FeeCollectionWords } from '../money-vocabularies'
import { money } from './money'

export const words: FeeCollectionWords = {
  name: 'Fee collection',
  opening: {
    label: 'Collect a fee',
    hint: 'Taken while the cashier is away, against a receipt, and handed over in the morning',
  },
  states: {
    collected: 'In the desk’s safe',
    handedOver: 'For the cashier to confirm',
    confirmed: 'Confirmed',
  },
  commands: {
    open: { label: 'Collect', done: 'collected' },
    handOver: { label: 'Hand over', done: 'handed it over' },
    confirm: { label: 'Count and confirm', done: 'counted and confirmed' },
    passOn: { label: 'Pass to the next shift', done: 'took it over' },
    printReceipt: money.commands.printReceipt,
    reprintReceipt: money.commands.reprintReceipt,
  },
  fields: {
    ...money.fields,
    item: 'Collected for',
    collectedBy: 'Collected by',
    answerableId: 'Who answers for it',
    handOverDueAt: 'Hand over by',
    isCalendarUnknown: 'Calendar not published',
    handedOverBy: 'Handed over by',
    count: 'Counted on handing over',
    countFen: 'Counted on handing over',
    confirmDueAt: 'Confirm by',
    confirmedBy: 'Confirmed by',
    counted: 'Counted on receipt',
    countedFen: 'Counted on receipt',
    differenceFen: 'Difference',
    from: 'Since',
    clause: 'By clause',
  },
  choices: {
    method: money.choices.method,
    purpose: money.choices.purpose,
    item: {
      propertyFee: 'Property fee',
      parkingFee: 'Parking fee',
      waterFee: 'Water',
      electricityFee: 'Electricity',
      gasFee: 'Gas',
    },
  },
  refusals: {
    'cashier-is-there':
      'The cashier is there ({cashierHours}). Please send the payer to the collection centre.',
    'collect-anew': 'This one is closed. Collect again as a new one.',
    'desk-takes-no-fees':
      'The desk of this site takes no fees. The collection centre does: {cashierHours}.',
    'difference-without-reason':
      'This is not the amount that should be there. Count again; if it still differs, give the reason.',
    'handed-over-already':
      'It was handed over and is not withdrawn any more. For a refund ask the cashier.',
    'holiday-fees-elsewhere':
      'Holiday fees are the collection centre’s. The desk takes none; please ask the payer to come another day.',
    'no-open-shift': money.refusals['no-open-shift'],
    'no-receipt': money.refusals['no-receipt'],
    'receipt-not-here': money.refusals['receipt-not-here'],
    'receipt-printed': money.refusals['receipt-printed'],
    'receipt-used': 'This receipt has paid for something on another case. Refund it there.',
    'unit-unknown': 'This unit is not in the owner files. Check the unit number.',
    'you-handed-over': 'Whoever hands over does not confirm. Ask another cashier.',
  },
  facts: {
    ...money.facts,
    feeCollected: 'Collected {amountFen}: {item}, receipt {receiptNo}',
    feeHandedOver: 'Handed over, counted {countFen}, difference {differenceFen}',
    feeConfirmed: 'The cashier counted {countedFen}, difference {differenceFen}',
    transferLate: 'Not handed over in time; passed to the supervisor',
    transferPassedOn: 'Taken over by the next shift',
  },
  deadlines: { handOverLate: 'Hand over', confirmLate: 'Cashier confirms' },
  told: {
    confirmLate: 'The cashier has not confirmed a collected fee; it is with you now',
    feeDiffers: 'A collected fee differs from what was counted',
    feeHandedOver: 'The desk handed over a collected fee; please count and confirm',
    handOverLate: 'A collected fee was not handed over in time; it is with you now',
    transferPassedOn: 'A collected fee on its way is yours now',
  },
  prompts: {
    unopened: 'The cashier is away now; I can take it for you and give you a receipt.',
    collected: 'Thank you, here is your receipt.',
  },
}
