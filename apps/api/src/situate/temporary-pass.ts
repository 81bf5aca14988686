import type { RunningPermit, TemporaryPassWorld } from '@frontdesk/rules/temporary-pass'
import { isUnitKnown } from './matter'
import { type PassParts, passParts, passWorld } from './passes'
import type { Situating } from './situating'

interface Parts extends PassParts {
  readonly permit: RunningPermit | null
}

const running = (which: string) => `(select jsonb_build_object('caseId', f.case_id,
    'version', f.version, 'until', f.context->>'until')
  from case_file f where f.procedure = 'renovation' and f.state = 'permitted' and ${which}
  order by f.context->>'until' desc, f.case_id limit 1)`

const asked = running(`f.unit_id = any (i.ids) and f.case_id::text
  = coalesce(lower($1->'sent'->>'renovationId'), f.case_id::text)`)
const kept = running(`f.case_id = (i.context->>'renovationId')::uuid`)

const { issue, renew, replace, ...others } = passParts('temporary')

/** The registers as the worker's pass asks them. */
export const temporaryPass: Situating<Parts> = {
  parts: {
    ...others,
    open: { permit: asked },
    issue: { ...issue, permit: kept },
    renew: { ...renew, permit: kept },
    replace: { ...replace, permit: kept },
  },
  world: (sought): TemporaryPassWorld => ({
    ...passWorld(sought),
    isUnitKnown: isUnitKnown(sought),
    permit: sought.loaded.parts?.permit ?? null,
  }),
}
