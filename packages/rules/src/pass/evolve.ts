import { handedTo } from '../conventions/facts'
import { earliest } from '../instant'
import type { AnyPassContext, IssuedPass, Pass, PassFact } from './facts'

/** What a fact about passes changes in what a case remembers. */
export function evolvePass<Context extends AnyPassContext>(
  context: Context,
  fact: PassFact,
): Context {
  switch (fact.type) {
    case 'holdersListed':
      return { ...context, holders: fact.holders, name: fact.holders[0]?.name ?? '' }
    case 'handedOn':
      return { ...context, ...handedTo(context, fact.holder) }
    case 'passIssued': {
      const { type, ...issued } = fact
      return withPasses(context, [...context.passes, fresh(issued)])
    }
    case 'passRenewed': {
      const { validUntilOn, expiresAt } = fact
      return changed(context, [fact.passNo], { status: 'active', validUntilOn, expiresAt })
    }
    case 'passExpired':
      return changed(context, [fact.passNo], {
        status: 'expired',
        validUntilOn: fact.validUntilOn,
      })
    case 'passesReturned':
      return changed(context, fact.passNos, { status: 'returned', takenById: fact.takenById })
    case 'depositsRefunded':
      return changed(context, fact.passNos, { isRefunded: true })
    case 'passLost':
    case 'passWrittenOff':
      return changed(context, [fact.passNo], { status: 'lost' })
    case 'passReplaced':
      return changed(context, [fact.passNo], { isReplaced: true })
    case 'passRevoked':
      return changed(context, [fact.passNo], {
        status: 'revoked',
        validUntilOn: fact.validUntilOn,
      })
    case 'turnedDown':
      return context
  }
}

const fresh = (issued: IssuedPass): Pass => ({
  ...issued,
  status: 'active',
  isReplaced: false,
  takenById: null,
  isRefunded: false,
})

const changed = <Context extends AnyPassContext>(
  context: Context,
  passNos: readonly string[],
  change: Partial<Pass>,
): Context =>
  withPasses(
    context,
    context.passes.map((pass) => (passNos.includes(pass.passNo) ? { ...pass, ...change } : pass)),
  )

const withPasses = <Context extends AnyPassContext>(
  context: Context,
  passes: readonly Pass[],
): Context => ({
  ...context,
  passes,
  expiryDueAt: earliest(
    passes.flatMap(({ status, expiresAt }) =>
      status === 'active' && expiresAt ? [{ at: expiresAt }] : [],
    ),
  ),
})
