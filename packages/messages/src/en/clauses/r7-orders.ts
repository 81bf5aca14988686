import type { ClausesOf } from '../../clause-words'

export const orders: ClausesOf<'R7-4.10'> = {
  'R7-4.10.1': 'Orders in three copies; the receiver signs',
  'R7-4.10.2': 'Followed up within the time limit',
  'R7-4.10.3': 'Tell the owner the result, ask for satisfaction; late means an apology',
  'R7-4.10.4': 'Copies of the order collected back',
  'R7-4.10.5': 'Analysed on the 25th to 27th, reported on the 28th',
}

export const prepay: ClausesOf<'R7-4.11'> = {
  'R7-4.11.1.1': 'Prepaid power and gas: quantity registered; cash, remote and card kept safe',
  'R7-4.11.1.2': 'Before the weekly purchase: list, quantities, cash and devices handed over',
  'R7-4.11.1.3': 'After it: devices, receipts and change handed back and recorded',
  'R7-4.11.2': 'The owner is told, signs, and the change is counted out in person',
  'R7-4.11.3': 'Counted and reported on the 28th',
}

export const forms: ClausesOf<'R7-5.'> = {
  'R7-5.1': 'Form: special service register',
  'R7-5.2': 'Form: complaint record',
  'R7-5.3': 'Form: complaint report',
  'R7-5.4': 'The complaint procedure',
  'R7-5.6': 'Form: work log of the service centre',
  'R7-5.7': 'Form: shift handover',
  'R7-5.8': 'Form: papers, magazines and mail register',
  'R7-5.9': 'Form: security door key loans',
  'R7-5.10': 'Form: special services of the month',
  'R7-5.11': 'Form: registered mail, express and parcels signed for',
  'R7-5.12': 'Form: notice of registered mail, express and parcels',
  'R7-5.13': 'Form: visits and return calls',
  'R7-5.14': 'Form: special incident report',
  'R7-5.15': 'Form: prepaid electricity, quantity and collection',
}
