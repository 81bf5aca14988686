import { maskIdentityNumber } from '../mask'
import type { RenovationContext } from '../renovation/facts'
import {
  choicesOf,
  derived,
  doneBy,
  type FormRecord,
  field,
  number,
  openedOn,
  saidIn,
  state,
  takenBy,
} from './column'
import type { CaseForm } from './form-table'

/** 《装修申请表》 with the passes of its workers: number, holder, ID number and period (R3-5.3.2c). */
const renovationApplication: CaseForm = {
  clause: 'R3-5.3.2c',
  layout: 'sheet',
  procedures: ['renovation'],
  columns: [
    number,
    openedOn,
    field('unit', 'unit', 'unitId'),
    field('contractor', 'text', 'contractor'),
    field('phone', 'text', 'phone'),
    field('workers', 'number', 'workers'),
    choicesOf('works', 'works'),
    field('plan', 'words', 'plan'),
    field('beginsOn', 'date', 'from'),
    field('endsOn', 'date', 'until'),
    saidIn('depositReceiptNo', 'text', { name: 'receiptNo', of: ['receiptUsed'] }),
    doneBy('approvedBy', 'renovationApproved'),
    derived('workerPasses', 'words', passLines),
    field('findings', 'words', 'findings'),
    doneBy('acceptedBy', 'worksAccepted'),
    state,
    takenBy,
  ],
  signatures: ['owner', 'contractor', 'supervisor'],
}

/** A line for each pass. */
function passLines({ context }: FormRecord): string {
  const { passes } = context as unknown as RenovationContext
  return passes
    .map(({ passNo, name, idNumber, validFromOn, validUntilOn }) => {
      const hidden = typeof idNumber === 'string' ? maskIdentityNumber(idNumber) : ''
      const holder = typeof name === 'string' ? name : ''
      return [passNo, holder, hidden, `${validFromOn}–${validUntilOn}`].filter(Boolean).join(' ')
    })
    .join('\n')
}

export const worksForms = { renovationApplication } as const
