import type { UtilityPrepay } from '../utility-prepay/facts'
import {
  choiceOf,
  doneAt,
  doneBy,
  type FormRecord,
  field,
  member,
  number,
  openedAt,
  openedOn,
  saidIn,
  state,
  takenBy,
} from './column'
import type { CaseForm } from './form-table'

const unit = field('unit', 'unit', 'unitId')

/** R7-5.1 《业主/住户特约服务登记表》. */
const specialServices: CaseForm = {
  clause: 'R7-5.1',
  layout: 'register',
  procedures: ['special-service'],
  columns: [
    number,
    openedOn,
    openedAt,
    choiceOf('channel', 'channel'),
    field('name', 'text', 'ownerName'),
    unit,
    field('phone', 'text', 'ownerPhone'),
    field('service', 'words', 'service'),
    field('wantedAt', 'moment', 'wantedAt'),
    field('fee', 'money', 'feeFen'),
    saidIn('receiptNo', 'text', { name: 'receiptNo', of: ['receiptUsed'] }),
    field('signature', 'text', 'signature'),
    choiceOf('department', 'department'),
    field('result', 'words', 'result'),
    field('quality', 'number', 'quality'),
    state,
    takenBy,
  ],
  signatures: ['preparedBy', 'checkedBy'],
}

const isOf = (utility: string) => (record: FormRecord) =>
  (record.context as unknown as UtilityPrepay['context']).utility === utility

const prepayColumns = [
  number,
  openedOn,
  unit,
  field('name', 'text', 'ownerName'),
  choiceOf('agency', 'agency'),
  field('quantity', 'number', 'quantity'),
  field('cash', 'money', 'cashFen'),
  choiceOf('device', 'device'),
  field('deviceNo', 'text', 'deviceNo'),
  takenBy,
  doneAt('boughtOn', 'day', 'broughtBack'),
  field('spent', 'money', 'spentFen'),
  field('utilityReceiptNo', 'text', 'utilityReceiptNo'),
  field('change', 'money', 'changeFen'),
  doneAt('collectedOn', 'day', 'prepayCollected'),
  field('signature', 'text', 'signature'),
  doneBy('handedOutBy', 'prepayCollected'),
]

/** R7-5.15 《预购电数量、领取记录表》. */
const prepaidElectricity: CaseForm = {
  clause: 'R7-5.15',
  layout: 'register',
  procedures: ['utility-prepay'],
  includes: isOf('electricity'),
  columns: prepayColumns,
  signatures: ['preparedBy', 'purchaser', 'checkedBy'],
}

/** R7-4.11.1.1 《预购气数量、领取记录表》. */
const prepaidGas: CaseForm = {
  clause: 'R7-4.11.1.1',
  layout: 'register',
  procedures: ['utility-prepay'],
  includes: isOf('gas'),
  columns: prepayColumns,
  signatures: ['preparedBy', 'purchaser', 'checkedBy'],
}

/** R7-5.13 《巡访、回访记录表》: a line for each who was rung. */
const returnCalls: CaseForm = {
  clause: 'R7-5.13',
  layout: 'register',
  procedures: ['return-call'],
  parts: targetsOf,
  columns: [
    openedOn,
    member('name', 'text', 'name'),
    member('phone', 'text', 'phone'),
    member('unit', 'unit', 'unitId'),
    choiceOf('purpose', 'purpose'),
    member('tries', 'number', 'tries'),
    member('answer', 'words', 'answer'),
    member('satisfaction', 'choice', 'satisfaction'),
    field('summary', 'words', 'summary'),
    takenBy,
  ],
  signatures: ['preparedBy', 'checkedBy'],
}

/** Those who are rung, each with the answer that stands in the journal. */
function targetsOf({ context, journal }: FormRecord) {
  const { targets } = context as unknown as { readonly targets: readonly object[] }
  const said = journal.map(({ fact }) => fact as Readonly<Record<string, unknown>>)
  return targets.map((target, index) => {
    const reached = said.find(
      ({ type, target: place }) => type === 'targetReached' && place === index + 1,
    )
    return { ...target, answer: reached?.answer, satisfaction: reached?.satisfaction }
  })
}

/** R7-5.14 《特别事件报告单》. */
const incidentReport: CaseForm = {
  clause: 'R7-5.14',
  layout: 'sheet',
  procedures: ['emergency'],
  columns: [
    number,
    openedOn,
    openedAt,
    choiceOf('kind', 'kind'),
    choiceOf('severity', 'severity'),
    field('place', 'text', 'place'),
    unit,
    field('reporter', 'text', 'reporter'),
    field('phone', 'text', 'reporterPhone'),
    field('matter', 'words', 'matter'),
    doneAt('relayedAt', 'moment', 'emergencyRelayed'),
    doneBy('takenInHandBy', 'emergencyTakenInHand'),
    doneAt('takenInHandAt', 'moment', 'emergencyTakenInHand'),
    field('result', 'words', 'result'),
    field('resolvedAt', 'moment', 'resolvedAt'),
    field('cause', 'words', 'cause'),
    field('loss', 'words', 'loss'),
    field('report', 'words', 'report'),
    doneBy('filedBy', 'emergencyFiled'),
  ],
  signatures: ['preparedBy', 'supervisor', 'manager'],
}

export const serviceForms = {
  specialServices,
  prepaidElectricity,
  prepaidGas,
  returnCalls,
  incidentReport,
} as const
