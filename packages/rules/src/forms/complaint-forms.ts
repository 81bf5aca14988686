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
  field('method', 'text', 'method'),
  field('result', 'text', 'result'),
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
    field('matter', 'text', 'matter'),
    ...outcome,
    saidIn('reply', 'text', { name: 'words', of: ['complaintReplied'] }),
    state,
    takenBy,
  ],
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
    field('matter', 'text', 'matter'),
    field('valid', 'yesNo', 'valid'),
    saidIn('judgement', 'text', { name: 'reason', of: ['complaintJudged'] }),
    saidIn('raised', 'text', { name: 'reason', of: ['complaintRaised', 'complaintRaisedAgain'] }),
    ...outcome,
    doneAt('endedOn', 'day', 'caseEnded'),
    doneBy('reviewedBy', 'reviewed'),
    saidIn('review', 'text', { name: 'remark', of: ['reviewed'] }),
  ],
}

export const complaintForms = { complaintRecord, complaintReport } as const
