import type { CalendarDate } from '../calendar'
import type { DepositLife } from '../pass/deposit-life'
import type { AnyPassFact } from '../pass/facts'
import { passOf } from '../pass/passes'
import type { FactOf } from '../procedure'
import type { TemporaryPass, TemporaryPassContext } from './facts'

/** R3-5.3: what a worker's pass costs, how long it holds, and what else comes of it. */
export const temporaryTerms: DepositLife<TemporaryPass> = {
  kind: { procedure: 'temporary-pass', prefix: 'LS' },
  verifying: 'R3-5.3.2a',
  paying: 'R3-5.3.2b',
  renewing: 'R3-5.3.3a',
  returning: 'R3-5.3.3b',
  pricesOf: (policy) => ({
    depositFen: policy.temporaryPassDepositFen,
    costFen: policy.temporaryPassCostFen,
    renewalFen: policy.temporaryPassRenewalFen,
  }),
  monthsOf: ({ temporaryPassMonths }) => temporaryPassMonths,
  limitOf: (_, { permit }) => permit?.until ?? null,
  follows: listed,
}

/** R3-5.3.2c: number, holder, ID number and period go on the renovation application. */
function listed(
  context: TemporaryPassContext,
  facts: readonly { readonly type: string }[],
): readonly FactOf<TemporaryPass>[] {
  const { renovationId: caseId } = context
  const passes = (facts as readonly AnyPassFact[]).flatMap((fact) => lineOf(context, fact))
  if (caseId === null || passes.length === 0) return []
  return [{ type: 'caseMoved', caseId, command: { type: 'listPasses', listed: passes } }]
}

function lineOf(context: TemporaryPassContext, fact: AnyPassFact) {
  if (fact.type === 'passIssued') return [line(fact)]
  if (fact.type !== 'passRenewed') return []
  const pass = passOf(context.passes, fact.passNo)
  return pass ? [line({ ...pass, validUntilOn: fact.validUntilOn })] : []
}

interface Listed {
  readonly passNo: string
  readonly name: unknown
  readonly idNumber: unknown
  readonly validFromOn: CalendarDate
  readonly validUntilOn: CalendarDate | null
}

const line = ({ passNo, name, idNumber, validFromOn, validUntilOn }: Listed) => ({
  passNo,
  name,
  idNumber,
  validFromOn,
  validUntilOn,
})
