import type { IconName } from '../parts/icon-paths'

const icons: Readonly<Record<string, IconName>> = {
  visitor: 'visitor',
  'service-request': 'note',
  complaint: 'complaint',
  reception: 'phone',
  'return-call': 'retry',
  'dispatch-order': 'right',
  'desk-check': 'tick',
  'key-loan': 'key',
  'move-in': 'house',
  emergency: 'triangle',
  'radio-relay': 'live',
  mail: 'parcel',
  shift: 'swap',
  'special-service': 'clock',
  'utility-prepay': 'hourglass',
  'utility-batch': 'swap',
  'hotel-stay': 'door',
  'resident-pass': 'pass',
  'tenant-pass': 'pass',
  renovation: 'edit',
  parking: 'right',
  'temporary-pass': 'pass',
  'fee-collection': 'coin',
}

/** The icon of a procedure; a sheet of paper where it has none of its own. */
export const procedureIcon = (procedure: string): IconName => icons[procedure] ?? 'note'
