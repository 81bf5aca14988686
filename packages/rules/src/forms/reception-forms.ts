import type { Reception } from '../reception/facts'
import {
  choiceOf,
  doneAt,
  doneBy,
  type FormRecord,
  field,
  kindOfCase,
  number,
  openedAt,
  openedOn,
  saidIn,
  state,
  takenBy,
} from './column'
import type { CaseForm } from './form-table'

const contactOf = ({ context }: FormRecord) => context as unknown as Reception['context']

const isReception = ({ procedure }: FormRecord) => procedure === 'reception'
const isMerchant = (record: FormRecord) => contactOf(record).kind === 'merchant'
const hasMatter = (record: FormRecord) => contactOf(record).matter !== null

const owners: readonly unknown[] = ['owner', 'resident', 'tenant', 'merchant']

/** What became a case of its own stands on the form as that case. */
const isOfOwner = (record: FormRecord) => {
  if (!isReception(record)) return true
  const { kind, referredTo } = contactOf(record)
  return owners.includes(kind) && referredTo !== 'service-request' && referredTo !== 'complaint'
}

const name = field('name', 'text', 'reporterName', 'name')
const phone = field('phone', 'text', 'reporterPhone', 'phone')
const unit = field('unit', 'unit', 'unitId')
const matter = field('matter', 'words', 'matter')
const channel = choiceOf('channel', 'channel')
const handling = field('handling', 'words', 'handling', 'method', 'answer')
const result = field('result', 'words', 'result')

/** R2-5 《接待业主情况记录》: owners' contacts, requests and complaints, with their two reviews. */
const ownerReceptions: CaseForm = {
  clause: 'R2-5',
  layout: 'register',
  procedures: ['reception', 'service-request', 'complaint'],
  includes: isOfOwner,
  columns: [
    number,
    openedOn,
    openedAt,
    name,
    phone,
    unit,
    channel,
    matter,
    handling,
    result,
    state,
    takenBy,
    doneBy('handledBy', 'requestCompleted', 'complaintResolved', 'answerGiven', 'calledBack'),
    doneBy('reviewedBy', 'reviewed'),
    saidIn('review', 'words', { name: 'remark', of: ['reviewed'] }),
  ],
  signatures: ['preparedBy', 'supervisor', 'manager'],
}

/** R6-5 KH-21-R01 《客户服务登记录》: whatever a customer was served with. */
const customerService: CaseForm = {
  clause: 'R6-5',
  layout: 'register',
  procedures: ['reception', 'service-request', 'complaint', 'special-service'],
  columns: [
    openedOn,
    openedAt,
    field('name', 'text', 'reporterName', 'name', 'ownerName'),
    unit,
    field('phone', 'text', 'reporterPhone', 'phone', 'ownerPhone'),
    kindOfCase,
    field('matter', 'words', 'matter', 'requirement', 'service'),
    handling,
    state,
    doneAt('endedOn', 'day', 'caseEnded'),
    takenBy,
  ],
  signatures: ['preparedBy', 'checkedBy'],
}

/** R1-7 《商户投诉意见登记表》. */
const merchantOpinions: CaseForm = {
  clause: 'R1-7',
  layout: 'register',
  procedures: ['reception'],
  includes: (record) => isMerchant(record) && hasMatter(record),
  columns: [
    openedOn,
    openedAt,
    field('merchant', 'text', 'name'),
    unit,
    phone,
    matter,
    field('handling', 'words', 'answer'),
    field('referredTo', 'procedure', 'referredTo'),
    takenBy,
  ],
  signatures: ['preparedBy', 'checkedBy'],
}

/** R3-4.1.2 《住户来访/来电登记表》. */
const residentContacts: CaseForm = {
  clause: 'R3-4.1.2',
  layout: 'register',
  procedures: ['reception'],
  includes: (record) => ['visit', 'phone'].includes(contactOf(record).channel),
  columns: [
    openedOn,
    openedAt,
    channel,
    name,
    unit,
    phone,
    matter,
    field('answer', 'words', 'answer'),
    field('source', 'words', 'source'),
    field('isAnsweredLate', 'yesNo', 'isAnsweredLate'),
    takenBy,
  ],
  signatures: ['preparedBy', 'checkedBy'],
}

/** R6-4.1.6 《用户投诉意见登记表》. */
const userOpinions: CaseForm = {
  clause: 'R6-4.1.6',
  layout: 'register',
  procedures: ['service-request', 'complaint'],
  columns: [openedOn, openedAt, name, phone, unit, kindOfCase, matter, handling, result, takenBy],
  signatures: ['preparedBy', 'checkedBy'],
}

export const receptionForms = {
  ownerReceptions,
  customerService,
  merchantOpinions,
  residentContacts,
  userOpinions,
} as const
