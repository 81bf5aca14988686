import type { KernelWords } from '../../kernel-words'

export const fieldFaults: KernelWords['fieldFaults'] = {
  required: 'Please fill this in.',
  'text-too-long': 'Too long. Please shorten it.',
  'text-not-storable': 'Contains characters that cannot be kept. Please remove them.',
  'phone-impossible':
    'This number cannot be rung. Check the digits; add the area code, or + and the country code.',
  'instant-impossible': 'Please give a full date and time.',
  'date-impossible': 'Enter a whole date.',
  'amount-impossible': 'Enter an amount above zero, with two decimals at most.',
  'receipt-number-impossible': 'Enter the number as the receipt has it, such as SJ-2026-000123.',
  'number-impossible': 'Please enter a whole number.',
  'number-too-small': 'The number is too small. Please check it.',
  'number-too-large': 'The number is too large. Please check it.',
  'id-impossible': 'Please choose one from the list.',
  'identity-number-length':
    'An identity card number has 18 characters. Please copy it from the card; the old 15 digits no longer hold.',
  'identity-number-wrong': 'This number is mistyped. Please compare each digit with the card.',
  'credit-code-impossible':
    'A credit code has 18 digits or capitals. Please compare it with the licence.',
  'choice-impossible': 'There is no such option. Please choose again.',
  'value-impossible': 'This does not fit here. Please check it.',
}

/** Said beside what is taken, but may be mistyped. */
export const fieldDoubts: KernelWords['fieldDoubts'] = {
  'plate-unusual': 'Not a usual mainland plate. Please look again; a foreign one is fine as it is.',
  'credit-code-checksum':
    'The last character does not agree with the others. Please look again; if the licence says so, keep it.',
}

export const failures: KernelWords['failures'] = {
  offline: 'The network is down. What you entered is kept; try again once it is back.',
  'database-away': 'It cannot be saved just now. Nothing is lost; please try again shortly.',
  'too-busy': 'Several people are on this case. What you entered is kept; please try again.',
  'too-many': 'That was too fast. Please wait a few seconds and try again.',
  'too-large': 'The text is too long. Please shorten it and try again.',
  'case-changed': 'While you were writing, the case changed. Your text is kept.',
  'signed-out': 'Your sign-in has expired. Sign in again; what you entered is kept.',
  'role-not-allowed': 'This is not for your post. Please see the supervisor or the administrator.',
  'not-found': 'No such case on this site. Please check the number.',
  'bad-request': 'Some entries need a change. Please see those marked.',
  unexpected: 'Not saved. What you entered is kept; please try again.',
}
