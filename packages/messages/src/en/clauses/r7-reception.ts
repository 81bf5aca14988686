import type { ClausesOf } from '../../clause-words'

export const r73: ClausesOf<'R7-3.'> = {
  'R7-3.1': 'Enquiries and complaints recorded; work goes out by order to department and steward',
  'R7-3.2': 'Mail and papers taken in; the steward is told each day on time',
  'R7-3.3': 'Monthly valid rate and on-time rate of complaints',
  'R7-3.4': 'Move-in, renovation and renovation workers’ passes',
  'R7-3.5': 'Keys kept',
  'R7-3.6': 'Owner files kept',
  'R7-3.7': 'Fees taken off hours and handed to the cashier',
  'R7-3.8': 'Special services taken in',
  'R7-3.9': 'Departments coordinated and watched over',
  'R7-3.10': 'Return calls to owners',
  'R7-3.11': 'Work orders sent out',
  'R7-3.12': 'Electricity and gas opened and paid for owners',
}

export const r741: ClausesOf<'R7-4.1.'> = {
  'R7-4.1.1.1': 'Spoken and written enquiries and visits, patiently explained',
  'R7-4.1.1.2': 'No answer at once: apologise and agree when to call back',
  'R7-4.1.1.3': 'Enquiries that matter are recorded',
  'R7-4.1.2.1': 'A complaint is recorded in full and reported to who is responsible',
  'R7-4.1.2.2': 'A complaint is followed up and its result told to the complainant',
  'R7-4.1.3.1': 'Complaints have eight categories',
  'R7-4.1.3.2': 'On the 27th: counts by category, with charts where wanted',
  'R7-4.1.3.3': 'The table: time, complainant, handler, method, result, satisfaction, taken by',
  'R7-4.1.3.4': 'Valid rate and on-time rate',
  'R7-4.1.3.5': 'Reported on the 28th',
  'R7-4.1.4': 'A call for help is registered and reported at once',
  'R7-4.1.4.1':
    'Burst pipe, power cut: security or engineering at once, recorded, questions answered',
  'R7-4.1.4.2': 'Comfort the owner: it is being handled',
  'R7-4.1.5': 'Special service registered, order to the steward or department',
}
