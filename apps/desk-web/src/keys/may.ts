import type { Me } from '../api/answers'

const keepers: readonly string[] = ['receptionist', 'supervisor', 'manager', 'director']
const exporters: readonly string[] = ['supervisor', 'manager', 'director']

/** The desk hangs keys up, lends them and takes them off. */
export const keepsKeys = ({ roles }: Me): boolean => roles.some((role) => keepers.includes(role))

/** The whole list is for those above the desk. */
export const exportsKeys = ({ roles }: Me): boolean =>
  roles.some((role) => exporters.includes(role))
