import type { Me } from '../api/answers'

const keepers: readonly string[] = ['receptionist', 'supervisor', 'manager', 'director', 'admin']
const importers: readonly string[] = ['supervisor', 'manager', 'director', 'admin']

/** The desk keeps the archive by hand. */
export const keepsArchive = ({ roles }: Me): boolean => roles.some((role) => keepers.includes(role))

/** Whole lists, in or out, are for those above the desk. */
export const importsArchive = ({ roles }: Me): boolean =>
  roles.some((role) => importers.includes(role))
