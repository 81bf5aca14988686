import {
  choiceOf,
  doneAt,
  doneBy,
  field,
  number,
  openedAt,
  openedOn,
  saidIn,
  state,
  takenBy,
} from './column'
import type { CaseForm } from './form-table'

const complainant = [
  field('name', 'text', 'reporterName'),
  field('phone', 'text', 'reporterPhone'),
  field('unit', 'unit', 'unitId'),
  field('isAnonymous', 'yesNo', 'isAnonymous'),
]

const outcome = [
  choiceOf('department', 'department'),
  doneBy('handledBy', 'complaintResolved'),
  field('method', 'words', 'method'),
  field('result', 'words', 'result'),
  field('resolvedAt', 'moment', 'resolvedAt'),
  choiceOf('satisfaction', 'satisfaction'),
]

/** R7-5.2 《业主/住户投诉记录表》: a sheet a complaint, taken down in detail. */
const complaintRecord: CaseForm = {
  clause: 'R7-5.2',
  layout: 'sheet',
  procedures: ['complaint'],
  columns: [
    number,
    field('receivedAt', 'moment', 'receivedAt'),
    choiceOf('channel', 'channel'),
    ...complainant,
    choiceOf('category', 'category'),
    choiceOf('severity', 'severity'),
    field('matter', 'words', 'matter'),
    ...outcome,
    saidIn('reply', 'words', { name: 'words', of: ['complaintReplied'] }),
    state,
    takenBy,
  ],
  signatures: ['complainant', 'preparedBy', 'handler'],
}

/** R7-5.3 《业主/住户投诉报告单》: what goes up to whoever decides. */
const complaintReport: CaseForm = {
  clause: 'R7-5.3',
  layout: 'sheet',
  procedures: ['complaint'],
  columns: [
    number,
    openedOn,
    openedAt,
    ...complainant,
    choiceOf('category', 'category'),
    choiceOf('severity', 'severity'),
    field('matter', 'words', 'matter'),
    field('valid', 'yesNo', 'valid'),
    saidIn('judgement', 'words', { name: 'reason', of: ['complaintJudged'] }),
    saidIn('raised', 'words', { name: 'reason', of: ['complaintRaised', 'complaintRaisedAgain'] }),
    ...outcome,
    doneAt('endedOn', 'day', 'caseEnded'),
    doneBy('reviewedBy', 'reviewed'),
    saidIn('review', 'words', { name: 'remark', of: ['reviewed'] }),
  ],
  signatures: ['preparedBy', 'supervisor', 'manager'],
}

export const complaintForms = { complaintRecord, complaintReport } as const
