import type { Mail } from '../mail/facts'
import {
  choiceOf,
  doneBy,
  type FormRecord,
  field,
  number,
  openedAt,
  openedOn,
  takenBy,
} from './column'
import type { CaseForm } from './form-table'

const ordinary: readonly string[] = ['letter', 'newspaper', 'magazine']

const isOrdinary = ({ context }: FormRecord) =>
  ordinary.includes((context as unknown as Mail['context']).kind)

const kind = choiceOf('kind', 'kind')
const recipient = field('recipient', 'text', 'recipient')
const unit = field('unit', 'unit', 'unitId')
const count = field('count', 'number', 'count')
const carrier = choiceOf('carrier', 'carrier')
const trackingNo = field('trackingNo', 'text', 'trackingNo')
const signature = field('signature', 'text', 'signature')

/** R7-5.8 《报刊、杂志、邮件收发记录表》. */
const papersAndMail: CaseForm = {
  clause: 'R7-5.8',
  layout: 'register',
  procedures: ['mail'],
  includes: isOrdinary,
  columns: [
    openedOn,
    openedAt,
    kind,
    count,
    recipient,
    unit,
    field('place', 'text', 'place'),
    field('notifiedAt', 'moment', 'notifiedAt'),
    field('steward', 'person', 'stewardId'),
    signature,
    takenBy,
  ],
  signatures: ['preparedBy', 'checkedBy'],
}

/** R7-5.11 《挂号、特快专递及包裹签收记录表》. */
const registeredItems: CaseForm = {
  clause: 'R7-5.11',
  layout: 'register',
  procedures: ['mail'],
  includes: (record) => !isOrdinary(record),
  columns: [
    number,
    openedOn,
    kind,
    carrier,
    trackingNo,
    recipient,
    unit,
    field('destination', 'text', 'destination'),
    field('signedAt', 'moment', 'signedAt'),
    field('damage', 'words', 'remark'),
    field('notifiedAt', 'moment', 'notifiedAt'),
    signature,
    doneBy('handedOutBy', 'mailCollected'),
    takenBy,
  ],
  signatures: ['preparedBy', 'checkedBy'],
}

/** R7-5.12 《挂号、特快专递及包裹通知单》: a slip an item, for the steward to hand on. */
const itemNotice: CaseForm = {
  clause: 'R7-5.12',
  layout: 'sheet',
  isSlip: true,
  procedures: ['mail'],
  includes: (record) => !isOrdinary(record),
  columns: [
    number,
    recipient,
    unit,
    kind,
    carrier,
    trackingNo,
    count,
    field('notifiedAt', 'moment', 'notifiedAt'),
  ],
  signatures: ['receiver'],
}

export const mailForms = { papersAndMail, registeredItems, itemNotice } as const
