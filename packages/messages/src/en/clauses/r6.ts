import type { ClausesOf } from '../../clause-words'

export const r6: ClausesOf<'R6-'> = {
  'R6-3':
    'The desk takes enquiries, complaints, repairs, move-in, parking, calls, services, passes',
  'R6-3.p': 'Parking spaces are handled at the desk',
  'R6-4.1.1': 'Stand, smile, greet',
  'R6-4.1.2': 'Ask to wait; a long wait gets an apology',
  'R6-4.1.3': 'Visitors: ask whom they seek and their name; show the way where needed',
  'R6-4.1.4': 'Say goodbye when they leave',
  'R6-4.1.5': 'Pick up within three rings',
  'R6-4.1.6': 'Answer with the office’s name; register and act on what is raised',
  'R6-4.1.7': 'Brief calls, repeat the point, the caller hangs up first',
  'R6-4.2.1': 'Speak so that the customer understands',
  'R6-4.2.2': 'Polite wording',
  'R6-4.2.3': 'Calm first, then do all to solve it',
  'R6-4.2.4': 'Keep the record',
  'R6-4.3.1': 'General complaint or incident: departments together, promptly',
  'R6-4.3.2': 'Major complaint or incident: reported to the company manager in time',
  'R6-5': 'Form KH-21-R01: customer service register',
}
