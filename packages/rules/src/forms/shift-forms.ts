import { sumOf } from '../receipts/tally'
import type { Shift } from '../shift/facts'
import { blank, derived, type FormRecord, field, number, openedOn } from './column'
import type { CaseForm } from './form-table'

const shiftOf = ({ context }: FormRecord) => context as unknown as Shift['context']

const compiled = (record: FormRecord) => shiftOf(record).compilation
const counted = (record: FormRecord) => shiftOf(record).lastCount

/** R7-5.7 《客服中心交接班记录表》: who hands over what to whom, and how much lies in the drawer. */
const shiftHandovers: CaseForm = {
  clause: 'R7-5.7',
  layout: 'register',
  procedures: ['shift'],
  columns: [
    number,
    openedOn,
    field('drawer', 'text', 'drawerName'),
    field('handedOverBy', 'person', 'personId'),
    field('startedAt', 'moment', 'startedAt'),
    field('signedOffAt', 'moment', 'signedOffAt'),
    field('takenOverBy', 'person', 'takenOverBy'),
    derived('openCases', 'number', (record) => compiled(record)?.openCases.count),
    derived('keysOut', 'number', (record) => compiled(record)?.keysOut.count),
    derived('custody', 'number', (record) => compiled(record)?.custody.count),
    derived('parcels', 'number', (record) => compiled(record)?.parcels.count),
    derived('visitorsOnSite', 'number', (record) => compiled(record)?.visitorsOnSite),
    derived('expected', 'money', (record) => sum(counted(record)?.expected)),
    derived('counted', 'money', (record) => sum(counted(record)?.counted)),
    derived('difference', 'money', (record) => sum(counted(record)?.difference)),
    derived('differenceReason', 'words', (record) => counted(record)?.reason),
    blank('signature'),
  ],
  signatures: ['preparedBy', 'checkedBy'],
}

const sum = (amounts: Parameters<typeof sumOf>[0] | undefined) => amounts && sumOf(amounts)

export const shiftForms = { shiftHandovers } as const
