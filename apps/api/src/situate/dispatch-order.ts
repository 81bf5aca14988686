import type { DepartmentKind } from '@frontdesk/rules'
import type { DispatchOrderWorld } from '@frontdesk/rules/dispatch-order'
import { isUnitKnown } from './matter'
import type { Situating } from './situating'

/** The case an order was opened for, and the version it was read at. */
interface LoadedSource {
  readonly caseId: string
  readonly version: number
  readonly procedure: string
  readonly isOpen: boolean
  readonly department: DepartmentKind | null
  readonly isAccepted: boolean
}

interface Parts extends Readonly<Record<string, unknown>> {
  readonly nextOrderNo: { readonly day: string; readonly serial: number }
  readonly source: LoadedSource | null
}

const nextOrderNo = `(select jsonb_build_object('day', today.day, 'serial', coalesce((
    select max(serial) from dispatch_number d where d.day = today.day), 0) + 1)
  from (select (($1->>'now')::timestamptz at time zone time_zone)::date as day
    from site where site_id = current_site()) today)`
const source = `(select jsonb_build_object('caseId', s.case_id, 'version', s.version,
    'procedure', s.procedure, 'isOpen', s.ended_at is null, 'department', s.context->'department',
    'isAccepted', s.context->>'acceptedAt' is not null)
  from case_file s
  where s.case_id = coalesce($1->'sent'->>'sourceCaseId', i.context->>'sourceCaseId')::uuid)`

/** The registers as the dispatch order asks them. */
export const dispatchOrder: Situating<Parts> = {
  parts: {
    open: { source },
    issue: { nextOrderNo },
    receive: { source },
    addNote: { source },
    finish: { source },
    reissue: { source },
    cancel: { source },
    withdraw: { source },
  },
  world: (sought): DispatchOrderWorld => ({
    isUnitKnown: isUnitKnown(sought),
    nextOrderNo: sought.loaded.parts?.nextOrderNo ?? null,
    source: sought.loaded.parts?.source ?? null,
  }),
}
