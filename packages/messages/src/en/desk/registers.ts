import type { DeskWords } from '../../zh-cn/desk'

export const registers: DeskWords['registers'] = {
  title: 'Registers',
  lead: 'What the desk keeps and looks up.',
  number: 'Number',
  matter: 'Matter',
  parcels: {
    title: 'Mail waiting',
    lead: 'Where each letter and parcel lies',
    place: 'Place',
    noPlace: 'Not put away yet',
    arrived: 'Arrived',
    empty: 'No mail is waiting',
    emptyHint: 'What arrives stands here until it is collected or sent back.',
    items: (count) => (count === 1 ? '1 item' : `${count} items`),
  },
  custody: {
    title: 'Custody',
    lead: 'Owners’ cash and devices for prepayments, and who has them',
    atDesk: 'Cash here',
    withPurchaser: 'With purchaser',
    device: 'Device',
    where: 'Where',
    since: 'Since',
    sum: 'Total',
    devices: (count) => (count === 1 ? '1 device' : `${count} devices`),
    places: {
      desk: 'at the desk',
      purchaser: 'with the purchaser',
      missing: 'Missing',
    },
    empty: 'Nothing is in custody',
    emptyHint: 'Cash and devices taken for a prepayment stand here until they are given back.',
  },
}
