import type { DepartmentKind } from '@frontdesk/rules'
import type { DispatchOrderWorld } from '@frontdesk/rules/dispatch-order'
import type { Sought } from './world'

/** The registers as the dispatch order asks them. */
export function orderWorld({ command, loaded }: Sought): DispatchOrderWorld {
  const { source, nextOrderNo = null, units = [] } = loaded
  return {
    isUnitKnown: units.includes(String(command.unitId).toLowerCase()),
    nextOrderNo,
    source: source ? { ...source, department: source.department as DepartmentKind | null } : null,
  }
}
