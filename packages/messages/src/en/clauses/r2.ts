import type { ClausesOf } from '../../clause-words'

export const r2: ClausesOf<'R2-'> = {
  'R2-1': 'One way to receive owners, with its steps and duties fixed',
  'R2-3.1.1': 'The receptionist takes owners’ opinions and needs in every form',
  'R2-3.1.2': 'The receptionist records each one',
  'R2-3.1.3': 'The receptionist handles it or forwards it to a department',
  'R2-3.1.4': 'The receptionist follows it to the end',
  'R2-3.2.1': 'The supervisor watches over the handling',
  'R2-3.2.2': 'Not done in two days: the supervisor follows it up',
  'R2-3.3.1': 'The manager watches over the whole centre',
  'R2-3.3.2': 'Not done in a week: the manager follows it up',
  'R2-3.3.3': 'Only the manager closes what cannot be handled',
  'R2-3.4.1': 'A department handles what lies in its scope',
  'R2-4.1': 'In person, by phone, online or otherwise: every way in counts',
  'R2-4.2': 'Date, name or phone, unit and matter are recorded, also for other posts',
  'R2-4.3': 'The supervisor reviews the records every day',
  'R2-4.4': 'A complaint follows the complaint procedure',
  'R2-4.5': 'Not a complaint and simple: the receptionist does it and records the result',
  'R2-4.6': 'Otherwise a department does it; within two days the receptionist records the result',
  'R2-4.7':
    'After two days it is the supervisor’s; within a week the supervisor records the result',
  'R2-4.8': 'After a week it is the manager’s, who records the result or why there is none',
  'R2-4.9': 'Every Monday the manager reviews last week’s records',
  'R2-5': 'Form: record of receiving owners',
}
