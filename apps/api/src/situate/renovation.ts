import type { OpenPassCase, RenovationWorld } from '@frontdesk/rules/renovation'
import { isUnitKnown } from './matter'
import { type MoneyParts, moneyWorld, payingParts, receiptParts, tillParts } from './money'
import type { Situating } from './situating'

interface Parts extends MoneyParts {
  readonly passCases: readonly OpenPassCase[]
}

const passCases = `(select coalesce(jsonb_agg(jsonb_build_object(
    'caseId', f.case_id, 'version', f.version) order by f.case_id), '[]')
  from case_file f where f.procedure = 'temporary-pass' and f.ended_at is null
    and f.state in ('issued', 'returning')
    and f.unit_id = (i.context->>'unitId')::uuid and f.context->>'renovationId' = $1->>'caseId')`

/** The registers as a renovation asks them. */
export const renovation: Situating<Parts> = {
  parts: {
    recordPayment: payingParts,
    payDeposit: receiptParts,
    finish: { passCases },
    refundDeposit: tillParts,
  },
  world: (sought): RenovationWorld => ({
    ...moneyWorld(sought),
    isUnitKnown: isUnitKnown(sought),
    passCases: sought.loaded.parts?.passCases ?? [],
  }),
}
