/** What arrives: ordinary mail, then what somebody answers for with a signature. */
export const mailKinds = [
  'letter',
  'newspaper',
  'magazine',
  'registered',
  'express',
  'parcel',
] as const
export type MailKind = (typeof mailKinds)[number]

const accountable: readonly MailKind[] = ['registered', 'express', 'parcel']

/** Registered mail, express and parcels: told the same day, and signed with a remark when damaged. */
export const isAccountable = (kind: MailKind): boolean => accountable.includes(kind)

/** Who brings it, to choose from; any other words are as good. */
export const mailCarriers = [
  'post',
  'ems',
  'sf',
  'jd',
  'zto',
  'yto',
  'sto',
  'yunda',
  'jitu',
] as const

export const mailMeans = ['phone', 'message', 'letter', 'visit'] as const
export type MailMeans = (typeof mailMeans)[number]

/** What came of asking the owner: the first two live here and want it. */
export const contactOutcomes = [
  'keepForMe',
  'willCollect',
  'sendBack',
  'movedAway',
  'notReached',
] as const
export type ContactOutcome = (typeof contactOutcomes)[number]

export const wantsIt = (outcome: ContactOutcome | null): boolean =>
  outcome === 'keepForMe' || outcome === 'willCollect'

export const mailCollectors = ['owner', 'steward'] as const
export type MailCollector = (typeof mailCollectors)[number]
