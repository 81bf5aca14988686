import { isUnitKnown } from './matter'
import type { Situating } from './situating'

interface Parts extends Readonly<Record<string, unknown>> {
  readonly departmentsAtWork: readonly string[]
}

const departmentsAtWork = `(select coalesce(jsonb_agg(distinct o.context->'department'), '[]')
  from case_file o where o.procedure = 'dispatch-order' and o.ended_at is null
    and o.context->>'sourceCaseId' = $1->>'caseId')`

export const serviceRequest: Situating<Parts> = {
  parts: { forward: { departmentsAtWork } },
  world: (sought) => ({
    isUnitKnown: isUnitKnown(sought),
    departmentsAtWork: sought.loaded.parts?.departmentsAtWork ?? [],
  }),
}
