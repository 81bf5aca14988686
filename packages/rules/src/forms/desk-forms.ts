import { procedureIds } from '../procedures'
import {
  blank,
  choiceOf,
  type FormRecord,
  field,
  member,
  number,
  openedAt,
  openedOn,
  saidIn,
  takenBy,
} from './column'
import type { CaseForm } from './form-table'

/** R7-5.6 《客服中心工作记录表》: what was done at the desk, entry by entry. */
const workLog: CaseForm = {
  clause: 'R7-5.6',
  layout: 'register',
  procedures: procedureIds,
  parts: entriesOf,
  columns: [
    member('date', 'day', 'at'),
    member('time', 'clock', 'at'),
    { id: 'kindOfCase', cell: ({ record }) => ({ as: 'procedure', value: record.procedure }) },
    number,
    field('unit', 'unit', 'unitId'),
    member('what', 'command', 'command'),
    member('doneBy', 'person', 'by'),
  ],
}

// A look and the clock are no work of the desk's.
const noWork: readonly string[] = ['markSeen', 'reveal', 'strikeClock']

/** Each entry once, however many facts it left. */
function entriesOf({ journal }: FormRecord) {
  return journal.flatMap(({ at, by, command }, index) => {
    const before = journal[index - 1]
    const isSame = before?.at === at && before.command === command && before.by === by
    return by === null || isSame || noWork.includes(command) ? [] : [{ at, by, command }]
  })
}

/** 《派工单》 in three copies: for the desk, the department and the owner. */
const dispatchOrder: CaseForm = {
  clause: 'R7-4.10.1',
  layout: 'sheet',
  procedures: ['dispatch-order'],
  copies: 3,
  columns: [
    field('orderNo', 'text', 'orderNo'),
    field('part', 'number', 'part'),
    openedOn,
    openedAt,
    field('unit', 'unit', 'unitId'),
    field('place', 'text', 'place'),
    field('matter', 'text', 'matter'),
    choiceOf('department', 'department'),
    field('steward', 'person', 'stewardId'),
    choiceOf('priority', 'priority'),
    saidIn('limit', 'moment', { name: 'limitDueAt', of: ['orderIssued', 'orderReissued'] }),
    field('signature', 'text', 'signature'),
    field('result', 'text', 'result'),
    field('materials', 'text', 'materials'),
    field('labour', 'number', 'labourMinutes'),
    choiceOf('satisfaction', 'satisfaction'),
    blank('ownerSignature'),
    takenBy,
  ],
}

/** R3-5.1.1 《委托书》: the blank with which an owner authorises an agent. */
const authorisation: CaseForm = {
  clause: 'R3-5.1.1',
  layout: 'sheet',
  procedures: [],
  columns: [
    blank('ownerName'),
    blank('ownerIdentityNumber'),
    blank('unit'),
    blank('agentName'),
    blank('agentIdentityNumber'),
    blank('authorisedFor'),
    blank('ownerSignature'),
    blank('agentSignature'),
    blank('date'),
  ],
}

export const deskForms = { workLog, dispatchOrder, authorisation } as const
