import type { ClausesOf } from '../../clause-words'

export const r0: ClausesOf<'R0-'> = {
  'R0-1': 'Neat dress, a smile, and the first greeting is ours',
  'R0-2': 'Know the company; keep visitor, mail and call records current',
  'R0-3': 'Listen first, then state the rule exactly',
  'R0-4': 'Find the cause at once, propose a way, call in a department where needed',
  'R0-5': 'Desk tidy, equipment working, defects sent for repair',
  'R0-6': 'Departments are asked by order, not by word of mouth',
}

export const r1: ClausesOf<'R1-'> = {
  'R1-1': 'A merchant comes: stand up, greet, ask what is needed',
  'R1-2': 'A repair goes to the property assistant; a long search gets an apology',
  'R1-3': 'Enquiries and look-ups: ask to wait; a long search gets an apology',
  'R1-4': 'Visitors: ask whom they seek and their name; walk with them where needed',
  'R1-5': 'Say goodbye first',
  'R1-6': 'Pick up within three rings',
  'R1-7': 'Answer with the company’s name; register and act on what is raised',
  'R1-8': 'Keep the call brief, repeat the point, let the caller hang up first',
}
