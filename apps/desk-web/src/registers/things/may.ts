import type { Me } from '../../api/answers'

const exporters: readonly string[] = ['supervisor', 'manager', 'director']

/** A whole list out of the house is for those above the desk. */
export const exportsThings = ({ roles }: Me): boolean =>
  roles.some((role) => exporters.includes(role))
