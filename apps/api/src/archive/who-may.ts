import { caseRoles } from '../ask'

/** The archive is read by everybody who works on cases, and by who sets the site up. */
export const archiveReaders = [...caseRoles, 'admin'] as const

/** R7-3.6: the desk keeps the archive. */
export const archiveKeepers = [
  'receptionist',
  'supervisor',
  'manager',
  'director',
  'admin',
] as const

/** A whole list, in or out, is not for every hand. */
export const archiveImporters = ['supervisor', 'manager', 'director', 'admin'] as const
