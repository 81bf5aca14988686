import type { FormField } from '@frontdesk/rules'
import type { Values } from './draft'

const byContract: readonly unknown[] = ['contractCompany', 'groupOrAgency', 'companyAccount']
const bySignature: readonly unknown[] = ['executiveSignature', 'exemption']

type IsAsked = (values: Values) => boolean

// Fields that make sense only beside a certain answer.
const conditions: Readonly<Record<string, IsAsked>> = {
  receivedBy: ({ channel }) => channel === 'relayed',
  rings: ({ channel }) => channel === undefined || channel === 'phone',
  recordedFor: ({ channel }) => channel === 'relayed',
  about: ({ category }) => category === 'staffAttitude',
  // Typed only by a kiosk that has no network to look anybody up.
  hostText: () => false,
  takenAt: () => false,
  slipNo: () => false,
  vipCardNo: ({ basis }) => basis === 'vipCard',
  contractNo: ({ basis, kind }) => byContract.includes(basis ?? kind),
  signatoryId: ({ basis, kind }) => bySignature.includes(basis ?? kind),
  discountPercent: ({ basis }) => basis === 'executiveSignature',
  cardTail: ({ kind }) => kind === 'cardPreauthorisation',
  authorisationNo: ({ kind }) => kind === 'cardPreauthorisation',
  heldFen: ({ kind }) => kind === 'cardPreauthorisation',
  voucherNo: ({ kind }) => kind === 'companyAccount',
  pledge: ({ kind }) => kind === 'valuables',
  pledgeNo: ({ kind }) => kind === 'valuables',
  pledgeNote: ({ kind }) => kind === 'valuables',
  valueFen: ({ kind }) => kind === 'valuables',
  exemptionReason: ({ kind }) => kind === 'exemption',
  useFromAt: ({ arrival, departure }) => Boolean(arrival) && arrival === departure,
  useUntilAt: ({ arrival, departure }) =>
    Boolean(departure) && (arrival === undefined || arrival === departure),
  agentName: ({ applicantIs }) => applicantIs === 'agent',
  agentIdNumber: ({ applicantIs }) => applicantIs === 'agent',
  reporterId: ({ anonymous }) => anonymous !== true,
  reporterName: ({ anonymous }) => anonymous !== true,
  reporterPhone: ({ anonymous }) => anonymous !== true,
}

/** A field of a form; `of` names the procedure whose words it has, where it is another's. */
export interface AskedField extends FormField {
  readonly of?: string
}

/** The fields that a form asks for, given what is filled in so far. */
export const askedFields = (fields: readonly AskedField[], values: Values): readonly AskedField[] =>
  fields.filter(({ name }) => conditions[name]?.(values) ?? true)

/** The values of the fields that are asked for; what is hidden is not sent. */
export function askedValues(fields: readonly FormField[], values: Values): Values {
  const names = new Set(askedFields(fields, values).map(({ name }) => name))
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.has(name)))
}
