/** The case an order was opened for, and the version it was read at. */
export interface LoadedSource {
  readonly caseId: string
  readonly version: number
  readonly procedure: string
  readonly isOpen: boolean
  readonly department: string | null
  readonly isAccepted: boolean
}

/** What the registers answered of orders. */
export interface LoadedOrder {
  readonly nextOrderNo?: { readonly day: string; readonly serial: number }
  readonly source?: LoadedSource | null
  readonly departmentsAtWork?: readonly string[]
}

const nextOrderNo = `(select jsonb_build_object('day', today.day, 'serial', coalesce((
    select max(serial) from dispatch_number d where d.day = today.day), 0) + 1)
  from (select (($1->>'now')::timestamptz at time zone time_zone)::date as day
    from site where site_id = current_site()) today)`
const source = `(select jsonb_build_object('caseId', s.case_id, 'version', s.version,
    'procedure', s.procedure, 'isOpen', s.ended_at is null, 'department', s.context->'department',
    'isAccepted', s.context->>'acceptedAt' is not null)
  from case_file s
  where s.case_id = coalesce($1->>'sourceCaseId', i.context->>'sourceCaseId')::uuid)`
const departmentsAtWork = `(select coalesce(jsonb_agg(distinct o.context->'department'), '[]')
  from case_file o where o.procedure = 'dispatch-order' and o.ended_at is null
    and o.context->>'sourceCaseId' = $1->>'caseId')`

/** What commands need to know of orders and their sources. */
export const orderParts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  open: { source },
  issue: { nextOrderNo },
  receive: { source },
  addNote: { source },
  finish: { source },
  reissue: { source },
  forward: { departmentsAtWork },
}
