import { complaintPolicy } from './complaint/policy'
import { dispatchOrderPolicy } from './dispatch-order/policy'
import { dutiesPolicy } from './duties/policy'
import { emergencyPolicy } from './emergency/policy'
import { feeCollectionPolicy } from './fee-collection/policy'
import { hotelStayPolicy } from './hotel-stay/policy'
import { kernelPolicy } from './kernel-policy'
import { keyLoanPolicy } from './key-loan/policy'
import { mailPolicy } from './mail/policy'
import { parkingPolicy } from './parking/policy'
import { passPolicy } from './pass/policy'
import type { PolicyEntry, PolicyOf, PolicyValue } from './policy-table'
import { radioRelayPolicy } from './radio-relay/policy'
import { receptionPolicy } from './reception/policy'
import { renovationPolicy } from './renovation/policy'
import { returnCallPolicy } from './return-call/policy'
import { serviceRequestPolicy } from './service-request/policy'
import { specialServicePolicy } from './special-service/policy'
import { temporaryPassPolicy } from './temporary-pass/policy'
import { tenantPassPolicy } from './tenant-pass/policy'
import { utilityBatchPolicy } from './utility-batch/policy'
import { utilityPrepayPolicy } from './utility-prepay/policy'
import { visitorPolicy } from './visitor/policy'

/** Every number that a site may set, with its default and the clause it comes from. */
export const policyTable = {
  ...kernelPolicy,
  ...serviceRequestPolicy,
  ...complaintPolicy,
  ...visitorPolicy,
  ...receptionPolicy,
  ...returnCallPolicy,
  ...dispatchOrderPolicy,
  ...emergencyPolicy,
  ...radioRelayPolicy,
  ...mailPolicy,
  ...dutiesPolicy,
  ...specialServicePolicy,
  ...utilityPrepayPolicy,
  ...utilityBatchPolicy,
  ...hotelStayPolicy,
  ...passPolicy,
  ...tenantPassPolicy,
  ...temporaryPassPolicy,
  ...renovationPolicy,
  ...parkingPolicy,
  ...feeCollectionPolicy,
  ...keyLoanPolicy,
} as const

export type Policy = PolicyOf<typeof policyTable>
export type PolicyKey = keyof typeof policyTable

export const isPolicyKey = (key: string): key is PolicyKey => Object.hasOwn(policyTable, key)

const entries = Object.entries(policyTable) as [PolicyKey, PolicyEntry][]

export const defaultPolicy = Object.fromEntries(
  entries.map(([key, entry]) => [key, entry.default]),
) as Policy

/** A site's own value, in force from a day on. */
export interface DatedValue {
  readonly key: string
  readonly value: PolicyValue
  readonly from: string
}

/** The policy in force on `date`: for each key the latest value that has begun, else the default. */
export function policyOn(date: string, values: readonly DatedValue[]): Policy {
  const inForce = values
    .filter(({ key, from, value }) => from <= date && isPolicyValue(key, value))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  return { ...defaultPolicy, ...Object.fromEntries(inForce.map(({ key, value }) => [key, value])) }
}

/** True when `value` may be set for `key`: known key, same kind, within its bounds or choices. */
export function isPolicyValue(key: string, value: PolicyValue): boolean {
  const entry: PolicyEntry | undefined = policyTable[key as PolicyKey]
  if (!entry || typeof value !== typeof entry.default) return false
  if (typeof value === 'number') {
    return value >= (entry.min ?? 0) && value <= (entry.max ?? Number.MAX_SAFE_INTEGER)
  }
  return (
    typeof value === 'boolean' ||
    (entry.choices?.includes(value) ?? entry.shape?.test(value) ?? false)
  )
}
