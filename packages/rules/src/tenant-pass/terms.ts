import type { DepositLife } from '../pass/deposit-life'
import type { TenantPass } from './facts'

/** R3-5.2: what a tenant's pass costs, how long it holds, and what else comes of it. */
export const tenantTerms: DepositLife<TenantPass> = {
  kind: { procedure: 'tenant-pass', prefix: 'ZU' },
  verifying: 'R3-5.2.1a',
  paying: 'R3-5.2.1b',
  renewing: 'R3-5.2.2',
  returning: 'R3-5.2.3',
  pricesOf: (policy) => ({
    depositFen: policy.tenantPassDepositFen,
    costFen: policy.tenantPassCostFen,
    renewalFen: policy.tenantPassRenewalFen,
  }),
  monthsOf: ({ tenantPassMonths }) => tenantPassMonths,
  limitOf: ({ leaseUntil }) => leaseUntil,
  follows: ({ passes, leaseFrom, leaseUntil }) =>
    passes.length === 0 && leaseFrom && leaseUntil
      ? [{ type: 'unitLet', leaseFrom, leaseUntil }]
      : [],
}
