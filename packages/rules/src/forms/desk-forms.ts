import type { DispatchOrder } from '../dispatch-order/facts'
import {
  blank,
  choiceOf,
  type FormRecord,
  field,
  openedAt,
  openedOn,
  saidIn,
  takenBy,
} from './column'
import type { CaseForm } from './form-table'

// A draft has no number yet, and nobody holds a copy of it.
const hasNumber = ({ context }: FormRecord) =>
  (context as unknown as DispatchOrder['context']).orderNo !== null

/** 《派工单》 in three copies: for the desk, the department and the owner. */
const dispatchOrder: CaseForm = {
  clause: 'R7-4.10.1',
  layout: 'sheet',
  procedures: ['dispatch-order'],
  includes: hasNumber,
  copies: 3,
  columns: [
    field('orderNo', 'text', 'orderNo'),
    field('part', 'number', 'part'),
    openedOn,
    openedAt,
    field('unit', 'unit', 'unitId'),
    field('place', 'text', 'place'),
    field('matter', 'words', 'matter'),
    choiceOf('department', 'department'),
    field('steward', 'person', 'stewardId'),
    choiceOf('priority', 'priority'),
    saidIn('limit', 'moment', { name: 'limitDueAt', of: ['orderIssued', 'orderReissued'] }),
    field('signedForBy', 'text', 'signature'),
    field('result', 'words', 'result'),
    field('materials', 'words', 'materials'),
    field('labour', 'number', 'labourMinutes'),
    choiceOf('satisfaction', 'satisfaction'),
    takenBy,
  ],
  signatures: ['issuer', 'department', 'owner'],
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
  ],
  signatures: ['owner', 'agent'],
}

export const deskForms = { dispatchOrder, authorisation } as const
