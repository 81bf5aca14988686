import type { ClausesOf } from '../../clause-words'

export const mail: ClausesOf<'R7-4.2'> = {
  'R7-4.2': 'Mail and papers; the post office may do it, as the site sets',
  'R7-4.2.1': 'Check for damage, then sign',
  'R7-4.2.2': 'Sorted and registered',
  'R7-4.2.3': 'The steward is told, collects at the desk and signs',
  'R7-4.2.4.1': 'Registered mail and parcels: recipient, building, destination, time signed',
  'R7-4.2.4.2': 'The steward is told the same day, 17:00–18:00, and signs',
  'R7-4.2.5': 'Kept dry and safe, nothing lost or damaged',
  'R7-4.2.6.1': 'Uncollected: ask the owner what to do, or keep it for them',
  'R7-4.2.6.2': 'Still living here: kept; else returned',
}

export const moves: ClausesOf<'R7-4.3' | 'R7-4.4'> = {
  'R7-4.3': 'Move-in by its own procedure',
  'R7-4.4': 'Renovation and workers’ passes by their own procedure',
}

export const keys: ClausesOf<'R7-4.5'> = {
  'R7-4.5.1': 'Four kinds of key: vacant unit, owner’s, equipment room, other',
  'R7-4.5.2': 'Filed by building, floor and kind in the key cabinet',
  'R7-4.5.3': 'Each key clearly labelled',
  'R7-4.5.4': 'Every loan registered, traced and called back in time',
  'R7-4.5.4.1': 'Staff sign for keys',
  'R7-4.5.4.2': 'Outsiders show ID, pay a deposit and sign the register',
  'R7-4.5.5': 'Keys taken at move-in recorded one by one',
  'R7-4.5.6': 'Counted on the 25th to 27th, reported on the 28th',
}

export const fees: ClausesOf<'R7-4.6'> = {
  'R7-4.6': 'Fees are the collection centre’s; the desk takes them only where the site allows',
  'R7-4.6.1.1': 'Special services are paid when ordered, not chased later',
  'R7-4.6.1.2': 'The fee is registered and the owner signs',
  'R7-4.6.1.3': 'Special services counted and reported each month',
  'R7-4.6.2.1': 'Holiday fees are the collection centre’s',
  'R7-4.6.2.2': 'Handed over by 9:00 on the cashier’s next working day',
}

export const special: ClausesOf<'R7-4.7'> = {
  'R7-4.7.1': 'Special services in person or by phone, recorded in full',
  'R7-4.7.2': 'Sent to the steward or a department',
  'R7-4.7.3': 'Quality followed up',
  'R7-4.7.4': 'Analysed with the steward on the 28th to 29th, reported on the 30th',
}

export const oversight: ClausesOf<'R7-4.8' | 'R7-4.9'> = {
  'R7-4.8': 'Remarks go to department heads; what is grave goes to the director at once',
  'R7-4.9': 'Return calls and announcement calls recorded and reported',
}
